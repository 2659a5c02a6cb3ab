import { type GraphQLSchema, getOperationAST, getVariableValues, parse, validate } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { judgeOperation, type Verdict } from "../../src/api/guard/check-operation.js";
import { createGuard } from "../../src/api/guard/create-guard.js";
import { fanOutsOf } from "../../src/api/guard/fan-outs.js";
import { DEFAULT_LIMITS, type GuardLimits } from "../../src/api/guard/limits.js";
import { apiSchema } from "./support/api.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await apiSchema();
});

/** Judges a valid operation with coerced variables, as the server does. */
function judge(
  source: string,
  variables: Record<string, unknown> = {},
  limits: Partial<GuardLimits> = {},
): Verdict {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, variables);
  expect(errors).toBeUndefined();
  return judgeOperation(schema, document, undefined, coerced ?? {}, { ...DEFAULT_LIMITS, ...limits });
}

const messages = (verdict: Verdict) => verdict.errors.map((error) => error.message);

describe("a sensible operation passes", () => {
  test.each([
    `{ projects { id serves { id name } } }`,
    `{ projects(limit: 1000, offset: 0) { id } }`,
    `{ projectsConnection(first: 1, after: "YXJyYXljb25uZWN0aW9uOjA=") { totalCount } }`,
    `{ projects(where: { section: { number: { eq: null } } }) { id } }`,
    `{ projects(where: { servesConnection: { some: { edge: { reason: { eq: STATED } } } } }) { id } }`,
    `{ projects(where: { involves: { none: { id: { startsWith: "" } } } }) { id } }`,
    `{ projects(where: {}) { id } }`,
    `{ programmes(where: { typename: [Project] }) { id } }`,
    `{ __schema { types { name fields { name type { name ofType { name } } } } } }`,
  ])("%s", (source) => {
    expect(messages(judge(source))).toEqual([]);
  });
});

describe("paging outside 1 to 1000 is refused", () => {
  test.each([
    [`{ chapters(limit: 0) { id } }`, "limit: found 0"],
    [`{ chaptersConnection(first: 0) { totalCount } }`, "first: found 0"],
    [`{ chapters(limit: -1) { id } }`, "limit: found -1"],
    [`{ chapters(offset: -1) { id } }`, "offset: found -1"],
    [`{ chapters(limit: 1001) { id } }`, "limit: found 1001"],
    [`{ plans { chapters(limit: 0) { id } } }`, "limit: found 0"],
    [`{ programmes { ... on Task { serves(limit: 0) { id } } } }`, "limit: found 0"],
    [
      `{ programmes { ... on Project { x: serves(limit: 5) { id } } ... on Task { x: serves(limit: 0) { id } } } }`,
      "limit: found 0",
    ],
    [
      `query { plans { ...F } } fragment F on Plan { chapters { ...G } } fragment G on Chapter { sections(limit: 0) { id } }`,
      "limit: found 0",
    ],
    [`query ($n: Int = 0) { chapters(limit: $n) { id } }`, "limit: found 0"],
    [`{ chaptersConnection(after: "!!!") { totalCount } }`, "after: this is not a cursor"],
    [`{ chaptersConnection(after: "") { totalCount } }`, "after: this is not a cursor"],
    [`{ node(id: "a") { ... on Plan { chapters(limit: 0) { id } } } }`, "limit: found 0"],
  ])("%s", (source, message) => {
    expect(messages(judge(source)).join()).toContain(message);
  });

  test("also when the value comes in a variable, and not when the field is left out", () => {
    const source = `query ($n: Int!, $yes: Boolean!) { chapters { sections(limit: $n) @include(if: $yes) { id } id } }`;
    expect(messages(judge(source, { n: 0, yes: true }))).toHaveLength(1);
    expect(messages(judge(source, { n: 0, yes: false }))).toEqual([]);
  });
});

