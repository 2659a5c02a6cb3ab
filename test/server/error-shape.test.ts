import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { rawExchange } from "./raw-exchange.js";
import { post, startTinyServer, type TinyServer } from "./tiny-server.js";

const JSON_TYPE = { "content-type": "application/json" };

/** Sends `init` to `path` and returns status, code and content type; the body must be nothing but one error. */
async function errorOf(server: TinyServer, path: string, init: RequestInit) {
  const reply = await fetch(`${server.url}${path}`, init);
  const body = (await reply.json()) as { errors: { message: string; extensions: { code: string } }[] };
  expect(Object.keys(body)).toEqual(["errors"]);
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0]?.message).toMatch(/\S/);
  return {
    status: reply.status,
    code: body.errors[0]?.extensions.code,
    type: reply.headers.get("content-type"),
    allow: reply.headers.get("allow"),
  };
}

describe("Every error outside GraphQL has one shape and a code of its own:", () => {
  const cases: [string, string, RequestInit, number, string][] = [
    ["malformed JSON", "/graphql", { method: "POST", headers: JSON_TYPE, body: "{" }, 400, "BAD_REQUEST"],
    ["an empty body", "/graphql", { method: "POST", headers: JSON_TYPE, body: "" }, 400, "BAD_REQUEST"],
    [
      "a body that is no object",
      "/graphql",
      { method: "POST", headers: JSON_TYPE, body: "[]" },
      400,
      "BAD_REQUEST",
    ],
    [
      "a batch",
      "/graphql",
      { method: "POST", headers: JSON_TYPE, body: '[{"query":"{hello}"}]' },
      400,
      "BAD_REQUEST",
    ],
    [
      "a body without a type",
      "/graphql",
      { method: "POST", body: new Uint8Array([123, 125]) },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "a form",
      "/graphql",
      { method: "POST", body: new URLSearchParams({ query: "{hello}" }) },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "plain text",
      "/graphql",
      { method: "POST", headers: { "content-type": "text/plain" }, body: "{hello}" },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "another charset",
      "/graphql",
      {
        method: "POST",
        headers: { "content-type": "application/json; charset=gb18030" },
        body: '{"query":"{hello}"}',
      },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "a compressed body",
      "/graphql",
      {
        method: "POST",
        headers: { ...JSON_TYPE, "content-encoding": "gzip" },
        body: gzipSync('{"query":"{hello}"}'),
      },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "bytes that are not UTF-8",
      "/graphql",
      {
        method: "POST",
        headers: JSON_TYPE,
        body: Buffer.concat([
          Buffer.from('{"query":"{hello} #'),
          Buffer.from([0xd6, 0xd8]),
          Buffer.from('"}'),
        ]),
      },
      400,
      "BAD_REQUEST",
    ],
    [
      "a body past 64 kB",
      "/graphql",
      {
        method: "POST",
        headers: JSON_TYPE,
        body: JSON.stringify({ query: "{hello}", x: "渝".repeat(30_000) }),
      },
      413,
      "PAYLOAD_TOO_LARGE",
    ],
    [
      "a key that reaches the prototype",
      "/graphql",
      { method: "POST", headers: JSON_TYPE, body: '{"query":"{hello}","variables":{"__proto__":{"a":1}}}' },
      400,
      "BAD_REQUEST",
    ],
    ["an unknown path", "/nowhere", {}, 404, "NOT_FOUND"],
    ["an ill-formed path", "/%ff", {}, 400, "BAD_REQUEST"],
    ["a GET that is not UTF-8", "/graphql?query=%d6%d8", {}, 400, "BAD_REQUEST"],
    [
      "a method that /graphql does not take",
      "/graphql",
      { method: "PUT", headers: JSON_TYPE, body: "{}" },
      405,
      "METHOD_NOT_ALLOWED",
    ],
    [
      "a method that /health/live does not take",
      "/health/live",
      { method: "DELETE" },
      405,
      "METHOD_NOT_ALLOWED",
    ],
    ["a simple request from another site", "/graphql?query={hello}", {}, 400, "BAD_REQUEST"],
    [
      "an Accept header that nothing fits",
      "/graphql",
      { method: "POST", headers: { ...JSON_TYPE, accept: "image/png" }, body: '{"query":"{hello}"}' },
      406,
      "BAD_REQUEST",
    ],
  ];
  it.each(cases)("%s", async (_name, path, init, status, code) => {
    const server = await startTinyServer();
    expect(await errorOf(server, path, init)).toMatchObject({
      status,
      code,
      type: expect.stringMatching(/^application\/(graphql-response\+)?json; charset=utf-8$/),
    });
  });
});

it("A method that is not taken is answered with those that are.", async () => {
  const server = await startTinyServer();
  expect(await errorOf(server, "/graphql", { method: "DELETE" })).toMatchObject({ allow: "GET, POST" });
});

it("GraphQL's own errors keep their codes: syntax, validation, variables, operation name.", async () => {
  const server = await startTinyServer();
  const code = async (query: string, variables?: unknown) => {
    const { status, answer } = await post(server, query, variables);
    return [status, answer.errors?.[0]?.extensions.code];
  };
  expect(await code("{ hello")).toEqual([400, "GRAPHQL_PARSE_FAILED"]);
  expect(await code("{ helo }")).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
  expect(await code("query ($t: String!) { echo(text: $t) }", { t: 1 })).toEqual([400, "BAD_USER_INPUT"]);
  expect(await code("query A { hello } query B { hello }")).toEqual([400, "OPERATION_RESOLUTION_FAILURE"]);
});

it("A mutation is not taken by GET, and POST is named as the way.", async () => {
  const server = await startTinyServer();
  const reply = await fetch(`${server.url}/graphql?query=mutation{change}`, {
    headers: { "apollo-require-preflight": "1" },
  });
  expect([reply.status, reply.headers.get("allow")]).toEqual([405, "POST"]);
  expect(await reply.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
});

it("A document of too many tokens is refused before it is validated, and the list of errors is short.", async () => {
  const server = await startTinyServer();
  const long = await post(server, `{ ${"hello ".repeat(2_001)} }`);
  expect(long.status).toBe(400);
  expect(long.answer.errors?.[0]?.message).toContain("2000 tokens");
  const wrong = await post(server, `{ ${Array.from({ length: 200 }, (_, i) => `x${i}`).join(" ")} }`);
  expect(wrong.answer.errors?.length).toBeLessThanOrEqual(11);
});

it("Bytes that are no HTTP request, and headers that are too long, get the same shape.", async () => {
  const server = await startTinyServer();
  const garbage = await rawExchange(server.url, "GARBAGE\r\n\r\n");
  expect(garbage).toMatch(/^HTTP\/1\.1 400 /);
  expect(garbage).toContain(
    '{"errors":[{"message":"The request is not HTTP","extensions":{"code":"BAD_REQUEST"}}]}',
  );
  const long = await rawExchange(
    server.url,
    `GET /graphql?query=${"x".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  );
  expect(long).toMatch(/^HTTP\/1\.1 431 /);
  expect(long).toContain('"code":"HEADERS_TOO_LARGE"');
});

it("A request whose body does not arrive in time is cut off with 408, and others are served meanwhile.", async () => {
  const server = await startTinyServer({}, { requestTimeoutMs: 400 });
  const slow = rawExchange(
    server.url,
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"query":',
  );
  expect((await post(server, "{ hello }")).status).toBe(200);
  const reply = await slow;
  expect(reply).toMatch(/^HTTP\/1\.1 408 /);
  expect(reply).toContain('"code":"REQUEST_TIMEOUT"');
});
