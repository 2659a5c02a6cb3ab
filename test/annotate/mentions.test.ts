import { describe, expect, test } from "vitest";
import { MentionScanner } from "../../src/annotate/mention-scanner.js";
import { annotateCleanly, BASE, TEXT } from "./workbench.js";

const SCANNER = new MentionScanner([
  { id: "country/JP", forms: ["日本", "日韩"] },
  { id: "country/KR", forms: ["韩国", "日韩"] },
  { id: "country/IN", forms: ["印度"] },
  { id: "country/SD", forms: ["苏丹"] },
  { id: "country/ML", forms: ["马里"] },
  { id: "country/MN", forms: ["蒙古"] },
  { id: "country/VN", forms: ["越南"] },
  { id: "country/NE", forms: ["尼日尔"] },
  { id: "country/CN", forms: ["中国"] },
  { id: "country/SG", forms: ["新加坡", "中新"] },
  { id: "institution/chamber", forms: ["中国新加坡商会"] },
]);

const found = (text: string) => SCANNER.scan(text).map(({ id, form }) => `${id} ${form}`);

describe("the mention scanner", () => {
  test.each([
    ["尼日利亚", "对尼日利亚出口。"],
    ["印度尼西亚", "来自印度尼西亚的客商。"],
    ["南苏丹", "援助南苏丹项目。"],
    ["今日本区", "截至今日本区共有企业12家。"],
    ["马里兰州", "与美国马里兰州缔结友城。"],
    ["内蒙古", "经内蒙古口岸出境。"],
    ["印度洋", "印度洋沿岸和日本海沿岸。"],
    ["跨越南北", "形成跨越南北的通道。"],
    ["其中新增", "新增企业50家，其中新增外资企业12家。"],
  ])("finds no name inside %s.", (_word, text) => {
    expect(found(text)).toEqual([]);
  });

  test("finds each of these names where it stands for itself.", () => {
    expect(found("日本、印度、苏丹、马里和尼日尔")).toEqual([
      "country/JP 日本",
      "country/IN 印度",
      "country/SD 苏丹",
      "country/ML 马里",
      "country/NE 尼日尔",
    ]);
    expect(found("深化中新合作")).toEqual(["country/SG 中新"]);
  });

  test("takes the longest name, and nothing inside it.", () => {
    expect(found("中国新加坡商会驻渝办事处")).toEqual(["institution/chamber 中国新加坡商会"]);
    expect(found("中国新加坡商会同中国和新加坡的企业")).toEqual([
      "institution/chamber 中国新加坡商会",
      "country/CN 中国",
      "country/SG 新加坡",
    ]);
  });

  test("gives one mention for each entity that shares a form.", () => {
    expect(found("引进日韩企业")).toEqual(["country/JP 日韩", "country/KR 日韩"]);
  });

  test("gives offsets that slice back to the form.", () => {
    const text = "𠮷祥与新加坡、印度往来";
    expect(SCANNER.scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(["新加坡", "印度"]);
  });

  test("finds nothing for a blocking form, nor inside it.", () => {
    const scanner = new MentionScanner([{ id: "goal/hub", forms: ["枢纽"] }], ["枢纽建设规划"]);
    expect(scanner.scan("根据枢纽建设规划建设枢纽").map(({ start }) => start)).toEqual([10]);
  });
});

function mentions(yaml: Record<string, string>, text = TEXT): string[] {
  return annotateCleanly(text, { ...BASE, ...yaml })
    .edges.filter(({ type }) => type === "MENTIONS")
    .map(({ from, to, evidence }) =>
      `${from} ${to} ${evidence.map(({ quote }) => quote).join("|")}`.replaceAll("test-plan/", ""),
    );
}

describe("the mentions of a plan", () => {
  test("are one edge for each passage and entity, with every place as evidence.", () => {
    const text = TEXT.replace("与新加坡往来", "与新加坡往来，赴新加坡学习");
    expect(mentions({}, text)).toContain("passage/2.2/p1 country/SG 新加坡|新加坡");
  });

  test("hold the names inside the words of a goal beside the goal.", () => {
    const text = TEXT.replace("枢纽功能增强", "枢纽功能增强，全力投入云川都市圈建设");
    const yaml = {
      goals: `${BASE.goals}\n- {id: circle, name: 全力投入云川都市圈建设, kind: SUBGOAL, quote: 全力投入云川都市圈建设}`,
      places: "- {id: circle, name: 云川都市圈, kind: AREA}",
    };
    expect(mentions(yaml, text)).toEqual(
      expect.arrayContaining([
        "passage/1.1/p1 goal/circle 全力投入云川都市圈建设",
        "passage/1.1/p1 place/circle 云川都市圈",
      ]),
    );
  });

  test("hold no goal whose words stand inside the name of a policy.", () => {
    const text = TEXT.replace("服务开放之城建设。", "落实《云川市开放之城规划》。");
    const yaml = { policies: "- {id: plan, name: 云川市开放之城规划, kind: PLAN}" };
    const inChapter2 = mentions(yaml, text).filter((line) => line.startsWith("passage/2/p1"));
    expect(inChapter2).toEqual(["passage/2/p1 policy/plan 云川市开放之城规划"]);
  });

  test("are INFERRED by a named rule.", () => {
    const { edges } = annotateCleanly(TEXT, BASE);
    const kinds = edges
      .filter(({ type }) => type === "MENTIONS")
      .map(({ reason, rule }) => `${reason} ${rule}`);
    expect([...new Set(kinds)]).toEqual(["INFERRED longest-match"]);
  });
});