describe("a filter that the library would drop is refused", () => {
  test.each([
    [`{ tasks(where: { involves: { none: {} } }) { id } }`, {}, "where.involves.none: an empty object"],
    [
      `{ countryGroups(where: { concernedBy: { some: { typename: [Project] } } }) { id } }`,
      {},
      "where.concernedBy.some.typename: a kind can be asked for in the outermost filter only",
    ],
    [
      `{ tasks(where: { involvesConnection: { single: { node: {} } } }) { id } }`,
      {},
      "single.node: an empty",
    ],
    [`{ tasks(where: { name: {} }) { id } }`, {}, "where.name: an empty object"],
    [`{ tasks(where: { AND: [] }) { id } }`, {}, "where.AND: an empty"],
    [`{ tasks(where: { name: null }) { id } }`, {}, "where.name: null"],
    [`{ tasks(where: { involves: null }) { id } }`, {}, "where.involves: null"],
    [`{ tasks(where: null) { id } }`, {}, "where: null"],
    [`query ($x: String) { tasks(where: { name: { eq: $x } }) { id } }`, {}, "where.name: an empty object"],
    [
      `query ($w: TaskWhere) { tasks(where: $w) { id } }`,
      { w: { involves: { all: {} } } },
      "all: an empty object",
    ],
  ])("%s", (source, variables, message) => {
    expect(messages(judge(source, variables)).join()).toContain(message);
  });
});

describe("a filter that is too large is refused, also in a variable", () => {
  const source = `query ($w: TaskWhere) { tasks(where: $w) { id } }`;
  const deep = (n: number): object => (n === 0 ? { id: { eq: "x" } } : { NOT: deep(n - 1) });
  const hops = (n: number): object =>
    n === 0 ? { id: { eq: "x" } } : { involves: { some: { parts: { some: inner(n) } } } };
  const inner = (n: number): object => (n <= 1 ? { id: { eq: "x" } } : { parts: { some: inner(n - 1) } });

  test.each([
    [
      "conditions",
      { OR: Array.from({ length: 51 }, (_, n) => ({ id: { eq: `${n}` } })) },
      "conditions in where",
    ],
    ["depth", deep(30), "depth of where"],
    ["hops", hops(5), "relationships inside one another"],
    ["an in list", { id: { in: Array.from({ length: 201 }, (_, n) => `${n}`) } }, "elements of one in list"],
    ["a text", { name: { contains: "字".repeat(201) } }, "code points of one text"],
  ])("%s", (_what, w, message) => {
    expect(messages(judge(source, { w })).join()).toContain(message);
  });
});

describe("an operation that is too large is refused", () => {
  const many = (n: number, one: (i: number) => string) =>
    Array.from({ length: n }, (_, i) => one(i)).join(" ");

  test.each([
    ["tokens", `{ nodes(ids: [${many(2_000, () => `"x"`)}]) { id } }`, "tokens"],
    ["root fields", `{ ${many(13, (i) => `a${i}: plans { id }`)} }`, "root fields"],
    ["aliases", `{ plans { ${many(61, (i) => `a${i}: id`)} } }`, "aliases"],
    ["aliases of __typename", `{ plans { ${many(61, (i) => `a${i}: __typename`)} } }`, "aliases"],
    ["directives", `{ plans { ${many(41, () => "id @skip(if: false)")} } }`, "directives"],
    ["depth", `{ goals ${"{ parts ".repeat(15)} { id } ${"}".repeat(15)} }`, "depth"],
    [
      "aliases in a fragment that is spread often",
      `{ ${many(7, (i) => `p${i}: plans { ...F }`)} } fragment F on Plan { ${many(9, (i) => `a${i}: id`)} }`,
      "aliases",
    ],
    [
      "fields in fragments that double",
      `{ goals { ...A0 } } ${many(12, (i) => `fragment A${i} on Goal { p: parts { ...A${i + 1} } q: partOf { ...A${i + 1} } }`)} fragment A12 on Goal { id }`,
      "fields",
    ],
    [
      "cost",
      `{ plans { tasks { implementedBy { ... on Task { serves { ... on Goal { servedBy { id } } } } } } } }`,
      "cost",
    ],
    [
      "a fragment named like introspection",
      `{ ...__schema } fragment __schema on Query { ${many(13, (i) => `a${i}: plans { id }`)} }`,
      "root fields",
    ],
  ])("%s", (_what, source, message) => {
    expect(messages(judge(source)).join()).toContain(message);
  });

  test("an error says what was found and what is allowed", () => {
    const [error] = judge(`{ a: plans { id } b: plans { id } }`, {}, { rootFields: 1 }).errors;
    expect(error?.extensions).toEqual({
      code: "OPERATION_TOO_LARGE",
      limit: "root fields",
      found: 2,
      allowed: 1,
    });
  });
});

