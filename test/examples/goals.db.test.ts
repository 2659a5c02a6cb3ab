import { describe, expect, test } from "vitest";
import type {
  ActionsChaptersAndIndicatorsQuery,
  ProgrammesServingAGoalQuery,
  WhyAProjectServesAGoalQuery,
} from "../../src/generated/operations.js";
import { weakestReason } from "../../src/model/evidence.js";
import { exampleText, local, useApi } from "./support/examples.js";

const { example, ask } = useApi();

describe("03 which programmes serve 国际消费中心城市核心区, and by which words", () => {
  const edges = async () => (await example<ProgrammesServingAGoalQuery>("03")).programmesServing.edges;

  test("Two sections say it: 第二章三 and 第四章二, both with 紧扣国际消费中心城市核心区.", async () => {
    const stated = (await edges()).filter(({ reasons }) => reasons.includes("STATED"));
    expect(
      stated.map(({ programme, evidence }) =>
        programme.__typename === "Task"
          ? [
              programme.chapter?.number,
              programme.section?.number,
              evidence[0]?.passage?.id.split("/").slice(1),
            ]
          : programme.__typename,
      ),
    ).toEqual([
      [2, 3, ["passage", "2.3", "p1"]],
      [4, 2, ["passage", "4.2", "p1"]],
    ]);
    for (const { evidence, rationale } of stated) {
      expect(evidence[0]?.quote).toMatch(/^紧扣国际消费中心城市核心区/);
      expect(rationale).toBeNull();
    }
  });

  test("The five projects of box 4 serve it because their section does, and say through what.", async () => {
    const structural = (await edges()).filter(({ reasons }) => reasons.includes("STRUCTURAL"));
    const numbers = structural.map(({ programme }) =>
      programme.__typename === "Project" ? programme.number : programme.id,
    );
    expect(numbers.sort()).toEqual(["4.1", "4.2", "4.3", "4.4", "4.5"]);
    for (const { via, evidence } of structural) {
      expect(via.map(({ id }) => local(id))).toEqual(["task/2.3"]);
      expect(evidence.map(({ quote }) => quote).join()).toContain("紧扣国际消费中心城市核心区");
    }
  });

  test("No project says it in words; those of box 7 and 4.4 serve it by a reader's judgement, which is given.", async () => {
    const projects = (await edges()).flatMap(({ programme, ...edge }) =>
      programme.__typename === "Project"
        ? [{ ...edge, number: programme.number, box: programme.box?.number }]
        : [],
    );
    expect(projects.filter(({ reasons }) => reasons.includes("STATED"))).toEqual([]);
    const judged = projects.filter(({ reasons }) => reasons.includes("CURATED"));
    expect(judged.filter(({ box }) => box === 7).map(({ number }) => number)).toEqual([
      "7.1",
      "7.2",
      "7.3",
      "7.4",
      "7.5",
      "7.6",
    ]);
    expect(judged.map(({ number }) => number)).toContain("4.4");
    const rationales = judged.map(({ rationale }) => rationale);
    expect(rationales.every((rationale) => (rationale ?? "").length > 20)).toBe(true);
    expect(new Set(rationales).size).toBe(rationales.length);
  });

  test("No programme says that it serves 西部金融中心主承载区.", async () => {
    const { programmesServing } = await ask<ProgrammesServingAGoalQuery>(
      exampleText("03-programmes-serving-a-goal.graphql"),
      {
        objective: "yuzhong-opening-14fyp/goal/finance-core",
      },
    );
    expect(programmesServing.totalCount).toBeGreaterThan(0);
    expect(programmesServing.edges.flatMap(({ reasons }) => reasons)).not.toContain("STATED");
  });

  test("The opening of chapter 5 says that it builds 中西部国际交往中心核心区.", async () => {
    const { goals } = await ask(`{ goals(where: { name: { eq: "中西部国际交往中心核心区" } }) {
      servedByConnection(where: { edge: { reason: { eq: STATED } } }) { edges {
        properties { evidence { quote } }
        node { ... on Task { id level section { number } } } } } } }`);
    const openings = goals[0].servedByConnection.edges.filter(
      ({ node }: { node: { level: string; section: unknown } }) =>
        node.level === "HEADING" && node.section === null,
    );
    expect(openings).toHaveLength(1);
    expect(local(openings[0].node.id)).toBe("task/5");
    expect(openings[0].properties.evidence[0].quote).toContain("建设中西部国际交往中心核心区");
  });

  test("That 指导思想 names the five actions and three functions in one sentence states no support.", async () => {
    const { actions } = await ask(`{ actions { number
      servesConnection(where: { edge: { reason: { eq: STATED } } }) { totalCount } } }`);
    expect(actions).toHaveLength(5);
    for (const { servesConnection } of actions) expect(servesConnection.totalCount).toBe(0);
    const { restsOn } = await ask(
      `query ($start: Int!, $end: Int!) {
      restsOn(plan: "yuzhong-opening-14fyp", start: $start, end: $end) { edges { relationship reason } } }`,
      await guidingThought(),
    );
    expect(
      restsOn.edges.filter(
        (edge: { relationship: string; reason: string }) =>
          edge.relationship === "SERVES" && edge.reason === "STATED",
      ),
    ).toEqual([]);
  });

  async function guidingThought(): Promise<{ start: number; end: number }> {
    const { passages } = await ask(
      `{ passages(where: { text: { startsWith: "高举中国特色社会主义伟大旗帜" } }) { start end } }`,
    );
    expect(passages).toHaveLength(1);
    return passages[0];
  }
});

