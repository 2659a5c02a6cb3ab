import { expect, test } from "vitest";
import { CONTENT, edit, findingsOf, quotes, shown, TEXT } from "../bench.js";

const RULE = "A09-achievement-against-baseline";

test("What was reached and the baselines agree, sums in 【】 included, and both are quoted.", () => {
  const found = findingsOf(RULE);
  expect(found.map(shown)).toEqual([
    "INFO achievement/investment indicator/1",
    "INFO achievement/firms indicator/2",
  ]);
  expect(found.map(quotes)).toEqual([
    ["累计利用外资23.8亿元", "1 利用外资额 亿元 【23.8】 【25】"],
    ["外企达到14家", "2 外企 个 14 29"],
  ]);
});

test.each([
  ["24亿元", "INFO", "is the same number, rounded to whole 亿元"],
  ["2380000000元", "INFO", "is the same number in another unit"],
  ["23.9亿元", "ERROR", "is another number, as both are printed to the same place"],
  ["23.8亿美元", "WARNING", "is other money and cannot be compared"],
])("%s against 【23.8】亿元 gives %s: it %s.", (raw, severity) => {
  const text = edit(TEXT, "累计利用外资23.8亿元", `累计利用外资${raw}`);
  const achievements = (CONTENT.achievements ?? "").replaceAll("23.8亿元", raw);
  const [finding] = findingsOf(RULE, { ...CONTENT, achievements }, text).filter(({ entityIds }) =>
    entityIds.includes("test-plan/indicator/1"),
  );
  expect(finding?.severity).toBe(severity);
});

test("A look-alike that a reader tells apart is worth a look where the numbers differ.", () => {
  const achievements = `${CONTENT.achievements}
- {id: other, subject: 开放之城, raw: 建成, quote: 建成开放之城, kind: QUALITATIVE, notSameAs: [{to: indicator/3, rationale: It is no number.}]}`;
  const found = findingsOf(RULE, { ...CONTENT, achievements });
  expect(found.map(shown)).toContain("WARNING achievement/other indicator/3");
});
