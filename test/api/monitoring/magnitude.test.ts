import { describe, expect, test } from "vitest";
import { checkObservation } from "../../../src/api/monitoring/observation-input.js";
import { subject } from "./subject.js";

const NOW = new Date("2024-06-01T00:00:00Z");
const TRADE = subject();
const INVESTMENT = subject({ cumulative: true, baselineValue: 23.8, targetValue: 25, unit: "亿美元" });
const SIGNS = subject({ baselineValue: 50, targetValue: 90, unit: "%" });
const OFFICES = subject({ baselineValue: 4, targetValue: 10, unit: "家" });

function codes(of: typeof TRADE, value: number, unit: string, change = {}): string[] {
  const input = { subject: of.id, date: "2023-12-31", value, unit, source: "统计公报", ...change };
  const checked = checkObservation(input, of, NOW);
  return Array.isArray(checked) ? checked.map(({ code }) => code) : [];
}

describe("a slip of magnitude", () => {
  test.each([
    ["亿元 as 万元", TRADE, 105, "万元"],
    ["亿元 as 元", TRADE, 105, "元"],
    ["万元 as 亿元", TRADE, 1_050_000, "亿元"],
    ["100 times too much", TRADE, 10_500, "亿元"],
    ["100 times too little", TRADE, 1.05, "亿元"],
    ["a year's amount 100 times too large", INVESTMENT, 510, "亿美元"],
    ["a year's amount 100 times too small", INVESTMENT, 0.051, "亿美元"],
    ["a year's amount in 万美元", INVESTMENT, 5.1, "万美元"],
    ["a share for a percentage", SIGNS, 0.74, "%"],
    ["a share of more than the whole", SIGNS, 740, "%"],
    ["a value below zero", TRADE, -105, "亿元"],
    ["things in ten thousands", OFFICES, 7, "万家"],
  ])("is doubted: %s.", (_slip, of, value, unit) => {
    expect(codes(of, value, unit)).toEqual(["SUSPICIOUS_MAGNITUDE"]);
    expect(codes(of, value, unit, { confirm: true })).toEqual([]);
  });

  test.each([
    ["a good year", TRADE, 180, "亿元"],
    ["a bad year", TRADE, 30, "亿元"],
    ["the same in 万元", TRADE, 1_050_000, "万元"],
    ["the same in 元, with the currency's code", TRADE, 1.05e10, "CNY"],
    ["full-width letters and spaces", TRADE, 105, " 亿　元"],
    ["nothing yet", OFFICES, 0, "家"],
    ["个 for 家", OFFICES, 7, "个"],
    ["a share as a number", SIGNS, 0.74, "1"],
    ["percent by name", SIGNS, 74, "percent"],
    ["a quarter's amount", INVESTMENT, 1.2, "亿美元", "2023-10-01"],
    ["a large deal on a single day", INVESTMENT, 3, "亿美元", "2023-12-31"],
    ["a running sum", INVESTMENT, 14.2, "亿美元", "2021-01-01"],
  ])("is not seen in %s.", (_value, of, value, unit, since?: string) => {
    expect(codes(of, value, unit, { since })).toEqual([]);
  });

  test("is told with the unit that was perhaps meant and the bounds of what is plausible.", () => {
    const input = { subject: TRADE.id, date: "2023-12-31", value: 105, unit: "万元", source: "统计公报" };
    expect(checkObservation(input, TRADE, NOW)).toEqual([
      {
        ...{ field: "value", code: "SUSPICIOUS_MAGNITUDE" },
        message:
          "value: 105 万元 (0.0105 亿元) is some 8600 times less than what the path from 90.1 to 120 亿元 leads one to expect; " +
          "plausible is 2.84921 to 3794.73 亿元. Was 105 亿元 meant? Taking 万元 for 亿元 is a common slip. " +
          "If it is right, record it with confirm: true, and say why in note.",
        details: {
          plausible: { from: expect.closeTo(2.8492, 4), to: expect.closeTo(3794.733, 3), unit: "亿元" },
          meant: "亿元",
        },
      },
    ]);
  });
});

describe("a unit", () => {
  test.each([
    [TRADE, "亿美元"],
    [TRADE, "%"],
    [TRADE, "家"],
    [TRADE, "斤"],
    [SIGNS, "家"],
    [OFFICES, "人"],
  ])("of another thing is a mistake that no confirmation mends.", (of, unit) => {
    expect(codes(of, 10, unit, { confirm: true })).toEqual(["UNIT_MISMATCH"]);
  });

  test("is free where the indicator has none, and always needed.", () => {
    expect(codes(subject({ unit: null }), 105, "级")).toEqual([]);
    expect(codes(subject({ unit: null }), 105, " ")).toEqual(["BAD_USER_INPUT"]);
    expect(codes(TRADE, 105, "元".repeat(41))).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("the period of an amount", () => {
  test.each([
    ["a level covers no period", TRADE, "2023-01-01"],
    ["it begins after it ends", INVESTMENT, "2024-01-01"],
    ["it begins before the plan and ends in it", INVESTMENT, "2020-07-01"],
    ["it begins on no day", INVESTMENT, "2023-02-30"],
  ])("is refused where %s.", (_why, of, since) => {
    expect(codes(of, 5, of.unit ?? "", { since })).toEqual(["BAD_USER_INPUT"]);
  });
});