describe("04 why project 6.2 serves the goal for 2025", () => {
  const paths = async () => (await example<WhyAProjectServesAGoalQuery>("04")).why;

  test("Each path leads from 重庆绿色金融中心 to 到2025年基本建成重庆内陆开放高地先行示范区, with a quote on each hop.", async () => {
    expect((await paths()).length).toBeGreaterThan(0);
    for (const { hops } of await paths()) {
      expect(hops[0]?.from).toEqual({ id: "yuzhong-opening-14fyp/project/6.2", name: "重庆绿色金融中心" });
      expect(local(hops.at(-1)?.to.id ?? "")).toBe("goal/stage-2025");
      expect(hops.at(-1)?.to.name).toContain("基本建成重庆内陆开放高地先行示范区");
      for (const [index, hop] of hops.entries()) {
        if (index > 0) expect(hop.from.id).toBe(hops[index - 1]?.to.id);
        expect(hop.evidence.length).toBeGreaterThan(0);
        for (const { quote, passage } of hop.evidence) {
          expect(quote).not.toBe("");
          expect(passage?.id).toContain("/passage/");
        }
      }
    }
  });

  test("A path is no stronger than its weakest hop, and the strongest comes first.", async () => {
    const found = await paths();
    for (const { reason, hops } of found) expect(reason).toBe(weakestReason(hops.map((hop) => hop.reason)));
    const order = ["STATED", "STRUCTURAL", "INFERRED", "CURATED"];
    const ranks = found.map(({ reason }) => order.indexOf(reason));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test("One path goes through section 3.一 and chapter 3, whose opening says 加速提升产业开放度.", async () => {
    const long = (await paths()).find(({ hops }) => hops.some(({ from }) => local(from.id) === "task/3"));
    expect(long?.hops.map(({ relationship, to, reason }) => [relationship, local(to.id), reason])).toEqual([
      ["IMPLEMENTS", "task/3.1", "STRUCTURAL"],
      ["IMPLEMENTS", "task/3", "STRUCTURAL"],
      ["SERVES", "goal/industry-openness-2025", "STATED"],
      ["PART_OF", "goal/stage-2025", "STRUCTURAL"],
    ]);
    expect(long?.hops[2]?.evidence.map(({ quote }) => quote)).toEqual(["加速提升产业开放度"]);
    expect(long?.hops[3]?.evidence[0]?.quote).toContain("六大重点产业开放度持续提升");
  });
});

describe("05 which chapter unfolds an action, which indicators measure it", () => {
  test("The five actions are unfolded in chapters 2 to 6 and measured by the five groups, both in order.", async () => {
    const { actions } = await example<ActionsChaptersAndIndicatorsQuery>("05");
    expect(
      actions.map(({ number, name, chapter, measuredByConnection }) => [
        number,
        name,
        chapter?.number,
        [...new Set(measuredByConnection.edges.map(({ node }) => node.group))],
        measuredByConnection.edges.map(({ node }) => node.number),
      ]),
    ).toEqual([
      [1, "提升开放平台能级", 2, ["开放平台"], [1, 2, 3]],
      [2, "构筑开放产业体系", 3, ["开放产业"], [4, 5, 6, 7]],
      [3, "培育壮大开放主体", 4, ["开放主体"], [8, 9, 10, 11]],
      [4, "深化国际交流合作", 5, ["开放窗口"], [12, 13, 14, 15]],
      [5, "优化开放营商环境", 6, ["开放环境"], [16, 17, 18, 19]],
    ]);
  });

  test("Nothing says so in words: both follow from the order, so all are CURATED and say on what grounds.", async () => {
    const { actions } = await example<ActionsChaptersAndIndicatorsQuery>("05");
    for (const { chapterConnection, measuredByConnection } of actions) {
      for (const { properties } of [...chapterConnection.edges, ...measuredByConnection.edges]) {
        expect(properties.reason).toBe("CURATED");
        expect(properties.rationale).not.toBeNull();
      }
    }
  });
});
