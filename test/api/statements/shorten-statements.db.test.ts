import { type ExecutionResult, execute, type GraphQLSchema, validate } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSchema } from "../../../src/api/build-schema.js";
import type { StatementRunner } from "../../../src/api/execution-context.js";
import { StatementCache } from "../../../src/api/statements/statement-cache.js";
import { quotesOf } from "../../../src/load/evidence-json.js";
import { loader } from "../../load/graph-reader.js";
import { TINY_ID, tinyPlan } from "../../load/tiny-plan.js";
import { useDatabase } from "../../support/database.js";
import { evidenceOperations } from "./evidence-operations.js";
import { documentOf, schemaOfApi } from "./support.js";

const database = useDatabase({ modifies: true });
const { load, query } = loader(database);
const plain = await buildSchema({ asTranslated: true });

/** Two edges that differ in what the short list leaves out, and in nothing that the operations below ask for. */
const PAIR = `MATCH (p:Project {id: '${TINY_ID}/project/2.1'}), (g:Goal {id: '${TINY_ID}/goal/open-hub'})
  UNWIND $pieces AS piece CREATE (p)-[:SERVES {reason: 'CURATED', evidenceJson: [piece.json], evidenceQuotes: piece.quotes}]->(g)`;
const outside = (sourceId: string) =>
  JSON.stringify({ quote: null, start: null, end: null, sourceId, passageId: null });

beforeAll(async () => {
  await load(tinyPlan());
  const pieces = ["source/a", "source/b"].map(outside);
  await query(PAIR, {
    pieces: pieces.map((json) => ({ json, quotes: quotesOf([json], { sources: false }) })),
  });
}, 120_000);

const OPERATIONS: [name: string, source: string][] = [
  [
    "aliases and fragments",
    `{ p: projects { e: evidence { q: quote ...E } evidence { end } ... on Entity { id } } }
    fragment E on Evidence { start __typename }`,
  ],
  [
    "interfaces",
    `{ programmes { __typename id ... on Project { evidence { quote } } ... on Programme { e: evidence { start } } }
    objectives { id ... on Goal { servedByConnection { totalCount edges { properties { reason evidence { quote } } node { id } } } } } }`,
  ],
  [
    "edges that are equal but for their sources",
    `{ projects { servesConnection { totalCount edges { properties { evidence { quote start } } node { id } } } } }`,
  ],
  [
    "two lists of which one asks for the passage",
    `{ projects { evidence { quote } } goals { evidence { quote passage { id text } source { id } prefix } } }`,
  ],
  [
    "a page of a page",
    `{ goalsConnection(first: 2, after: "YXJyYXljb25uZWN0aW9uOjE=") { pageInfo { endCursor } edges { cursor node { evidence { quote }
    servedByConnection(first: 1, sort: [{ edge: { reason: ASC } }]) { totalCount edges { cursor properties { evidence { quote } } } } } } } }`,
  ],
  [
    "an entity of a hand-written root",
    `{ node(id: "${TINY_ID}/project/2.1") { id __typename ... on Project { evidence { quote end } serves { id ... on Goal { evidence { start } } } } } }`,
  ],
  [
    "edges and entities of a hand-written root",
    `{ programmesServing(objective: "${TINY_ID}/goal/open-hub") { edges { links { evidence { quote } } programme { id ... on Project { evidence { quote } } } } } }`,
  ],
  [
    "a passage of a hand-written root's edge alone",
    `{ programmesServing(objective: "${TINY_ID}/goal/open-hub") { edges { links { evidence { passage { text } } } programme { id ... on Project { evidence { quote } } } } } }`,
  ],
  [
    "a passage of a hand-written root's entity alone",
    `{ programmesServing(objective: "${TINY_ID}/goal/open-hub") { edges { links { evidence { quote } } programme { id ... on Project { evidence { passage { text } } } } } } }`,
  ],
];

