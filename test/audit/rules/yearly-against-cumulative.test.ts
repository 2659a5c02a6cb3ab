import { expect, test } from "vitest";
import { CONTENT, edit, findingsOf, quotes, shown, TEXT } from "../bench.js";

const RULE = "A10-yearly-against-cumulative";

function withYearly(raw: string) {
  const text = edit(TEXT, "年利用外资5亿元以上", `年利用外资${raw}`);
  const targets = (CONTENT.targets ?? "").replaceAll("5亿元以上", raw);
  return findingsOf(RULE, { ...CONTENT, targets }, text);
}

test("Five years of a yearly value make the sum that the table sets, and the judgement is told.", () => {
  const [finding, ...rest] = findingsOf(RULE);
  expect(rest).toEqual([]);
  expect(finding && shown(finding)).toBe("INFO target/investment indicator/1");
  expect(finding?.message).toBe(
    "Agrees: “利用外资” in the text (5亿元以上 a year × 5 years) and the target of indicator 1 利用外资额 in the table" +
      " (【25】亿元) are the same. That both count the same is a reader's judgement: Five times five.",
  );
  expect(finding && quotes(finding)).toEqual(["年利用外资5亿元以上", "1 利用外资额 亿元 【23.8】 【25】"]);
});

test.each([
  ["6亿元以上", "ERROR"],
  ["4亿元以上", "WARNING"],
  ["5.05亿元", "INFO"],
  ["4.2亿元以上", "WARNING"],
  ["4.2亿元", "ERROR"],
])("%s a year against 【25】 in all gives %s.", (raw, severity) => {
  expect(withYearly(raw).map((finding) => finding.severity)).toEqual([severity]);
});

test("The same pair is no matter of the rule about prose and table.", () => {
  expect(findingsOf("A08-prose-against-table").map(shown)).toEqual(["INFO target/firms indicator/2"]);
});
