import { describe, expect, test } from "vitest";
import { readQuantities } from "../../src/parse/quantity.js";

const read = (text: string) =>
  readQuantities(text).map(({ quantity: q }) => [q.raw, q.comparator, q.value, q.unit, q.kind] as const);

describe("a sentence", () => {
  test("with a change and a level holds two values.", () => {
    expect(read("产值增长7.2%、达到650亿元")).toEqual([
      ["7.2%", "EQ", 7.2, "%", "GROWTH_RATE"],
      ["650亿元", "EQ", 650, "亿元", "LEVEL"],
    ]);
  });

  test("that goes from one share to another holds both.", () => {
    expect(read("普及率从82%提高到90%")).toEqual([
      ["82%", "EQ", 82, "%", "SHARE"],
      ["90%", "EQ", 90, "%", "SHARE"],
    ]);
  });

  test("with a range has one value with two limits, whatever dash is printed.", () => {
    for (const dash of ["—", "－", "-", "~", "～", "至", "到"]) {
      const [found, more] = readQuantities(`增速保持在4.5%${dash}5%。`);
      expect(found?.quantity).toMatchObject({
        comparator: "BETWEEN",
        value: 4.5,
        valueTo: 5,
        kind: "GROWTH_RATE",
      });
      expect(more).toBeUndefined();
    }
    expect(readQuantities("每年开展3至5场展览")[0]?.quantity).toMatchObject({
      valueTo: 5,
      unit: "场",
      perPeriod: "YEAR",
    });
  });

  test.each([
    ["约30家企业", "APPROX"],
    ["近30家企业", "APPROX"],
    ["接近30家", "APPROX"],
    ["30家左右", "APPROX"],
    ["超30家企业", "GT"],
    ["超过30家", "GT"],
    ["突破30家", "GT"],
    ["30余家企业", "GT"],
    ["30多家企业", "GT"],
    ["不低于30家", "GTE"],
    ["不少于30家", "GTE"],
    ["至少30家", "GTE"],
    ["30家以上", "GTE"],
    ["30家及以上", "GTE"],
    ["超过30家以上", "GTE"],
    ["不超过30家", "LTE"],
    ["30家以下", "LTE"],
    ["30家以内", "LTE"],
    ["不到30家", "LT"],
    ["不足30家", "LT"],
    ["低于30家", "LT"],
    ["力争达到30家", "EQ"],
  ])("that says %s compares with %s.", (text, comparator) => {
    expect(readQuantities(text).map(({ quantity }) => [quantity.comparator, quantity.value])).toEqual([
      [comparator, 30],
    ]);
  });

  test("may set its word of comparison a few words before the number.", () => {
    expect(read("以不到全省园区5%的面积")).toEqual([["不到全省园区5%", "LT", 5, "%", "SHARE"]]);
    expect(read("数量约占全市一半")).toEqual([["约占全市一半", "APPROX", 50, "%", "SHARE"]]);
  });

  test("with a unit of money has the value in the currency beside it.", () => {
    const normal = (text: string) =>
      readQuantities(text).map(({ quantity: q }) => [q.unit, q.normalisedValue, q.normalisedUnit]);
    expect(normal("投资2.5万亿元")).toEqual([["万亿元", 2.5e12, "CNY"]]);
    expect(normal("引资3000万美元")).toEqual([["万美元", 3e7, "USD"]]);
    expect(normal("捐款8亿日元")).toEqual([["亿日元", 8e8, "JPY"]]);
    expect(normal("游客160万人次")).toEqual([["万人次", 1.6e6, "人次"]]);
  });

  test("knows values for each year, sums and decreases.", () => {
    expect(readQuantities("每年新增店铺20家以上")[0]?.quantity).toMatchObject({
      perPeriod: "YEAR",
      kind: "INCREMENT",
    });
    expect(readQuantities("年均增长9%")[0]?.quantity).toMatchObject({
      perPeriod: "YEAR",
      kind: "GROWTH_RATE",
    });
    expect(readQuantities("年实际到账3亿元")[0]?.quantity.perPeriod).toBe("YEAR");
    expect(readQuantities("税收4亿元/年")[0]?.quantity).toMatchObject({ perPeriod: "YEAR", raw: "4亿元/年" });
    expect(readQuantities("2024年建成20家")[0]?.quantity.perPeriod).toBeNull();
    expect(readQuantities("累计引进20家")[0]?.quantity).toMatchObject({
      cumulative: true,
      kind: "INCREMENT",
    });
    expect(readQuantities("办理时限压缩60%以上")[0]?.quantity).toMatchObject({
      decrease: true,
      kind: "GROWTH_RATE",
    });
    expect(readQuantities("办理时限压缩到3天")[0]?.quantity).not.toHaveProperty("decrease");
  });

  test("reads Chinese numerals where they count.", () => {
    expect(read("引进两三家院所，培育十余家企业，建设三个园区，惠及十万零一千人")).toEqual([
      ["两三家", "BETWEEN", 2, "家", "INCREMENT"],
      ["十余家", "GT", 10, "家", "INCREMENT"],
      ["三个", "EQ", 3, "个", "INCREMENT"],
      ["十万零一千人", "EQ", 101000, "人", "LEVEL"],
    ]);
    expect(read("九成以上的村通车，五分之一以上的路硬化，总量翻一番")).toEqual([
      ["九成以上", "GTE", 90, "%", "SHARE"],
      ["五分之一以上", "GTE", 20, "%", "SHARE"],
      ["翻一番", "EQ", 2, "倍", "RELATIVE"],
    ]);
  });

  test.each([
    "一带一路、五位一体、两个市场、三大平台、六大领域、四首经济",
    "2025年、二〇三五年、2021—2025年、12月5日、十四五期间",
    "第三次会议、第12届展会、十九届六中全会、二十国集团",
    "3D打印、4S店、5G网络、世界500强、国浩18T、12345热线、“1+4”、13+1省",
    "2024国际论坛、3方面、建成一批、一站式、10号线、24楼",
    "全市第一批试点",
    "8:30开门、7/24服务",
  ])("with names, years and ordinals such as %s holds no quantity.", (text) => {
    expect(readQuantities(text)).toEqual([]);
  });

  test("counts code points, so characters outside the basic plane shift nothing.", () => {
    const text = "🚢𠮷港新增12艘船";
    const [found] = readQuantities(text);
    expect(found?.span).toEqual({ start: 5, end: 8 });
    expect([...text].slice(found?.span.start, found?.span.end).join("")).toBe("12艘");
  });

  test("may set a space between number and unit, which a span never starts with.", () => {
    expect(
      readQuantities("新增 120 个，约 30 家").map(({ quantity, span }) => [quantity.raw, span.start]),
    ).toEqual([
      ["120 个", 3],
      ["约 30 家", 9],
    ]);
  });

  test("holds ratios and fractions, but no clock times.", () => {
    expect(read("比例为2.5∶1，占1/3")).toEqual([
      ["2.5∶1", "EQ", 2.5, "∶1", "LEVEL"],
      ["1/3", "EQ", 33.3333333333333, "%", "SHARE"],
    ]);
  });

  test("says ranks and ties in words.", () => {
    expect(read("规模居全省第二，质量保持全市领先，收入与经济增长同步，事故零发生")).toEqual([
      ["居全省第二", "EQ", 2, "位", "RANK"],
      ["保持全市领先", null, null, null, "RANK"],
      ["与经济增长同步", null, null, null, "RELATIVE"],
      ["零发生", "EQ", 0, null, "ZERO_EVENT"],
    ]);
  });
});
