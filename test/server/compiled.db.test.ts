import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExecutionResult, execute, parse, specifiedRules, validate } from "graphql";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { createExecutionContext } from "../../src/api/execution-context.js";
import { StatementCache } from "../../src/api/statements/statement-cache.js";
import { packageRoot } from "../../src/package-root.js";
import { type CompiledOperation, compileDocuments } from "../../src/server/compiled-documents.js";
import { documentHash, TrustedDocuments } from "../../src/server/trusted-documents.js";
import { apiSchema } from "../api/support/api.js";
import { SEED_PLAN, useSeedPlan } from "../support/seed-plan.js";

const graph = useSeedPlan();
const folder = join(packageRoot, "examples");
const examples = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
const goal = `${SEED_PLAN}/goal/consumption-core`;
const project = `${SEED_PLAN}/project/2.1`;

type Variables = Record<string, unknown>;

/**
 * The replies of graphql-js, of compiled code, and of compiled code that keeps its statements, to one operation, as sent;
 * and what each asked of the database.
 */
async function both(text: string, variables: Variables = {}) {
  const schema = await apiSchema();
  const document = parse(text);
  expect(validate(schema, document, specifiedRules)).toEqual([]);
  const compiled = await tryToCompile(text);
  if (compiled === undefined) throw new Error("It was not compiled");
  const kept = new StatementCache(1_000_000);
  const run = async (
    executor: (context: object) => ExecutionResult | Promise<ExecutionResult> | undefined,
    more: object = {},
  ): Promise<{ reply: string; statements: string[] }> => {
    const statements: string[] = [];
    const { driver, database } = graph();
    const onStatement = ({ query }: { query: string }) => {
      if (!query.includes("dbms.components")) statements.push(query);
    };
    const result = await executor({
      ...{ executionContext: createExecutionContext({ driver, database, onStatement }), ...more },
    });
    if (result === undefined) throw new Error("It was left to graphql-js");
    const errors = result.errors?.map((error) => [error.toJSON(), String(error.originalError?.message)]);
    return {
      reply: JSON.stringify({ data: result.data, errors }),
      statements: [...new Set(statements.map(withPlainRows))].sort(),
    };
  };
  const runCompiled = () => run((contextValue) => compiled(contextValue, variables), { statements: kept });
  return {
    plain: await run((contextValue) =>
      execute({ schema, document, contextValue, variableValues: variables }),
    ),
    compiled: await runCompiled(),
    // The third time no list is translated any more.
    kept: [await runCompiled(), await runCompiled()],
  };
}

/** A statement that asks for its rows as JSON, as it is without that. */
function withPlainRows(query: string): string {
  const wrapped =
    /^(CYPHER 5\s)CALL \(\) \{\n(.*)\n\}\nRETURN plangraph\.json\(collect\(this\)\) AS rows$/s.exec(query);
  return wrapped === null ? query : `${wrapped[1]}${wrapped[2]}`;
}

async function tryToCompile(text: string): Promise<CompiledOperation | undefined> {
  const compiled = compileDocuments({
    schema: await apiSchema(),
    guard: undefined,
    trusted: new TrustedDocuments([text]),
    config: { maxTokens: 5_000 },
    log: pino({ level: "silent" }) as never,
  });
  return compiled.find(documentHash(text), undefined);
}

