import { expect, test } from "vitest";
import { useDatabase } from "../support/database.js";
import { ask } from "./support/api.js";
import { id, loadSmallGraph, PLAN } from "./support/small-graph.js";

const database = useDatabase({ content: "api-small-graph", fill: loadSmallGraph });

interface Page {
  edges: { node: { id: string; reason: string | null; relationship: string } }[];
  totalCount: number;
  entityCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

test("links gives every edge of the plan but IN_PLAN once, page by page, best known first.", async () => {
  const { data: whole } = await ask(
    database(),
    `{ links(plan: "${PLAN}") { totalCount entityCount edges { node { id reason } } } }`,
  );
  const all = (whole.links as Page).edges.map(({ node }) => node);
  const { driver, database: name } = database();
  const { records } = await driver.executeQuery(
    `MATCH (a:Entity)-[e]->(b:Entity) WHERE type(e) <> 'IN_PLAN'
     WITH collect(e) AS edges, collect(a.id) + collect(b.id) AS ends
     UNWIND ends AS end RETURN size(edges) AS edges, count(DISTINCT end) AS entities`,
    {},
    { database: name },
  );
  expect([whole.links.totalCount, whole.links.entityCount]).toEqual([
    Number(records[0]?.get("edges")),
    Number(records[0]?.get("entities")),
  ]);
  expect(new Set(all.map((link) => link.id)).size).toBe(whole.links.totalCount);
  const strength = ["STATED", "STRUCTURAL", "CURATED", "INFERRED", null];
  const ranks = all.map(({ reason }) => strength.indexOf(reason));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(
      database(),
      `query ($after: String) { links(plan: "${PLAN}", first: 7, after: $after) {
         edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const page = data.links as Page;
    seen.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(all.map((link) => link.id));
});

test("links narrows by the kinds of both ends, by type and by reason, with the words of each edge, in a few statements.", async () => {
  const { data, statements } = await ask(
    database(),
    `{ links(plan: "${PLAN}", kinds: [Project, Goal], relationships: [SERVES], reasons: [CURATED]) {
         totalCount entityCount edges { node { from { id } to { id name } rationale evidence { quote } } } } }`,
  );
  expect(data.links).toEqual({
    totalCount: 2,
    entityCount: 4,
    edges: [
      {
        node: {
          from: { id: id("project/2.1") },
          to: { id: id("goal/sub"), name: "平台" },
          rationale: "A hub is a platform.",
          evidence: [{ quote: "枢纽项目" }],
        },
      },
      {
        node: {
          from: { id: id("project/2.2") },
          to: { id: id("goal/stage"), name: "建成枢纽" },
          rationale: "A college trains the people of a hub.",
          evidence: [{ quote: "支持乙学院发展" }],
        },
      },
    ],
  });
  // The list, the page, and the entities of each kind at its ends.
  expect(statements.length).toBeLessThanOrEqual(6);
});

test("links refuses a page size out of bounds and a cursor of another list; an unknown plan has none.", async () => {
  const asked = async (args: string) => ask(database(), `{ links(${args}) { totalCount edges { cursor } } }`);
  for (const args of [
    `plan: "${PLAN}", first: 0`,
    `plan: "${PLAN}", first: 1001`,
    `plan: "${PLAN}", after: "!"`,
  ])
    expect((await asked(args)).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect((await asked('plan: "none"')).data).toEqual({ links: { totalCount: 0, edges: [] } });
});
