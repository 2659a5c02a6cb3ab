import { describe, expect, test } from "vitest";
import type { DoTextAndTableAgreeQuery, TargetsInProseQuery } from "../../src/generated/operations.js";
import { useApi } from "./support/examples.js";

const { example, ask } = useApi();

type Target = TargetsInProseQuery["targets"][number];

describe("10 what the plan wants to reach, in numbers", () => {
  const targets = async () => (await example<TargetsInProseQuery>("10")).targets;

  /** The one target whose words hold these, and what of it is expected. */
  const CASES: [title: string, words: string, expected: Partial<Target>][] = [
    [
      "At least 95 % of the pilot tasks and measures of the free trade zone are to land.",
      "自贸试验区试点任务和创新举措落地率95%以上",
      { comparator: "GTE", value: 95, unit: "%", normalisedValue: 0.95, perPeriod: null },
    ],
    [
      "At least 10 cases are to be copied at the municipal level or above.",
      "等10个以上在市级以上复制推广的典型案例",
      { comparator: "GTE", value: 10, unit: "个" },
    ],
    [
      "At least 50 first stores of a brand are to come every year.",
      "每年新增品牌首店50家以上",
      { comparator: "GTE", value: 50, unit: "家", perPeriod: "YEAR" },
    ],
    [
      "200 green finance institutions are to gather by 2025.",
      "集聚200家绿色金融机构",
      { value: 200, unit: "家", deadlineYear: 2025 },
    ],
    [
      "500 well-known international brands are to gather by 2025.",
      "国际知名品牌500个",
      { value: 500, unit: "个", deadlineYear: 2025 },
    ],
    [
      "80 % of the high-end brands are to be here by 2025.",
      "高端品牌入驻率达到80%",
      { value: 80, unit: "%", deadlineYear: 2025, kind: "SHARE" },
    ],
    [
      "50 duty-free and tax-refund shops are to gather by 2025.",
      "集聚免退税商店50家",
      { value: 50, deadlineYear: 2025 },
    ],
    [
      "At least 5 of the games brands are to be exported.",
      "培育出口自主游戏服务品牌5个以上",
      { comparator: "GTE", value: 5, unit: "个" },
    ],
    [
      "80 medical companies are to be brought in and raised by 2025.",
      "引进和培育80家医疗产业企业",
      { value: 80, unit: "家", deadlineYear: 2025 },
    ],
    [
      "They are to bring more than 5 billion yuan of output by 2025.",
      "带动相关产业产值超过50亿元",
      {
        comparator: "GT",
        value: 50,
        unit: "亿元",
        normalisedValue: 5e9,
        normalisedUnit: "CNY",
        deadlineYear: 2025,
      },
    ],
    [
      "At least 5 parks of engineering services are to be built.",
      "建设5个以上工程服务特色产业园",
      { comparator: "GTE", value: 5 },
    ],
    [
      "At least a quarter of the city's engineering contracts abroad are to stay here.",
      "对外工程承包额保持在全市四分之一以上",
      { comparator: "GTE", value: 25, unit: "%", normalisedValue: 0.25 },
    ],
    [
      "At least 180 professional firms with a brand are to be here by 2025.",
      "全区品牌专业服机构达180家以上",
      { comparator: "GTE", value: 180, unit: "家", deadlineYear: 2025 },
    ],
    [
      "At least 100 foreign firms and branches are to be founded a year.",
      "年新增外商投资企业及分支机构100家以上",
      { comparator: "GTE", value: 100, unit: "家", perPeriod: "YEAR" },
    ],
    [
      "At least 500 million dollars of foreign investment are to be used a year.",
      "年实际利用外资5亿美元以上",
      {
        comparator: "GTE",
        value: 5,
        unit: "亿美元",
        perPeriod: "YEAR",
        normalisedValue: 5e8,
        normalisedUnit: "USD",
      },
    ],
    [
      "Foreign trade is to reach 12 billion yuan in 2025.",
      "2025年外贸进出口额达到120亿元以上",
      {
        comparator: "GTE",
        value: 120,
        unit: "亿元",
        perPeriod: null,
        deadlineYear: 2025,
        normalisedValue: 1.2e10,
      },
    ],
    [
      "125 companies are to be counted in services trade by 2025.",
      "全区服务贸易纳统企业达到125家",
      { value: 125, unit: "家", deadlineYear: 2025 },
    ],
    [
      "Service outsourcing is to grow by at least 10 % a year on average to 2025.",
      "服务外包执行额年均增长10%以上",
      { comparator: "GTE", value: 10, unit: "%", perPeriod: "YEAR", deadlineYear: 2025, kind: "GROWTH_RATE" },
    ],
    [
      "More than 20 international conferences a year are to be held in the five years.",
      "年均参与举办、承办国际会议论坛活动超过20场次以上",
      { value: 20, unit: "场次", perPeriod: "YEAR", deadlineYear: 2025 },
    ],
  ];

  test.each(CASES)("%s", async (_title, words, expected) => {
    const found = (await targets()).filter(({ evidence }) =>
      evidence.some(({ quote }) => quote?.includes(words)),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  test("17 offices of foreign governments and 25 sister cities are wanted by 2025, in one sentence.", async () => {
    const found = (await targets()).filter(({ evidence }) =>
      evidence.some(({ quote }) => quote?.includes("数量分别达到17个、25个")),
    );
    expect(found.map(({ subject, value, deadlineYear }) => [subject, value, deadlineYear])).toEqual([
      ["国（境）外政府常驻及代表机构", 17, 2025],
      ["国际友好（交流）城市", 25, 2025],
    ]);
  });

  test("Ranks are commitments too: 中西部首个 RCEP centre, 在中西部领先 by 2035, 国内一流水平 by 2025.", async () => {
    const ranks = (await targets()).filter(({ kind }) => kind === "RANK");
    const found = ranks.map(({ raw, deadlineYear }) => [raw, deadlineYear]);
    expect(found).toContainEqual(["中西部首个", null]);
    expect(found).toContainEqual(["在中西部领先", 2035]);
    expect(found).toContainEqual(["国内一流水平", 2025]);
  });

  test("What was reached by 2020 is no target: 450余个 projects, 近30% of trade, 1/4 of contracts, 50% of the time.", async () => {
    const { achievements } = await ask(`{ achievements {
      raw comparator value unit periodEnd chapter { number } evidence { quote } } }`);
    const row = (words: string) =>
      achievements.find(({ evidence }: { evidence: { quote: string }[] }) =>
        evidence.some(({ quote }) => quote.includes(words)),
      );
    expect(row("等重点项目450余个")).toMatchObject({ raw: "450余个", value: 450, chapter: { number: 1 } });
    expect(row("进出口总值占比近30%")).toMatchObject({ raw: "近30%", value: 30, unit: "%" });
    expect(row("对外承包工程营业额占全市1/4以上")).toMatchObject({ comparator: "GTE", value: 25, unit: "%" });
    expect(row("平均办理时限压缩50%以上")).toMatchObject({ comparator: "GTE", value: 50, unit: "%" });
    const words = (await targets()).flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join("\n");
    expect(words).not.toMatch(/450余个|近30%|1\/4|压缩50%/);
  });

  test("Who sets a target is said where the text does: 7.1 the brands, 6.2 the green institutions, 4.一 the 5亿美元.", async () => {
    const setBy = async (words: string) =>
      (await targets())
        .filter(({ evidence }) => evidence.some(({ quote }) => quote?.includes(words)))
        .flatMap(({ servedBy }) => servedBy.map(({ id }) => id.split("/").slice(1).join("/")));
    expect(await setBy("国际知名品牌500个")).toEqual(["project/7.1"]);
    expect(await setBy("集聚200家绿色金融机构")).toEqual(["project/6.2"]);
    expect(await setBy("年实际利用外资5亿美元以上")).toEqual(["task/4.1"]);
  });
});

describe("11 whether text and table agree", () => {
  const indicator = async (number: number) => {
    const found = (await example<DoTextAndTableAgreeQuery>("11")).indicators.find(
      (one) => one.number === number,
    );
    if (found === undefined) throw new Error(`Nothing in prose puts a number on indicator ${number}`);
    return {
      ...found,
      targets: found.quantifiedByConnection.edges.map(({ node, properties }) => ({ ...node, ...properties })),
      past: found.achievementsConnection.edges.map(({ node, properties }) => ({ ...node, ...properties })),
    };
  };

  test.each([
    [5, "外贸进出口额", 120, "2025年外贸进出口额达到120亿元以上"],
    [12, "国（境）外政府常驻、代表机构", 17, "分别达到17个、25个"],
    [14, "国际友好（交流）城市", 25, "分别达到17个、25个"],
    [10, "国际知名品牌", 500, "国际知名品牌500个"],
  ])(
    "The target of indicator %i, %s, is %i in the table and in prose.",
    async (number, name, value, words) => {
      const { target, targets, ...found } = await indicator(number);
      expect(found.name).toBe(name);
      expect(target.value).toBe(value);
      expect(targets).toHaveLength(1);
      expect(targets[0]?.value).toBe(value);
      expect(targets[0]?.deadlineYear).toBe(2025);
      expect(targets[0]?.evidence[0]?.quote).toContain(words);
    },
  );

  test("The brands of 7.1 are those of watches, clothing and jewellery only, so that they are indicator 10 is judged.", async () => {
    const { targets } = await indicator(10);
    expect(targets[0]?.reason).toBe("CURATED");
    expect(targets[0]?.rationale).toMatch(/watches, clothing and jewellery only/);
    expect(targets[0]?.evidence[0]?.quote).toContain("钟表、服饰、珠宝类");
  });

  test("The 23.8 and the 14 of 发展基础 are the baselines of indicators 4 and 13.", async () => {
    const foreignInvestment = await indicator(4);
    expect(foreignInvestment.past.map(({ value, unit }) => [value, unit])).toEqual([[23.8, "亿美元"]]);
    expect(foreignInvestment.baseline.value).toBe(23.8);
    const bodies = await indicator(13);
    expect(bodies.past.map(({ value, unit }) => [value, unit])).toEqual([[14, "个"]]);
    expect(bodies.baseline.value).toBe(14);
  });

  test("5 (亿美元) a year for five years are the 25 of indicator 4, which is a sum.", async () => {
    const { targets, target, cumulative } = await indicator(4);
    expect(cumulative).toBe(true);
    expect(targets.map(({ value, perPeriod }) => [value, perPeriod])).toEqual([[5, "YEAR"]]);
    expect((targets[0]?.value ?? 0) * 5).toBe(target.value);
    expect(targets[0]?.rationale).toMatch(/[Ff]ive years/);
  });

  test("The 11 consular offices in Chongqing are not the 12 offices of indicator 12, and 100 firms a year not indicator 9.", async () => {
    expect((await indicator(12)).past).toEqual([]);
    await expect(indicator(9)).rejects.toThrow("indicator 9");
    const { achievements } = await ask(
      `{ achievements(where: { raw: { eq: "11家" } }) { subject value quantifies { id } evidence { quote } } }`,
    );
    expect(achievements).toHaveLength(1);
    expect(achievements[0]).toMatchObject({ value: 11, quantifies: [] });
    expect(achievements[0].evidence[0].quote).toContain("11家驻渝领事机构");
  });

  test("The example's findings tell the look-alikes apart, with the words of both sides: 100家 and 9, 11家 and 12, 10个 and 2, 582.4 and 5.", async () => {
    const { findings } = await example<DoTextAndTableAgreeQuery>("11");
    const apart = findings.filter(({ message }) => message.startsWith("Different concepts: "));
    expect(apart.map(({ entities }) => entities.map(({ id }) => id.split("/").slice(1).join("/")))).toEqual(
      expect.arrayContaining([
        ["target/new-foreign-firms", "indicator/9"],
        ["achievement/1.1.3-02", "indicator/12"],
        ["target/ftz-model-cases", "indicator/2"],
        ["achievement/1.1.2-07", "indicator/5"],
      ]),
    );
    expect(apart).toHaveLength(4);
    for (const { severity, evidence } of apart) {
      expect(severity).toBe("WARNING");
      expect(evidence).toHaveLength(2);
    }
    expect(findings.filter(({ message }) => message.startsWith("Agrees: "))).toHaveLength(7);
  });
});
