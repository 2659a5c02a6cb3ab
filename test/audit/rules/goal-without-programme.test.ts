import { expect, test } from "vitest";
import { CONTENT, findingsOf, gapsOf, quotes, shown } from "../bench.js";

const RULE = "A02-goal-without-programme";
const goals = `${CONTENT.goals}
- {id: talent, name: 人才集聚, kind: SUBGOAL, horizonYear: 2025, quote: 人才集聚}
- {id: later, name: 全面领先, kind: STAGE, horizonYear: 2035, quote: 全面领先}`;

test("A goal that nothing serves is worth a look, one for after the plan's end only a mention.", () => {
  const found = findingsOf(RULE, { ...CONTENT, goals });
  expect(found.map(shown)).toEqual(["WARNING goal/talent", "INFO goal/later"]);
  expect(found.map(quotes)).toEqual([["人才集聚"], ["全面领先"]]);
  expect(gapsOf("OBJECTIVE_WITHOUT_STATED_PROGRAMME", { ...CONTENT, goals })).toEqual([
    "NOT_FOUND goal/talent",
    "NOT_FOUND goal/later",
  ]);
});

test("A goal that names a wider goal which is served is not without any programme.", () => {
  const named = `${CONTENT.goals}
- {id: step, name: 建成开放之城, kind: STAGE, quote: 建成开放之城, partOf: [{to: goal/city, quote: 建成开放之城}]}`;
  expect(findingsOf(RULE, { ...CONTENT, goals: named })).toEqual([]);
  expect(gapsOf("OBJECTIVE_WITHOUT_STATED_PROGRAMME", { ...CONTENT, goals: named })).toEqual([
    "NOT_STATED goal/step",
  ]);
});

test("Where every goal is served there is nothing to find.", () => {
  expect(findingsOf(RULE)).toEqual([]);
});
