import { describe, expect, test } from "vitest";
import { createGuard } from "../../../src/api/guard/create-guard.js";
import { apiSchema } from "../../api/support/api.js";
import { post, startTinyServer, type TinyServer } from "../tiny-server.js";

// The real schema and the real guard behind HTTP, without a database: what is refused asks it nothing.
const asked: string[] = [];
async function start(): Promise<TinyServer> {
  const schema = await apiSchema();
  const run = async (query: string) => {
    asked.push(query);
    throw new Error("nobody is there");
  };
  return startTinyServer(
    { schema, guard: createGuard(schema), contextFor: () => ({ executionContext: { run } }) },
    { logLevel: "silent" },
  );
}

const many = (n: number, one: (i: number) => string) => Array.from({ length: n }, (_, i) => one(i)).join(" ");
const deep = (n: number): object => (n === 0 ? { id: { eq: "x" } } : { NOT: deep(n - 1) });
const hops = (n: number): object =>
  n === 0 ? { id: { eq: "x" } } : { involves: { some: n > 1 ? parts(n - 1) : { id: { eq: "x" } } } };
const parts = (n: number): object => ({ parts: { some: n > 1 ? parts(n - 1) : { id: { eq: "x" } } } });
const W = "query ($w: TaskWhere) { tasks(where: $w) { id } }";

describe("Over HTTP an operation is refused with 400, the limit, what was found and what is allowed:", () => {
  test.each<[what: string, query: string, variables: object, limit: string]>([
    ["root fields", `{ ${many(13, (i) => `a${i}: plans { id }`)} }`, {}, "root fields"],
    [
      "root fields in a fragment that is named like introspection",
      `{ ...__schema } fragment __schema on Query { ${many(13, (i) => `a${i}: plans { id }`)} }`,
      {},
      "root fields",
    ],
    [
      "root fields in inline fragments",
      `{ ${many(13, (i) => `... on Query { a${i}: plans { id } }`)} }`,
      {},
      "root fields",
    ],
    ["aliases", `{ plans { ${many(61, (i) => `a${i}: id`)} } }`, {}, "aliases"],
    ["aliases of __typename", `{ plans { ${many(101, (i) => `a${i}: __typename`)} } }`, {}, "aliases"],
    [
      "aliases in a fragment that is spread often",
      `{ ${many(7, (i) => `p${i}: plans { ...F }`)} } fragment F on Plan { ${many(9, (i) => `a${i}: id`)} }`,
      {},
      "aliases",
    ],
    ["directives", `{ plans { ${many(41, () => "id @skip(if: false)")} } }`, {}, "directives"],
    ["depth", `{ goals ${"{ parts ".repeat(15)} { id } ${"}".repeat(15)} }`, {}, "depth"],
    [
      "fields in fragments that double",
      `{ goals { ...A0 } } ${many(12, (i) => `fragment A${i} on Goal { p: parts { ...A${i + 1} } q: partOf { ...A${i + 1} } }`)} fragment A12 on Goal { id }`,
      {},
      "fields",
    ],
    [
      "cost",
      "{ plans { tasks { implementedBy { ... on Task { serves { ... on Goal { servedBy { id } } } } } } } }",
      {},
      "cost",
    ],
    [
      "conditions in a variable",
      W,
      { w: { OR: Array.from({ length: 51 }, (_, n) => ({ id: { eq: `${n}` } })) } },
      "conditions in where",
    ],
    ["depth of a filter in a variable", W, { w: deep(30) }, "depth of where"],
    ["hops in a variable", W, { w: hops(5) }, "relationships inside one another in where"],
    [
      "an in list in a variable",
      W,
      { w: { id: { in: Array.from({ length: 201 }, (_, n) => `${n}`) } } },
      "elements of one in list",
    ],
    [
      "an in list by default of a variable",
      `query ($ids: [ID!] = [${many(201, (n) => `"${n}"`)}]) { tasks(where: { id: { in: $ids } }) { id } }`,
      {},
      "elements of one in list",
    ],
    [
      "a text in a variable",
      W,
      { w: { name: { contains: "字".repeat(201) } } },
      "code points of one text in where",
    ],
  ])("%s", async (_what, query, variables, limit) => {
    const server = await start();
    asked.length = 0;
    const { status, answer } = await post(server, query, variables);
    expect([status, answer.data]).toEqual([400, undefined]);
    const error = answer.errors?.find(({ extensions }) => (extensions as { limit?: string }).limit === limit);
    const { found, allowed, code } = (error?.extensions ?? {}) as Record<string, unknown>;
    expect(code).toBe("OPERATION_TOO_LARGE");
    expect(found).toBeGreaterThan(Number(allowed));
    expect(asked).toEqual([]);
  });

  test("tokens, before the document is read to its end", async () => {
    const server = await start();
    const { status, answer } = await post(server, `{ nodes(ids: [${many(2_000, () => '"x"')}]) { id } }`);
    expect(status).toBe(400);
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining("2000 tokens"),
      extensions: { code: "GRAPHQL_PARSE_FAILED" },
    });
  });

  test("what @include leaves out costs nothing, what it lets in does", async () => {
    const server = await start();
    const query = `query ($yes: Boolean!) { plans @include(if: $yes) { ${many(61, (i) => `a${i}: id`)} } __typename }`;
    expect((await post(server, query, { yes: false })).status).toBe(200);
    expect((await post(server, query, { yes: true })).status).toBe(400);
  });

  test("a syntax error is 400 with GRAPHQL_PARSE_FAILED, and a flood of wrong directives ends early", async () => {
    const server = await start();
    const syntax = await post(server, "{ plans { id ");
    expect([syntax.status, syntax.answer.errors?.[0]?.extensions.code]).toEqual([
      400,
      "GRAPHQL_PARSE_FAILED",
    ]);
    const flood = await post(server, `{ __typename ${"@aa".repeat(500)} }`);
    expect(flood.status).toBe(400);
    expect(flood.answer.errors?.length).toBeLessThanOrEqual(9);
  });

  test("batches, mutations by GET, forms and compressed bodies are refused", async () => {
    const server = await start();
    const send = (init: RequestInit, path = "") => fetch(`${server.url}/graphql${path}`, init);
    const json = { "content-type": "application/json" };
    const query = "{ __typename }";
    const batch = await send({ method: "POST", headers: json, body: JSON.stringify([{ query }, { query }]) });
    expect(batch.status).toBe(400);
    const mutation = encodeURIComponent('mutation { retractObservation(id: "x", reason: "y") { id } }');
    const headers = { "apollo-require-preflight": "1" };
    expect((await send({ headers }, `?query=${mutation}`)).status).toBe(405);
    const form = { "content-type": "application/x-www-form-urlencoded" };
    expect((await send({ method: "POST", headers: form, body: `query=${query}` })).status).toBe(415);
    expect((await send({}, `?query=${encodeURIComponent(query)}`)).status).toBe(400);
    const gzip = { ...json, "content-encoding": "gzip" };
    expect((await send({ method: "POST", headers: gzip, body: JSON.stringify({ query }) })).status).toBe(415);
  });
});
