import fc from "fast-check";
import { expect, test } from "vitest";
import { StatementCache } from "../../../src/api/statements/statement-cache.js";
import { documentOf, statementsOf } from "./support.js";

const MEGABYTE = 2 ** 20;

/** Texts that would show where one is put into Cypher, cut, folded, counted, or taken for something else. */
const TEXTS = [
  ...[
    "a",
    "b",
    "yuzhong-opening-14fyp",
    "null",
    "true",
    "0",
    "1e3",
    "ASC",
    "id",
    "this",
    "param0",
    "$param0",
  ],
  ...[
    "'",
    '"',
    "`",
    "\\",
    "\\u0027",
    "' OR 1=1 //",
    "{.id}",
    "*/ RETURN 1 /*",
    "\n",
    "\t",
    " ",
    "\u0000",
    "é",
    "𠀀",
  ],
  ...[
    "渝中区",
    "",
    "__proto__",
    "constructor",
    "arrayconnection:5",
    "YXJyYXljb25uZWN0aW9uOjU=",
    "x".repeat(200),
  ],
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: "binary", maxLength: 12 }));

/** Each operation with the variables that it is asked with; a key that is left out is a variable that is absent. */
const OPERATIONS: Record<string, { source: string; variables: fc.Arbitrary<Record<string, unknown>> }> = {
  "an id in a nested tree": {
    source: `query($id: ID!) { plans(where: {id: {eq: $id}}) { id chapters { number
      boxes { projects { id evidence { quote start } involves { name } } } } } }`,
    variables: fc.record({ id: text }),
  },
  "ids, texts and numbers that may be left out or null": {
    source: `query($ids: [ID!], $name: String, $limit: Int, $offset: Int, $full: Boolean = false) {
      projects(where: {id: {in: $ids}}, limit: $limit, offset: $offset) { id text @include(if: $full) }
      institutions(where: {OR: [{name: {eq: $name}}, {name: {contains: $name}}]}) { id altNames }
    }`,
    variables: fc.record(
      {
        ids: fc.oneof(fc.constant(null), fc.array(text, { maxLength: 4 })),
        name: fc.oneof(fc.constant(null), text),
        limit: fc.constantFrom(null, 1, 5, 1_000),
        offset: fc.constantFrom(null, 0, 7),
        full: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  },
  "two texts that may be equal, each used twice": {
    source: `query($one: String!, $other: String!) {
      first: projects(where: {AND: [{name: {eq: $one}}, {number: {eq: $other}}]}) { id }
      second: projects(where: {NOT: {name: {startsWith: $other}}, box: {title: {endsWith: $one}}}) {
        id serves(where: {OR: [{name: {eq: $one}}, {name: {eq: $other}}]}) { id }
      }
    }`,
    variables: fc.record({ one: text, other: text }),
  },
  "whole filters and orders as variables": {
    source: `query($where: ProjectWhere, $sort: [ProjectSort!], $more: TaskWhere) {
      projects(where: $where, sort: $sort) { id involvesConnection(sort: [{node: {name: DESC}}]) { edges { properties { role } } } }
      tasks(where: $more, limit: 3) { id }
    }`,
    variables: fc.record(
      {
        where: fc.oneof(
          fc.record({ id: fc.record({ in: fc.array(text, { minLength: 1, maxLength: 3 }) }) }),
          fc.record({ name: fc.record({ contains: text }), number: fc.record({ eq: fc.option(text) }) }),
          fc.record({ OR: fc.array(fc.record({ name: fc.record({ startsWith: text }) }), { maxLength: 3 }) }),
          fc.record({ involves: fc.record({ some: fc.record({ id: fc.record({ eq: text }) }) }) }),
        ),
        sort: fc.subarray([{ name: "ASC" }, { position: "DESC" }, { id: "ASC" }]),
        more: fc.record({
          strength: fc.record({ eq: fc.constantFrom("BUILD", "SUPPORT") }),
          text: fc.record({ contains: text }),
        }),
      },
      { requiredKeys: [] },
    ),
  },
  "an interface, a cursor of a nested page and a page at the root": {
    source: `query($id: ID!, $after: String, $first: Int) {
      programmes(where: {id: {eq: $id}}) { __typename id ... on Task { involvesConnection(first: $first, after: $after) { totalCount } } }
      objectives(where: {id: {in: [$id, "other"]}}) { id }
      projectsConnection(where: {id: {eq: $id}}, first: $first, after: $after) { totalCount edges { node { id } } }
    }`,
    variables: fc.record(
      {
        id: text,
        after: fc.constantFrom(null, "YXJyYXljb25uZWN0aW9uOjU=", "YXJyYXljb25uZWN0aW9uOjk="),
        first: fc.constantFrom(1, 20),
      },
      { requiredKeys: ["id"] },
    ),
  },
};

/** The same variables with other texts; names of enum values, cursors and empty texts stay. */
function retext(value: unknown, texts: Iterator<string>): Record<string, unknown> {
  const replace = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(replace);
    if (typeof one === "object" && one !== null)
      return Object.fromEntries(Object.entries(one).map(([key, child]) => [key, replace(child)]));
    if (typeof one !== "string" || one === "" || /^([A-Z]+|YXJy.*)$/.test(one)) return one;
    return texts.next().value || one;
  };
  return replace(value) as Record<string, unknown>;
}

for (const [name, { source, variables }] of Object.entries(OPERATIONS)) {
  test(`statements that are kept are those of a new translation: ${name}`, async () => {
    const document = await documentOf(source);
    const cache = new StatementCache(MEGABYTE, false);
    await fc.assert(
      fc.asyncProperty(variables, fc.array(text, { minLength: 12, maxLength: 12 }), async (values, texts) => {
        // The same shape again and again, with other texts: the first two are translated, the others come from memory.
        for (const next of [0, 3, 6, 9, 0].map((start) => retext(values, texts.slice(start).values()))) {
          const kept = await statementsOf(document, next, { statements: cache });
          expect(kept).toStrictEqual(await statementsOf(document, next));
        }
      }),
      { numRuns: 20 },
    );
    // Most of them came from memory, or nothing would have been compared.
    expect(cache.counts.hits).toBeGreaterThan(20);
  });
}

test("the third request of a shape is the first that translates nothing", async () => {
  const document = await documentOf("query($id: ID!) { projects(where: {id: {eq: $id}}) { id } }");
  const cache = new StatementCache(MEGABYTE, false);
  for (const [id, hits] of [
    ["a", 0],
    ["b", 0],
    ["c", 1],
    ["d", 2],
  ] as const) {
    const { statements } = await statementsOf(document, { id }, { statements: cache });
    expect(statements.map(({ params }) => params.param0)).toEqual([id]);
    expect(cache.counts.hits).toBe(hits);
  }
});

test("two operations of one document, and two documents with one text, keep statements of their own", async () => {
  const source = `query A($id: ID!) { ...F } query B($id: ID!) { ...F projects(where: {id: {eq: $id}}) { name } }
    fragment F on Query { projects(where: {id: {eq: $id}}) { id } }`;
  const cache = new StatementCache(MEGABYTE, false);
  const documents = [await documentOf(source), await documentOf(source)];
  for (const document of [...documents, ...documents, ...documents]) {
    for (const operationName of ["A", "B"]) {
      const kept = await statementsOf(document, { id: "a" }, { statements: cache }, operationName);
      expect(kept).toStrictEqual(await statementsOf(document, { id: "a" }, {}, operationName));
      expect(kept.statements[0]?.query.includes(".name")).toBe(operationName === "B");
    }
  }
  expect(cache.counts.hits).toBe(4);
});

test("which selections of one list @include lets through is part of what is kept", async () => {
  const document = await documentOf(`query($name: Boolean!, $id: ID!) {
    projects(where: {id: {eq: $id}}) { id }
    projects(where: {id: {eq: $id}}) @include(if: $name) { name }
    projects(where: {id: {eq: $id}}) { number }
  }`);
  const cache = new StatementCache(MEGABYTE, false);
  for (const name of [false, true, false, true, false, true, true, false]) {
    const { statements } = await statementsOf(document, { name, id: "a" }, { statements: cache });
    expect(statements.map(({ query }) => query.includes(".name"))).toEqual([name]);
  }
});

test("a context with settings of the library's own is not answered from memory", async () => {
  const document = await documentOf("query($id: ID!) { projects(where: {id: {eq: $id}}) { id } }");
  const cache = new StatementCache(MEGABYTE, false);
  const settings = { statements: cache, jwt: { roles: ["editor"] }, cypherParams: { extra: 1 } };
  for (const id of ["a", "b", "c", "d"]) {
    const { statements } = await statementsOf(document, { id }, settings);
    expect(statements[0]?.params.extra).toBe(1);
  }
  expect(cache.entries).toBe(0);
});

test("the cache stays within its bytes, and what was used last stays in it", async () => {
  const cache = new StatementCache(100_000, false);
  const template = { query: "x".repeat(3_000), bind: () => ({}) };
  for (let i = 0; i < 50; i++) {
    cache.set(`k${i}`, template);
    cache.get("k0");
  }
  expect(cache.bytes).toBeLessThanOrEqual(100_000);
  expect(cache.entries).toBeLessThan(12);
  expect(cache.get("k0")).toBe(template);
  expect(cache.get("k1")).toBeUndefined();
});
