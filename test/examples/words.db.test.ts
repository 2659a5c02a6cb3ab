import { describe, expect, test } from "vitest";
import type { FirmOrTentativeQuery, WhatRestsOnASentenceQuery } from "../../src/generated/operations.js";
import { seedText } from "../support/seed-plan.js";
import { exampleText, local, useApi } from "./support/examples.js";

const { example, ask } = useApi();

type RestsOn = WhatRestsOnASentenceQuery["restsOn"];

describe("13 what rests on a sentence", () => {
  const shown = ({ edges }: RestsOn) =>
    edges.map(({ from, relationship, to, reason, role }) =>
      [local(from.id), relationship, local(to.id), reason, ...(role === null ? [] : [role])].join(" "),
    );

  /** What rests on the only place where the plan has these words. */
  const restsOn = async (words: string) => {
    const text = seedText();
    const before = text.join("").split(words);
    expect(before).toHaveLength(2);
    const start = [...(before[0] as string)].length;
    const answer = await ask<WhatRestsOnASentenceQuery>(exampleText("13-what-rests-on-a-sentence.graphql"), {
      start,
      end: start + [...words].length,
    });
    return answer.restsOn;
  };

  test("The stretch of the example is 紧扣国际消费中心城市核心区 in 第二章三, and all evidence shown overlaps it.", async () => {
    const { restsOn: answer } = await example<WhatRestsOnASentenceQuery>("13");
    expect(seedText().slice(7743, 7756).join("")).toBe("紧扣国际消费中心城市核心区");
    expect(answer.truncated).toBe(false);
    expect(answer.entities.map(({ id }) => local(id))).toContain("passage/2.3/p1");
    for (const { evidence } of answer.edges)
      expect(evidence.some(({ start, end }) => (start ?? 0) < 7756 && (end ?? 0) > 7743)).toBe(true);
  });

  test("On it rests that section 2.三 serves the core area of consumption, and through it the five projects of box 4.", async () => {
    const { restsOn: answer } = await example<WhatRestsOnASentenceQuery>("13");
    const serves = shown(answer).filter((edge) => edge.includes("SERVES goal/consumption-core"));
    expect(serves.sort()).toEqual([
      "project/4.1 SERVES goal/consumption-core STRUCTURAL",
      "project/4.2 SERVES goal/consumption-core STRUCTURAL",
      "project/4.3 SERVES goal/consumption-core STRUCTURAL",
      "project/4.4 SERVES goal/consumption-core STRUCTURAL",
      "project/4.5 SERVES goal/consumption-core STRUCTURAL",
      "task/2.3 SERVES goal/consumption-core STATED",
    ]);
  });

  test("On 渝中区、凯德集团共同以来福士B、C栋写字楼为基础 rest who leads project 3.1 and where it is housed.", async () => {
    const edges = shown(await restsOn("渝中区、凯德集团共同以来福士B、C栋写字楼为基础"));
    expect(edges).toEqual(
      expect.arrayContaining([
        "project/3.1 INVOLVES institution/yuzhong-district-government STATED LEAD",
        "project/3.1 INVOLVES institution/capitaland STATED LEAD",
        "project/3.1 LOCATED_IN place/raffles-city-towers-b-c STATED HOST",
      ]),
    );
  });

  test("On a sentence about the state of the world, 国际经贸规则更趋碎片化, rests nothing but its passage.", async () => {
    const { entities, edges } = await restsOn("国际经贸规则更趋碎片化");
    expect(entities.map(({ __typename }) => __typename)).toEqual(["Passage"]);
    expect(edges).toEqual([]);
  });
});

describe("16 what the plan builds, what it only explores or strives for", () => {
  const answer = () => example<FirmOrTentativeQuery>("16");
  const texts = (list: FirmOrTentativeQuery["firm"]) => list.map(({ text }) => text);

  test("It strives for 18 things, each with 争取 or 争创.", async () => {
    const { striving } = await answer();
    expect(striving).toHaveLength(18);
    for (const { text, verb } of striving) {
      expect(text).toContain(verb);
      expect(verb).toMatch(/争取|争创/);
    }
  });

  test("Every clause that begins with 争取, 积极争取, 共同争取 or 争创 is one of them.", async () => {
    const { tasks } = await ask("{ tasks(where: { level: { eq: CLAUSE } }) { text strength } }");
    const wanted = tasks.filter(({ text }: { text: string }) => /^(积极|共同)?(争取|争创)/.test(text));
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter(({ strength }: { strength: string }) => strength !== "STRIVE")).toEqual([]);
  });

  test("争取开展…试点 is striven for, not explored: the outermost modal wins.", async () => {
    const { striving, exploring } = await answer();
    const pilot = "争取开展中新跨境理财合作、中新基金互认、中新票据业务合作等创新试点";
    expect(texts(striving)).toContain(pilot);
    expect(texts(exploring)).not.toContain(pilot);
  });

  test("It explores 15 things, each with 探索: data flows in 2.二, foreign doctors in 3.五, a conference centre in 6.一.", async () => {
    const { exploring } = await answer();
    expect(exploring).toHaveLength(15);
    for (const { verb } of exploring) expect(verb).toBe("探索");
    const places = exploring.map(
      ({ text, chapter, section }) => `${chapter?.number}.${section?.number} ${text}`,
    );
    expect(places).toContain("2.2 探索中新跨境服务贸易与跨境数据有序流动试点");
    expect(places).toContain("3.5 探索创新在区外籍医生执业管理制度");
    expect(places).toContain("6.1 探索在菜园坝滨江新城板块规划建设专业化国际会议中心");
  });

  test("支持…探索 is support: the share transfer centre's 双城通 is not among what is explored.", async () => {
    const { exploring } = await answer();
    expect(texts(exploring).join()).not.toContain("双城通");
    const { tasks } = await ask(
      `{ tasks(where: { text: { contains: "双城通" }, level: { eq: CLAUSE } }) { text strength verb } }`,
    );
    expect(tasks).toEqual([
      { text: "支持重庆股份转让中心探索开展成渝区域股权市场“双城通”", strength: "SUPPORT", verb: "支持" },
    ]);
  });

  test("It builds, among others, the financial services park of 2.二 and the core area of chapter 5.", async () => {
    const { firm } = await answer();
    expect(texts(firm)).toEqual(
      expect.arrayContaining([
        "打造中新合作金融服务业产业园",
        "建设中西部国际交往中心核心区",
        "建设5个以上工程服务特色产业园",
        "举办垂直马拉松比赛等有影响力国际赛事",
      ]),
    );
  });

  test("加快建设 and 推动…落户 promise less than 建设: neither is among what is built.", async () => {
    const { firm } = await answer();
    for (const { text } of firm) expect(text).not.toMatch(/^(加快|积极推动|推动|支持|鼓励|引导|探索|争取)/);
  });

  test("One sentence may do both: 争取落地…论坛 is striven for, 举办垂直马拉松比赛 behind it is built.", async () => {
    const { striving } = await answer();
    expect(texts(striving)).toContain("争取落地陆海新通道国际合作论坛、“一带一路”陆海联动发展论坛");
  });
});
