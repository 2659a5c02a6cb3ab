import { expect, test } from "vitest";
import { CONTENT, edit, findingsOf, quotes, shown } from "../bench.js";

const RULE = "A15-value-beside-indicator";
const LINK = "  quantifies: [{to: indicator/2, quote: 外企达到29家}]";
const named = (targets: string) => edit(targets, "subject: 外企", "subject: 在区常驻人才");

test("A number that bears an indicator's name and is neither linked nor told apart is worth a look.", () => {
  const targets = named(edit(CONTENT.targets, LINK, ""));
  const [finding, ...rest] = findingsOf(RULE, { ...CONTENT, targets });
  expect(rest).toEqual([]);
  expect(finding && shown(finding)).toBe("WARNING target/firms indicator/3");
  expect(finding && quotes(finding)).toEqual(["2025年外企达到29家", "3 常驻人才 人 120 300"]);
});

test("Once a reader has judged it, there is nothing to find.", () => {
  const apart = "  notSameAs: [{to: indicator/3, rationale: They are firms.}]";
  expect(findingsOf(RULE, { ...CONTENT, targets: named(edit(CONTENT.targets, LINK, apart)) })).toEqual([]);
  expect(findingsOf(RULE)).toEqual([]);
});

test("Money is no count, and what was added is no stock.", () => {
  const money = named(edit(CONTENT.targets, "subject: 利用外资", "subject: 常驻人才投资"));
  const found = findingsOf(RULE, { ...CONTENT, targets: money });
  expect(found.map(shown)).toEqual(["WARNING target/firms indicator/3"]);
  const added = `${CONTENT.achievements}
- {id: talent, subject: 常驻人才, raw: 14家, quote: 外企达到14家, kind: INCREMENT}`;
  expect(findingsOf(RULE, { ...CONTENT, achievements: added })).toEqual([]);
});