describe("Compiled code answers as graphql-js does, byte for byte and by the same statements:", () => {
  test.each(examples)("%s", async (name) => {
    const { plain, compiled, kept } = await both(readFileSync(join(folder, name), "utf8"));
    expect(plain.reply.length).toBeGreaterThan(100);
    expect(compiled).toEqual(plain);
    for (const one of kept) expect(one).toEqual(plain);
  });

  const FRAGMENTS = `
    query ($all: Boolean = false, $none: Boolean = false, $first: Int = 500, $id: ID = "${goal}") {
      programmesServing(objective: $id, first: $first) {
        totalCount
        edges @skip(if: $none) {
          reasons
          programme { __typename ...Who ... on Task @include(if: $all) { level text } alias: name }
          ...Words @include(if: $all)
        }
      }
      plans { chapters(limit: 2) { number sections(limit: 2) @include(if: $all) { title ...Tasks } } }
    }
    fragment Who on Programme { id ... on Project { number involves(limit: 3) { called: name } } }
    fragment Words on ServiceEdge { evidence { quote passage { id } } via { id name } }
    fragment Tasks on Section { tasks(limit: 2, sort: [{ position: DESC }]) { text serves { __typename id name } } }`;

  test.each<Variables>([
    {},
    { all: true },
    { all: true, none: true },
    { all: true, first: 3 },
    { first: null, id: `${SEED_PLAN}/goal/none` },
  ])("@include, @skip, defaults, fragments and interfaces with %j", async (variables) => {
    const { plain, compiled, kept } = await both(FRAGMENTS, variables);
    expect(plain.reply).not.toContain('"errors"');
    expect(compiled).toEqual(plain);
    for (const one of kept) expect(one).toEqual(plain);
  });

  test.each<[string, string, Variables]>([
    [
      "nodes of several kinds, unknown ones null",
      "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id name ... on Project { box { number } serves { id } } ... on Country { isoCode } } }",
      { ids: [project, "country/SG", "no/such", goal] },
    ],
    [
      "search with facets",
      "query ($text: String!) { search(text: $text, first: 5) { totalCount edges { score matchedText node { __typename id name } } facets { kinds { count } } pageInfo { hasNextPage endCursor } } }",
      { text: "消费" },
    ],
    [
      "neighbourhood",
      `{ neighbourhood(id: "${project}", depth: 1, limit: 20) { truncated nodes { __typename id name } edges { relationship reason from { id } to { id name } } } }`,
      {},
    ],
    [
      "why",
      `{ why(from: "${project}", to: "${goal}") { reason hops { relationship from { id } to { name } evidence { quote start } } } }`,
      {},
    ],
    [
      "values of filters, sorts and limits by variables",
      "query ($number: String!, $order: SortDirection!, $kinds: [GoalKind!], $limit: Int) { projects(where: { number: { startsWith: $number } }, sort: [{ number: $order }], limit: $limit) { number concernsConnection(sort: [{ node: { name: $order } }]) { edges { node { id } properties { role reason } } } } goals(where: { kind: { in: $kinds } }) { id kind } }",
      { number: "2", order: "DESC", kinds: ["STAGE", "FUNCTION"], limit: 3 },
    ],
    [
      "null for a value",
      "query ($number: String, $limit: Int = 2) { projects(where: { number: { eq: $number } }, limit: $limit) { number } }",
      { number: null },
    ],
    [
      "a connection with a count",
      "{ tasksConnection(first: 3, where: { level: { eq: HEADING } }) { totalCount edges { cursor node { text evidence { quote start end } } } pageInfo { hasNextPage } } }",
      {},
    ],
    [
      "values",
      "{ indicators { number name baseline { year value raw } target { year value raw } cumulative } }",
      {},
    ],
    [
      "introspection",
      '{ __typename __type(name: "Programme") { name kind possibleTypes { name } fields { name type { kind name ofType { name } } } } }',
      {},
    ],
  ])("%s", async (_what, text, variables) => {
    const { plain, compiled, kept } = await both(text, variables);
    expect(plain.reply).not.toContain('"errors"');
    expect(compiled).toEqual(plain);
    for (const one of kept) expect(one).toEqual(plain);
  });

  test.each<[string, string, Variables]>([
    ["a root that refuses its arguments", `{ plans { id } search(text: "x", first: 0) { totalCount } }`, {}],
    ["a cursor that is none", '{ search(text: "消费", after: "!") { totalCount } }', {}],
    [
      "two failing roots under aliases",
      '{ a: search(text: "x", first: 0) { totalCount } b: search(text: "y", first: 0) { totalCount } }',
      {},
    ],
  ])("error of %s", async (_what, text, variables) => {
    const { plain, compiled, kept } = await both(text, variables);
    expect(plain.reply).toContain('"errors"');
    // graphql-js does not wait for the other roots once one has failed, so their statements may come late.
    expect(compiled.reply).toBe(plain.reply);
    for (const one of kept) expect(one.reply).toBe(plain.reply);
  });
});

test("An operation with a variable of an input type is left to graphql-js: compiling it would take all memory.", async () => {
  const text = "query ($where: ProjectWhere) { projects(where: $where, limit: 2) { number } }";
  expect(await tryToCompile(text)).toBeUndefined();
});

test("An operation whose variable has no value is left to graphql-js, which leaves the condition out.", async () => {
  const text =
    "query ($number: String) { projects(where: { number: { eq: $number } }, limit: 2) { number } }";
  const compiled = await tryToCompile(text);
  expect(compiled?.({}, {})).toBeUndefined();
});
