import { Ajv, type AnySchema } from "ajv";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveGraph } from "../../src/cli/serve-graph.js";
import { useSeedPlan } from "../support/seed-plan.js";
import { MANIFEST, RESULT_BATCH, SUGGESTIONS } from "./reconcile-schemas.js";

const database = useSeedPlan();
const ajv = new Ajv({ strict: false });
let app: FastifyInstance;
beforeAll(async () => {
  app = await serveGraph(database(), { rateLimit: 0, logLevel: "fatal" });
});
afterAll(() => app.close());

/** Fails with the validator's own words where a document is not what the specification asks for. */
function assertValid(schema: AnySchema, document: unknown): void {
  const isValid = ajv.validate(schema, document);
  expect(ajv.errors ?? []).toEqual([]);
  expect(isValid).toBe(true);
}

const get = (url: string) =>
  app.inject({ url, headers: { host: "plans.example:8080", origin: "http://refine.example" } });
const post = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  app.inject({
    method: "POST",
    url: "/reconcile",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    payload: new URLSearchParams(form).toString(),
  });
const batch = (queries: unknown) => ({ queries: JSON.stringify(queries) });

test("the schemas of this test can fail.", () => {
  expect(
    ajv.validate(MANIFEST, {
      versions: ["0.1"],
      name: "x",
      identifierSpace: "http://x",
      schemaSpace: "http://x",
    }),
  ).toBe(false);
  expect(ajv.validate(RESULT_BATCH, { q0: { result: [{ id: "x", name: "x" }] } })).toBe(false);
  expect(ajv.validate(RESULT_BATCH, { q0: {} })).toBe(false);
  expect(ajv.validate(SUGGESTIONS, { result: [{ id: "x" }] })).toBe(false);
});

describe("the manifest", () => {
  test("is what the specification asks for, names the kinds, and has addresses below the host that was asked.", async () => {
    const reply = await get("/reconcile");
    expect(reply.statusCode).toBe(200);
    const manifest = reply.json();
    assertValid(MANIFEST, manifest);
    expect(manifest.defaultTypes).toContainEqual({ id: "Institution", name: "Institution" });
    expect(manifest.defaultTypes).not.toContainEqual(expect.objectContaining({ id: "Passage" }));
    expect(manifest.preview.url).toBe("http://plans.example:8080/reconcile/preview?id={{id}}");
  });

  test("may be read by a page of any origin, and so may every answer.", async () => {
    for (const url of ["/reconcile", `/reconcile?queries=${encodeURIComponent('{"q0":{"query":"新加坡"}}')}`])
      expect((await get(url)).headers["access-control-allow-origin"]).toBe("*");
  });
});