describe("cost", () => {
  test("grows with fan-outs, not with the page size that a client leaves out", () => {
    const all = judge(`{ projects { involves { id } } }`).cost;
    expect(judge(`{ projects(limit: 1000) { involves { id } } }`).cost).toBe(all);
    expect(judge(`{ projects(limit: 2) { involves { id } } }`).cost).toBeLessThan(all / 10);
    expect(judge(`{ projects(where: { id: { eq: "x" } }) { involves { id } } }`).cost).toBeLessThan(all / 10);
  });

  test("counts a connection like its list, and a hand-written root by its own average", () => {
    expect(judge(`{ projectsConnection { edges { node { id } } } }`).cost).toBeGreaterThanOrEqual(40);
    expect(judge(`{ coverage(plan: "x") { programme { id } } }`).cost).toBeGreaterThan(400);
    expect(judge(`{ neighbourhood(id: "x", limit: 500) { nodes { id } } }`).cost).toBeGreaterThanOrEqual(500);
    // A limit that the root refuses anyway is left to it: it can say which limits there are.
    expect(messages(judge(`{ neighbourhood(id: "x", limit: 100000) { nodes { id } } }`))).toEqual([]);
  });

  describe("by what is served", () => {
    const one = { Plan: 1, Chapter: 7, Section: 30, Box: 11, Task: 450, Project: 40, Goal: 30, Target: 40 };
    const hundred = Object.fromEntries(Object.entries(one).map(([kind, count]) => [kind, count * 100]));
    const costAt = (counts: Record<string, number> | null, query: string) =>
      createGuard(schema, {}, () => fanOutsOf(counts))(parse(query), undefined, {});

    test("of more plans a root list costs more, up to the most that it gives; a plan's own fields do not", () => {
      const tasks = "{ tasks { id } }";
      expect([costAt(one, tasks).cost, costAt(hundred, tasks).cost]).toEqual([450, 1_000]);
      const ofOne = '{ plans(where: { id: { eq: "x" } }) { tasks { id } } }';
      expect(costAt(hundred, ofOne).cost).toBe(costAt(one, ofOne).cost);
      expect(costAt({ ...one, Task: 900 }, ofOne).cost).toBe(costAt(one, ofOne).cost + 450);
    });

    test("what is too much of a hundred plans at once is refused, and a few of them are not", () => {
      const everything = (paging: string) =>
        `{ plans${paging} { tasks { id serves { id } } projects { involves { id } } } }`;
      expect(costAt(one, everything("")).errors).toEqual([]);
      expect(messages(costAt(hundred, everything("")))[0]).toMatch(
        /^cost: found \d+, at most 50000 allowed\.$/,
      );
      expect(costAt(hundred, everything("(limit: 5)")).errors).toEqual([]);
    });

    test("an interface has the rows of its kinds, and data that does not say is taken for one plan", () => {
      expect(costAt({ ...one, Action: 5 }, "{ programmes { id } }").cost).toBe(495);
      expect(costAt(null, "{ tasks { id } }").cost).toBe(450);
    });
  });
});
