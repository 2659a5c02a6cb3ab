import { describe, expect, test } from "vitest";
import { useDatabase } from "../support/database.js";
import { ask } from "./support/api.js";
import { id, loadSmallGraph, PLAN } from "./support/small-graph.js";

const database = useDatabase({ content: "api-small-graph", fill: loadSmallGraph });

describe("generated lists", () => {
  test("show the document's structure and the single-valued relations of the contract", async () => {
    const { data, statements } = await ask(
      database(),
      `{ plans { id title chapters { number sections { number boxes { number } chapter { number } } } projects { number } }
         projects(limit: 1) { number box { number } plan { id } chapter { number } section { number } altNames misprints }
         actions { number chapter { number } chapterConnection { edges { properties { reason rationale } } } } }`,
    );
    expect(data.plans).toEqual([
      {
        id: PLAN,
        title: "𠮷祥区规划",
        chapters: [{ number: 2, sections: [{ number: 1, boxes: [{ number: 2 }], chapter: null }] }],
        projects: [{ number: "2.1" }, { number: "2.2" }],
      },
    ]);
    expect(data.projects).toEqual([
      {
        number: "2.1",
        box: { number: 2 },
        plan: { id: PLAN },
        chapter: { number: 2 },
        section: { number: 1 },
        altNames: ["枢纽"],
        misprints: [],
      },
    ]);
    expect(data.actions[0].chapterConnection.edges).toEqual([
      { properties: { reason: "CURATED", rationale: "By position." } },
    ]);
    expect(statements).toHaveLength(3);
  });

  test("bring an edge, its reason and its words in one statement, both ways and filtered by reason and role", async () => {
    const { data, statements } = await ask(
      database(),
      `{ goals(where: { id: { eq: "${id("goal/stage")}" } }) {
           servedByConnection(where: { edge: { reason: { eq: STATED } } }) { totalCount edges {
             properties { reason evidence { quote start end passage { id } } } node { id __typename } } } }
         projects(where: { concernsConnection: { some: { edge: { role: { eq: PARTNER } } } } }) { number } }`,
    );
    expect(data.goals[0].servedByConnection).toEqual({
      totalCount: 1,
      edges: [
        {
          properties: {
            reason: "STATED",
            evidence: [
              { quote: "围绕建成枢纽，提升平台", start: 6, end: 17, passage: { id: id("passage/2.1/p1") } },
            ],
          },
          node: { id: id("task/2.1"), __typename: "Task" },
        },
      ],
    });
    expect(data.projects).toEqual([{ number: "2.1" }]);
    expect(statements).toHaveLength(2);
  });

  test("read evidence through an interface, and fragments on it", async () => {
    const { data } = await ask(
      database(),
      `{ programmes(where: { id: { eq: "${id("project/2.1")}" } }) {
           ... on Programme { evidence { quote } } ... on Entity { name } ... on Project { serves { name ... on Goal { kind } } } } }`,
    );
    expect(data.programmes[0]).toEqual({
      evidence: [{ quote: "枢纽项目" }],
      name: "枢纽项目",
      // By position, then by id.
      serves: [{ name: "建成枢纽", kind: "STAGE" }, { name: "投资5亿元" }, { name: "平台", kind: "SUBGOAL" }],
    });
  });

  test("compute an indicator's values from its flat fields, which can be filtered by", async () => {
    const { data } = await ask(
      database(),
      `{ indicators(where: { baselineValue: { gt: 3.4 } }) { number start: baseline { year value raw } target { value } } }`,
    );
    expect(data.indicators).toEqual([
      { number: 1, start: { year: 2020, value: 3.5, raw: "3.5" }, target: { value: 8 } },
    ]);
  });
});

describe("faults of @neo4j/graphql 7.6 that we work around", () => {
  test("aliases and fragments on connections give right answers (neo4j/graphql 5584)", async () => {
    const { data } = await ask(
      database(),
      `{ c: projectsConnection { n: totalCount ...Page e: edges { c: cursor p: node { i: id inv: involvesConnection { t: totalCount } } } } }
       fragment Page on ProjectsConnection { page: pageInfo { more: hasNextPage } }`,
    );
    expect(data.c.n).toBe(2);
    expect(data.c.page).toEqual({ more: false });
    expect(data.c.e[0].p).toEqual({ i: id("project/2.1"), inv: { t: 1 } });
  });

  test("paging by a sort key that is not unique gives each row once (neo4j/graphql 2466)", async () => {
    const seen: string[] = [];
    for (let offset = 0; offset < 4; offset += 1) {
      const { data } = await ask(
        database(),
        "query ($sort: [GoalSort!], $offset: Int) { goals(sort: $sort, limit: 1, offset: $offset) { id } }",
        { sort: [{ horizonYear: "DESC" }], offset },
      );
      seen.push(...data.goals.map((goal: { id: string }) => goal.id));
    }
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(3);
  });

  test("a client's sort is followed by id, at every depth, literal or variable", async () => {
    const { statements } = await ask(
      database(),
      `query ($s: [ProjectSort!]) { a: projects(sort: $s) { id serves(sort: [{ name: ASC }]) { id } }
         b: plans { projects(sort: { name: DESC }) { id involvesConnection(sort: [{ edge: { reason: ASC } }]) { totalCount } } } }`,
      { s: [{ name: "ASC" }] },
    );
    const orders = statements.flatMap(({ query }) => query.match(/ORDER BY [^\n]+/g) ?? []);
    expect(orders.length).toBeGreaterThan(3);
    for (const order of orders) expect(order).toMatch(/\.id (ASC|DESC)$/);
  });

  test("a null paging argument counts as left out, and a null sort as none", async () => {
    const { data, errors } = await ask(
      database(),
      `{ projects(limit: null, offset: null) { id } projectsConnection(first: null, after: null) { totalCount }
         plans { chapters(limit: null, sort: null) { id } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.projects).toHaveLength(2);
    expect(data.projectsConnection.totalCount).toBe(2);
  });

  test("no related entity at all is asked for with a condition that always holds", async () => {
    const { data } = await ask(
      database(),
      `{ goals(where: { servedBy: { none: { id: { startsWith: "" } } } }) { id } }`,
    );
    expect(data.goals).toEqual([{ id: id("goal/lonely") }]);
  });
});
