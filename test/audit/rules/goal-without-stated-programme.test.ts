import { describe, expect, test } from "vitest";
import { CONTENT, edit, findingsOf, gapsOf, quotes, shown, TEXT } from "../bench.js";

const RULE = "A01-goal-without-stated-programme";
const KIND = "OBJECTIVE_WITHOUT_STATED_PROGRAMME";
const judged = "{to: goal/hub, reason: CURATED, rationale: Ships are a hub., quote: 增强枢纽功能}";

describe(`${RULE}`, () => {
  test("is content where a programme's own words name the goal.", () => {
    expect(findingsOf(RULE)).toEqual([]);
    expect(gapsOf(KIND)).toEqual([]);
  });

  test("finds a goal that is served by judgement only, and quotes the goal and the judged words.", () => {
    const tasks = edit(CONTENT.tasks, "[{to: goal/hub, quote: 增强枢纽功能}]", `[${judged}]`);
    const [finding, ...rest] = findingsOf(RULE, { ...CONTENT, tasks });
    expect(rest).toEqual([]);
    expect(finding && shown(finding)).toBe("WARNING goal/hub");
    expect(finding?.message).toBe(
      "No programme is stated to serve the goal 枢纽功能; by a reader's judgement or a rule (CURATED) these do: 建设枢纽.",
    );
    expect(finding && quotes(finding)).toEqual(["枢纽功能增强", "增强枢纽功能"]);
    expect(gapsOf(KIND, { ...CONTENT, tasks })).toEqual(["NOT_STATED goal/hub"]);
  });

  test("only mentions a goal whose parts are stated to be served.", () => {
    const whole = `
- {id: stage, name: 开放之城, kind: STAGE, quote: 建成开放之城}`;
    const partOf = "枢纽功能增强, partOf: [{to: goal/stage, reason: STRUCTURAL, rule: sub-goal-of-stage}]}";
    const goals = edit(CONTENT.goals, "枢纽功能增强}", partOf) + whole;
    const content = { ...CONTENT, goals };
    expect(findingsOf(RULE, content).map(shown)).toEqual(["INFO goal/stage"]);
    expect(gapsOf(KIND, content)).toEqual(["NOT_STATED goal/stage"]);
  });

  test("only mentions a goal for a year after the plan's last.", () => {
    const goals = `${CONTENT.goals}
- {id: later, name: 全面领先, kind: STAGE, horizonYear: 2035, quote: 全面领先}`;
    const later = "{to: goal/later, reason: CURATED, rationale: In the long run., quote: 增强枢纽功能}";
    const tasks = edit(CONTENT.tasks, "[{to: goal/hub,", `[${later}, {to: goal/hub,`);
    const [finding] = findingsOf(RULE, { ...CONTENT, goals, tasks });
    expect(finding && shown(finding)).toBe("INFO goal/later");
    expect(finding?.message).toMatch(/The goal is for 2035, after this plan's end\.$/);
  });

  test("says NOT_CHECKED, and finds nothing, where nobody has read what the programmes are for.", () => {
    const { tasks: _, projects: __, targets: ___, ...unread } = CONTENT;
    expect(findingsOf(RULE, unread)).toEqual([]);
    expect(gapsOf(KIND, unread)).toEqual(["NOT_CHECKED goal/city", "NOT_CHECKED goal/hub"]);
  });

  test("asks nothing of principles.", () => {
    const goals = `${CONTENT.goals}\n- {id: lead, name: 全面领先, kind: PRINCIPLE, quote: 全面领先}`;
    expect(TEXT).toContain("全面领先");
    expect(gapsOf(KIND, { ...CONTENT, goals })).toEqual([]);
  });
});
