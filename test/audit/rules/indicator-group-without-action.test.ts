import { expect, test } from "vitest";
import { CONTENT, edit, findingsOf, quotes, shown } from "../bench.js";

const RULE = "A13-indicator-group-without-action";
const TALENT = '- {number: 2, name: 人才, action: "1", rationale: By order., quote: 二、人才}\n';

test("A group whose indicators measure no action is worth a look.", () => {
  const content = { ...CONTENT, indicators: edit(CONTENT.indicators, TALENT, "") };
  const [finding, ...rest] = findingsOf(RULE, content);
  expect(rest).toEqual([]);
  expect(finding && shown(finding)).toBe("WARNING indicator/3");
  expect(finding?.id).toBe(`test-plan/finding/${RULE}/group:2`);
  expect(finding?.message).toBe("The indicator group 人才 (常驻人才) measures none of the plan's actions.");
  expect(finding && quotes(finding)).toEqual(["3 常驻人才 人 120 300"]);
});

test("Groups that all measure an action are in order.", () => {
  expect(findingsOf(RULE)).toEqual([]);
});

test("A plan without actions is asked nothing.", () => {
  const indicators = "groups: []\nindicators: []";
  expect(findingsOf(RULE, { ...CONTENT, actions: "[]", indicators })).toEqual([]);
});
