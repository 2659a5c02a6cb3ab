import { expect, test } from "vitest";
import { CONTENT, edit, findingsOf, gapsOf, quotes, shown } from "../bench.js";

const RULE = "A03-indicator-without-programme";
const KIND = "INDICATOR_WITHOUT_PROGRAMME";
const JUDGED =
  "  serves: [{to: indicator/3, reason: CURATED, rationale: It employs people., quote: 航运中心}]\n";

test("An indicator that feeds on a reader's judgement is mentioned; one whose target a task sets is not.", () => {
  const [finding, ...rest] = findingsOf(RULE);
  expect(rest).toEqual([]);
  expect(finding && shown(finding)).toBe("INFO indicator/3");
  expect(finding && quotes(finding)).toEqual(["3 常驻人才 人 120 300", "航运中心"]);
  expect(gapsOf(KIND)).toEqual(["NOT_STATED indicator/3"]);
});

test("An indicator that nothing feeds is worth a look.", () => {
  const content = { ...CONTENT, projects: edit(CONTENT.projects, JUDGED, "") };
  const [finding] = findingsOf(RULE, content);
  expect(finding && shown(finding)).toBe("WARNING indicator/3");
  expect(finding?.message).toBe("No task or project feeds the indicator 3 常驻人才 (target 300 人).");
  expect(gapsOf(KIND, content)).toEqual(["NOT_FOUND indicator/3"]);
});

test("A plan that links no programme to any indicator has not been read for it.", () => {
  const content = { ...CONTENT, projects: edit(CONTENT.projects, JUDGED, ""), targets: "[]" };
  expect(findingsOf(RULE, content)).toEqual([]);
  expect(gapsOf(KIND, content)).toEqual([1, 2, 3].map((number) => `NOT_CHECKED indicator/${number}`));
});