describe("a batch of queries", () => {
  const queries = {
    q0: { query: "重庆股转中心" },
    q1: { query: "Deloite", type: "Institution", limit: 3 },
    q2: { query: "新加坡", type: ["Project", "Institution"], type_strict: "any" },
    q3: { query: "新加坡", properties: [{ pid: "plan", v: { id: "no such plan" } }] },
    q4: { query: "新加坡", type: "Spaceship" },
    q5: { properties: [{ pid: "anything", v: 1 }] },
    "鍵 6": { query: "（" },
  };

  test("by POST gets one valid result for each query, under its key.", async () => {
    const reply = await post(batch(queries));
    expect(reply.statusCode).toBe(200);
    const results = reply.json();
    assertValid(RESULT_BATCH, results);
    expect(Object.keys(results)).toEqual(Object.keys(queries));
    expect(results.q0.result[0]).toMatchObject({
      id: "institution/chongqing-share-transfer-centre",
      name: "重庆股份转让中心",
      match: true,
      type: [{ id: "Institution", name: "Institution" }],
    });
    expect(results.q1.result[0].id).toBe("institution/deloitte");
    expect(results.q1.result.length).toBeLessThanOrEqual(3);
    const kinds = results.q2.result.map(({ type }: { type: { id: string }[] }) => type[0]?.id);
    expect(kinds.every((kind: string) => ["Project", "Institution"].includes(kind))).toBe(true);
    for (const key of ["q3", "q4", "q5", "鍵 6"]) expect(results[key].result).toEqual([]);
  });

  test("by GET gets the same.", async () => {
    const url = `/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`;
    expect((await get(url)).json()).toEqual((await post(batch(queries))).json());
  });

  test("that is none is refused in the shape of every other error, with the place of the fault.", async () => {
    const faults: [Record<string, string>, string][] = [
      [{ queries: "{" }, "queries: expected a JSON object"],
      [{ queries: "[]" }, "queries: expected a JSON object"],
      [{ other: "{}" }, "the field queries"],
      [batch({ q0: { type: "Project" } }), "queries.q0: expected query"],
      [batch({ q0: { query: 3 } }), "queries.q0.query: expected a text"],
      [batch({ q0: { query: "x", limit: 0 } }), "queries.q0.limit: expected a whole number"],
      [batch({ q0: { query: "x", type: 5 } }), "queries.q0.type: expected a kind, or a list of kinds"],
      [
        batch({ q0: { query: null }, q1: "x", q2: { query: "x", limit: "many", properties: "y" }, q3: {} }),
        "queries.q0.query: expected a text; queries.q1: expected an object; " +
          "queries.q2.limit: expected a whole number from 1; queries.q2.properties: expected a list; queries.q3: expected query",
      ],
      [batch(Object.fromEntries(Array.from({ length: 101 }, (_, n) => [n, { query: "x" }]))), "found 101"],
    ];
    for (const [form, message] of faults) {
      const reply = await post(form);
      expect(reply.statusCode).toBe(400);
      expect(reply.json().errors[0].message).toContain(message);
      expect(reply.json().errors[0].extensions.code).toBe("BAD_REQUEST");
    }
    expect((await post(batch({}), { "content-type": "text/plain" })).statusCode).toBe(415);
    expect((await post(batch({}))).json()).toEqual({});
    const nulls = { query: "新加坡", type: null, limit: null, properties: null };
    expect((await post(batch({ q0: nulls }))).json().q0.result[0]).toMatchObject({
      id: "country/SG",
      match: true,
    });
  });

  test("leaves forms refused everywhere else.", async () => {
    const reply = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: "query={__typename}",
    });
    expect(reply.statusCode).toBe(415);
  });
});

describe("suggestions", () => {
  test("are valid, follow what is typed, and go on after those already seen.", async () => {
    const reply = await get(`/reconcile/suggest/entity?prefix=${encodeURIComponent("新加坡")}`);
    assertValid(SUGGESTIONS, reply.json());
    const all = reply.json().result;
    expect(all[0]).toMatchObject({ id: "country/SG", name: "新加坡", notable: [{ id: "Country" }] });
    const next = await get(`/reconcile/suggest/entity?prefix=${encodeURIComponent("新加坡")}&cursor=10`);
    const seen = new Set(all.map(({ id }: { id: string }) => id));
    expect(next.json().result.filter(({ id }: { id: string }) => seen.has(id))).toEqual([]);
    expect((await get("/reconcile/suggest/entity")).json()).toEqual({ result: [] });
    expect((await get("/reconcile/suggest/entity?prefix=x&cursor=-1")).statusCode).toBe(400);
  });
});

describe("the preview", () => {
  test("shows an entity in a frame of any page, without script, and says so where there is none.", async () => {
    const reply = await get("/reconcile/preview?id=institution/deloitte");
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(reply.body).toContain("<h1>德勤</h1>");
    expect(reply.headers["content-security-policy"]).toContain("frame-ancestors *");
    expect(reply.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(reply.headers["x-frame-options"]).toBeUndefined();
    const none = await get(`/reconcile/preview?id=${encodeURIComponent("<script>")}`);
    expect(none.statusCode).toBe(404);
    expect(none.body).not.toContain("<script>");
  });
});
