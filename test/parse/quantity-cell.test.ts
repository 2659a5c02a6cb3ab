import { describe, expect, test } from "vitest";
import { readCell } from "../../src/parse/quantity.js";

const read = (raw: string, unit: string | null = "个", name = "") => {
  const {
    comparator,
    value,
    valueTo,
    unit: printed,
    normalisedValue,
    normalisedUnit,
  } = readCell(raw, unit, name);
  return [comparator, value, valueTo, printed, normalisedValue, normalisedUnit];
};

describe("a value cell", () => {
  test.each([
    ["25", "个", ["EQ", 25, null, "个", 25, "个"]],
    ["２５", "个", ["EQ", 25, null, "个", 25, "个"]],
    ["7.5*", "%", ["EQ", 7.5, null, "%", 0.075, "1"]],
    ["<4.5", "%", ["LT", 4.5, null, "%", 0.045, "1"]],
    ["＞18", "天", ["GT", 18, null, "天", 18, "天"]],
    ["≥90", "％", ["GTE", 90, null, "%", 0.9, "1"]],
    ["≤3.2", "%", ["LTE", 3.2, null, "%", 0.032, "1"]],
    ["1.35左右", null, ["APPROX", 1.35, null, null, 1.35, null]],
    ["约300", "亿元", ["APPROX", 300, null, "亿元", 3e10, "CNY"]],
    ["3.15∶1", null, ["EQ", 3.15, null, "∶1", 3.15, "1"]],
    ["8人（含）以下", "人", ["LTE", 8, null, "人", 8, "人"]],
    ["85以上", "%", ["GTE", 85, null, "%", 0.85, "1"]],
    ["4.5%—5%", "%", ["BETWEEN", 4.5, 5, "%", 0.045, "1"]],
    ["4.5—5", "%", ["BETWEEN", 4.5, 5, "%", 0.045, "1"]],
    ["三分之二", "%", ["EQ", 66.6666666666667, null, "%", 0.666666666666667, "1"]],
    ["3/4", "%", ["EQ", 75, null, "%", 0.75, "1"]],
    ["百分之八十五", "%", ["EQ", 85, null, "%", 0.85, "1"]],
    ["八成以上", "%", ["GTE", 80, null, "%", 0.8, "1"]],
    ["七成五", "%", ["EQ", 75, null, "%", 0.75, "1"]],
    ["翻两番", null, ["EQ", 4, null, "倍", 4, "倍"]],
    ["3万", "人", ["EQ", 3, null, "万人", 30000, "人"]],
    ["3万", "万人", ["EQ", 3, null, "万人", 30000, "人"]],
    ["两百", "家", ["EQ", 200, null, "家", 200, "家"]],
    ["两三家", null, ["BETWEEN", 2, 3, "家", 2, "家"]],
    ["6亿美元", null, ["EQ", 6, null, "亿美元", 6e8, "USD"]],
    ["-3.5", "%", ["EQ", -3.5, null, "%", -0.035, "1"]],
    ["年均增长6%左右", "%", ["APPROX", 6, null, "%", 0.06, "1"]],
    ["十大", null, ["EQ", 10, null, null, 10, null]],
  ] as const)(
    "that prints %s in a column of %s is read with comparator, unit and base unit.",
    (raw, unit, expected) => {
      expect(read(raw, unit)).toEqual(expected);
      expect(readCell(raw, unit).raw).toBe(raw);
    },
  );

  test.each(["【25】", "〔25〕", "[25]", "［25］", " 【25】* "])(
    "that prints %s holds a sum over the plan's years.",
    (raw) => {
      expect(readCell(raw, "个")).toMatchObject({ value: 25, cumulative: true, kind: "INCREMENT", raw });
      expect(readCell("25", "个")).toMatchObject({ cumulative: false, kind: "LEVEL" });
    },
  );

  test.each([
    ["", "QUALITATIVE", "empty cell"],
    ["—", "QUALITATIVE", "no value printed (—)"],
    ["与全市经济增长同步", "RELATIVE", "tied to another quantity, no number of its own"],
    ["保持全省领先", "RANK", "a rank without a number"],
    ["完成上级任务", "QUALITATIVE", "no number in the cell"],
    ["增长5%、达到30亿元", "QUALITATIVE", "more than one value in the cell"],
    ["5号方案", "QUALITATIVE", "a number whose meaning is not clear"],
    ["数十家", "LEVEL", "a number left open by its words"],
  ] as const)("that prints %j stays unread as %s, with the reason.", (raw, kind, unreadReason) => {
    expect(readCell(raw, "个")).toMatchObject({ raw, kind, unreadReason, value: null, comparator: null });
  });

  test("that prints 零发生 is a zero, and one with a rank is that place.", () => {
    expect(readCell("零发生", null)).toMatchObject({ kind: "ZERO_EVENT", comparator: "EQ", value: 0 });
    expect(readCell("全省第二", null)).toMatchObject({ kind: "RANK", comparator: "EQ", value: 2 });
    expect(readCell("全省前三", null)).toMatchObject({ kind: "RANK", comparator: "LTE", value: 3 });
  });

  test("takes its kind and period from the indicator's name.", () => {
    expect(readCell("6", "%", "工业增加值增速").kind).toBe("GROWTH_RATE");
    expect(readCell("13", "%", "单位能耗降低")).toMatchObject({ kind: "GROWTH_RATE", decrease: true });
    expect(readCell("60", "%", "绿地率").kind).toBe("SHARE");
    expect(readCell("60", "个", "年举办展会").perPeriod).toBe("YEAR");
    expect(readCell("60", "岁", "年龄").perPeriod).toBeNull();
  });
});
