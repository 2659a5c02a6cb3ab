import { describe, expect, test } from "vitest";
import type { AnatomyOfAPlanQuery, IndicatorsWithTargetsQuery } from "../../src/generated/operations.js";
import { groupBy } from "../../src/model/group-by.js";
import { seedText } from "../support/seed-plan.js";
import { useApi } from "./support/examples.js";

const { example, ask } = useApi();
const anatomy = async () => {
  const { plans } = await example<AnatomyOfAPlanQuery>("01");
  expect(plans).toHaveLength(1);
  return plans[0] as (typeof plans)[number];
};

describe("01 how the plan is built", () => {
  test("The plan runs from 2021 to 2025 and counts 7 chapters, 29 sections, 11 boxes, 36 projects and 19 indicators.", async () => {
    expect(await anatomy()).toMatchObject({
      periodStart: 2021,
      periodEnd: 2025,
      chapterCount: 7,
      sectionCount: 29,
      boxCount: 11,
      projectCount: 36,
      indicatorCount: 19,
    });
  });

  test("Its 7 chapters hold 3, 4, 6, 4, 3, 4 and 5 sections.", async () => {
    const { chapters } = await anatomy();
    expect(chapters.map(({ number, title, sections }) => [number, title, sections.length])).toEqual([
      [1, "全面开创渝中对外开放新局面", 3],
      [2, "大力提升开放平台发展能级", 4],
      [3, "深化推进服务业扩大开放", 6],
      [4, "培育壮大开放市场主体", 4],
      [5, "全面深化国际交流合作", 3],
      [6, "优化提升开放营商环境", 4],
      [7, "保障措施", 5],
    ]);
  });

  test("Only chapter 1 has subsections: 4 on what was achieved, 2 on what lies ahead, 3 on what is wanted.", async () => {
    const { chapters } = await anatomy();
    const counts = chapters.map(({ sections }) => sections.map(({ subsections }) => subsections.length));
    expect(counts[0]).toEqual([4, 2, 3]);
    expect(
      counts
        .slice(1)
        .flat()
        .every((count) => count === 0),
    ).toBe(true);
    expect(chapters[0]?.sections[2]?.subsections.map(({ title }) => title)).toEqual([
      "指导思想",
      "基本原则",
      "发展目标",
    ]);
  });

  test("Box 1 closes section 1.三, boxes 2 to 5 the sections of chapter 2, boxes 6 to 11 those of chapter 3.", async () => {
    const { chapters } = await anatomy();
    const places = chapters.flatMap((chapter) =>
      chapter.sections.flatMap(({ number, boxes }) =>
        boxes.map((box) => [box.number, `${chapter.number}.${number}`]),
      ),
    );
    expect(places).toEqual([
      [1, "1.3"],
      [2, "2.1"],
      [3, "2.2"],
      [4, "2.3"],
      [5, "2.4"],
      [6, "3.1"],
      [7, "3.2"],
      [8, "3.3"],
      [9, "3.4"],
      [10, "3.5"],
      [11, "3.6"],
    ]);
  });

  test("Box 1 holds the 19 indicators, boxes 2 to 11 hold 5, 5, 5, 2, 3, 6, 3, 2, 2 and 3 projects.", async () => {
    const { chapters } = await anatomy();
    const boxes = chapters.flatMap(({ sections }) => sections).flatMap((section) => section.boxes);
    expect(boxes.map(({ projectsConnection }) => projectsConnection.totalCount)).toEqual([
      0, 5, 5, 5, 2, 3, 6, 3, 2, 2, 3,
    ]);
    expect(boxes.map(({ indicatorsConnection }) => indicatorsConnection.totalCount)).toEqual([
      19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  test("The preface is two passages, a heading and a paragraph, and stands before chapter 1.", async () => {
    const { preface } = await anatomy();
    expect(preface.map(({ text }) => text.slice(0, 14))).toEqual(["前  言", "“十四五”时期是重庆市全面融"]);
    const { passages } = await ask(`{ passages(limit: 3) { text chapter { number } } }`);
    expect(
      passages.map(({ chapter }: { chapter: { number: number } | null }) => chapter?.number ?? null),
    ).toEqual([null, null, 1]);
    expect(passages[2].text).toBe("第一章  全面开创渝中对外开放新局面");
  });

  test("Every character of the plan that is not white space belongs to exactly one passage.", async () => {
    const text = seedText();
    const { passages } = await ask<{ passages: { text: string; start: number; end: number }[] }>(
      "{ passages { text start end } }",
    );
    let reached = 0;
    for (const passage of passages) {
      expect(passage.start).toBeGreaterThanOrEqual(reached);
      expect(text.slice(reached, passage.start).join("").trim()).toBe("");
      expect(text.slice(passage.start, passage.end).join("")).toBe(passage.text);
      reached = passage.end;
    }
    expect(text.slice(reached).join("").trim()).toBe("");
  });
});

describe("02 what the plan measures itself by", () => {
  /** Box 1, read by hand: number, name, unit, 2020, 2025, whether a sum over five years. */
  const TABLE: [number, string, string, number, number, boolean][] = [
    [1, "自贸区新增注册企业数量", "个", 6700, 10000, true],
    [2, "自贸区制度创新案例", "个", 20, 25, true],
    [3, "中新合作新增重点项目", "个", 20, 25, true],
    [4, "实际利用外资额", "亿美元", 23.8, 25, true],
    [5, "外贸进出口额", "亿元", 90.1, 120, false],
    [6, "服务贸易额", "亿美元", 20, 30, false],
    [7, "跨境金融结算额", "亿元", 2378, 3500, false],
    [8, "世界500强及分支机构", "个", 143, 200, false],
    [9, "外资企业", "个", 1014, 1200, false],
    [10, "国际知名品牌", "个", 267, 500, false],
    [11, "开放合作园区", "个", 3, 10, false],
    [12, "国（境）外政府常驻、代表机构", "个", 12, 17, false],
    [13, "国际机构、组织", "个", 14, 29, false],
    [14, "国际友好（交流）城市", "个", 14, 25, false],
    [15, "常驻外籍人员", "人", 2000, 3000, false],
    [16, "国际社区、公寓", "个", 3, 7, false],
    [17, "国际学生接收学校", "个", 7, 12, false],
    [18, "涉外医疗定点机构", "个", 6, 7, false],
    [19, "公共场所外语标识覆盖率", "%", 50, 90, false],
  ];

  test("The 19 indicators have the units, the values of 2020 and the targets for 2025 that the table prints.", async () => {
    const { indicators } = await example<IndicatorsWithTargetsQuery>("02");
    expect(
      indicators.map(({ number, name, unit, baseline, target, cumulative }) => [
        number,
        name,
        unit,
        baseline.value,
        target.value,
        cumulative,
      ]),
    ).toEqual(TABLE);
    expect(new Set(indicators.map(({ baseline, target }) => `${baseline.year}-${target.year}`))).toEqual(
      new Set(["2020-2025"]),
    );
  });

  test("They stand in five groups of 3, 4, 4, 4 and 4.", async () => {
    const { indicators } = await example<IndicatorsWithTargetsQuery>("02");
    const groups = groupBy(indicators, ({ group }) => group);
    expect([...groups].map(([group, members]) => [group, members.length])).toEqual([
      ["开放平台", 3],
      ["开放产业", 4],
      ["开放主体", 4],
      ["开放窗口", 4],
      ["开放环境", 4],
    ]);
  });

  test("Indicators 1 to 4 are sums over five years, printed in 【】 as the note below the table says.", async () => {
    const { indicators } = await example<IndicatorsWithTargetsQuery>("02");
    for (const { cumulative, baseline, target } of indicators) {
      expect(/^【.+】$/.test(baseline.raw ?? "")).toBe(cumulative);
      expect(/^【.+】$/.test(target.raw ?? "")).toBe(cumulative);
    }
    const { passages } = await ask(`{ passages(where: { kind: { eq: NOTE } }) { text } }`);
    expect(passages).toEqual([{ text: "备注：带【】为五年累计数" }]);
  });
});