interface Asked {
  answer: string;
  short: number;
}

/** The answer as text, and how many statements read short lists. */
async function ask(schema: GraphQLSchema, source: string, statements?: StatementCache): Promise<Asked> {
  const { driver, database: name } = database();
  const document = await documentOf(source);
  expect(validate(schema, document)).toEqual([]);
  let short = 0;
  const run: StatementRunner["run"] = async (text, params) => {
    if (text.includes(".evidenceQuotes")) short += 1;
    const session = driver.session({ database: name, defaultAccessMode: "READ" });
    try {
      return await session.run(text, params);
    } finally {
      await session.close();
    }
  };
  let result: ExecutionResult = {};
  // Three times where statements are kept: only the third is answered from what was learnt.
  for (let time = 0; time < (statements === undefined ? 1 : 3); time += 1)
    result = await execute({ schema, document, contextValue: { executionContext: { run }, statements } });
  expect(result.errors).toBeUndefined();
  return { answer: JSON.stringify(result.data), short };
}

/** Asks with statements as they are translated, shortened, and on wish shortened and kept: one answer. */
async function expectOneAnswer(source: string, { kept }: { kept: boolean }): Promise<Asked> {
  const { answer, short: none } = await ask(plain, source);
  expect(none).toBe(0);
  const shortened = await ask(await schemaOfApi(), source);
  expect(shortened.answer).toBe(answer);
  if (kept) expect((await ask(await schemaOfApi(), source, new StatementCache(2 ** 22))).answer).toBe(answer);
  return shortened;
}

/** A list and a connection, each with all its edges; a unit test looks at the statements of all lists. */
const LISTS = ["actions", "eventsConnection"];
const ALL = evidenceOperations(await schemaOfApi(), "quote start end").filter(([name]) =>
  LISTS.includes(name),
);

describe.each<[string, () => Promise<unknown>]>([
  ["as it is loaded", async () => {}],
  [
    "of which half the lists have no short form",
    () =>
      query(`MATCH (n:Entity) WHERE n.evidenceStarts[0] % 2 = 0 REMOVE n.evidenceQuotes
        WITH count(*) AS done MATCH ()-[e]->() WHERE e.evidenceStarts[0] % 2 = 1 REMOVE e.evidenceQuotes`),
  ],
  [
    "of a version that knew no short lists",
    () =>
      query(
        "MATCH (n:Entity) REMOVE n.evidenceQuotes WITH count(*) AS done MATCH ()-[e]->() REMOVE e.evidenceQuotes",
      ),
  ],
])("over a graph %s, the same answers come of shortened statements", (_what, prepare) => {
  beforeAll(prepare);

  test("for lists and connections with all their edges", async () => {
    expect(ALL).toHaveLength(LISTS.length);
    let longest = 0;
    for (const [name, source] of ALL) {
      const { answer, short } = await expectOneAnswer(source, { kept: false });
      expect(short, name).toBe(1);
      longest = Math.max(longest, answer.length);
    }
    // There is evidence to be compared.
    expect(longest).toBeGreaterThan(1_000);
  });

  test.each(OPERATIONS)("for %s", async (_name, source) => {
    const { answer } = await expectOneAnswer(source, { kept: true });
    expect(answer).toMatch(/"(q|quote|text)":"|"totalCount":[1-9]/);
  });
});

test("entities of hand-written roots read short lists where the operation that they are read by asks for no more", async () => {
  const short = async (name: string) => {
    const source = OPERATIONS.find(([one]) => one === name)?.[1] ?? "";
    return (await ask(await schemaOfApi(), source)).short;
  };
  expect(await short("an entity of a hand-written root")).toBe(1);
  expect(await short("edges and entities of a hand-written root")).toBeGreaterThan(0);
  expect(await short("a passage of a hand-written root's entity alone")).toBe(0);
  expect(await short("two lists of which one asks for the passage")).toBe(0);
});
