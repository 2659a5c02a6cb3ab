import { describe, expect, it } from "vitest";
import { documentHash } from "../../src/server/trusted-documents.js";
import { getRaw, postRaw, startCountingServer } from "./counting-server.js";

const HELLO = "# 渝中\nquery Hello { hello }\nquery Echo($text: String!) { echo(text: $text) }\n";
const id = `sha256:${documentHash(HELLO)}`;
const persistedQuery = { version: 1, sha256Hash: documentHash(HELLO) };
const start = () => startCountingServer({}, { trustedDocuments: [HELLO, "mutation { change }"] });
const read = ({ status, bytes }: { status: number; bytes: Buffer }) => ({
  status,
  ...JSON.parse(bytes.toString("utf8")),
});

it("A document's id is the SHA-256 of its text in UTF-8, as the appendix of GraphQL over HTTP has it.", () => {
  const query = "query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}";
  expect(documentHash(query)).toBe("7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e");
});

describe("A known document", () => {
  it.each([
    ["documentId by POST", { documentId: id, operationName: "Echo", variables: { text: "渝" } }],
    [
      "Apollo's persistedQuery by POST",
      { extensions: { persistedQuery }, operationName: "Echo", variables: { text: "渝" } },
    ],
    [
      "its id beside its text",
      { documentId: id, query: HELLO, operationName: "Echo", variables: { text: "渝" } },
    ],
  ])("is asked for by %s, and has one answer with its text.", async (_how, body) => {
    const server = await start();
    const byText = await postRaw(server, { query: HELLO, operationName: "Echo", variables: { text: "渝" } });
    const byId = await postRaw(server, body);
    expect(read(byId)).toMatchObject({ status: 200, data: { echo: "渝" } });
    expect(byId.bytes.equals(byText.bytes)).toBe(true);
    expect(server.runs.echo).toBe(1);
  });

  it("is asked for by GET as well, with a tag to ask again by.", async () => {
    const server = await start();
    const parameters = { operationName: "Echo", variables: '{"text":"渝"}' };
    const first = await getRaw(server, { documentId: id, ...parameters });
    expect(read(first)).toMatchObject({ status: 200, data: { echo: "渝" } });
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    const extensions = JSON.stringify({ persistedQuery });
    expect((await getRaw(server, { extensions, ...parameters }, headers)).status).toBe(304);
    expect(server.runs.echo).toBe(1);
  });

  it("keeps the rules: operation names, coercion, no mutation by GET, CSRF.", async () => {
    const server = await start();
    expect(read(await postRaw(server, { documentId: id }))).toMatchObject({
      errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }],
    });
    expect(read(await postRaw(server, { documentId: id, operationName: "" }))).toMatchObject({ status: 400 });
    const coerced = { documentId: id, operationName: "Echo", variables: { text: 1 } };
    expect(read(await postRaw(server, coerced))).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('Variable "$text" got invalid value 1') }],
    });
    const change = `sha256:${documentHash("mutation { change }")}`;
    expect((await getRaw(server, { documentId: change })).status).toBe(405);
    expect((await postRaw(server, { documentId: change })).status).toBe(200);
    const forged = await getRaw(server, { documentId: id }, { "apollo-require-preflight": "" });
    expect(forged.status).toBe(400);
  });
});

describe("A document's id is refused with one clear error", () => {
  const other = documentHash("{ hello }");
  it.each<[string, object, string, RegExp]>([
    [
      "unknown",
      { documentId: `sha256:${other}` },
      "PERSISTED_QUERY_NOT_FOUND",
      /keeps no document sha256:\w{64}.*"query"/,
    ],
    [
      "unknown to Apollo's clients",
      { extensions: { persistedQuery: { version: 1, sha256Hash: other } } },
      "PERSISTED_QUERY_NOT_FOUND",
      /keeps no document/,
    ],
    ["of no known form", { documentId: "03-goal" }, "BAD_REQUEST", /found "03-goal", expected "sha256:"/],
    ["in capitals", { documentId: id.toUpperCase() }, "BAD_REQUEST", /lower-case/],
    [
      "of another version of Apollo's extension",
      { extensions: { persistedQuery: { ...persistedQuery, version: 2 } } },
      "BAD_REQUEST",
      /"version": 1/,
    ],
    ["empty", { extensions: { persistedQuery: null } }, "BAD_REQUEST", /sha256Hash/],
    [
      "of another text than is sent",
      { documentId: id, query: "{ hello }" },
      "BAD_REQUEST",
      /is not the document/,
    ],
  ])("where it is %s.", async (_what, body, code, message) => {
    const server = await start();
    const reply = await postRaw(server, body);
    expect(read(reply)).toEqual({
      status: 400,
      errors: [{ message: expect.stringMatching(message), extensions: { code } }],
    });
    expect(reply.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const accept = "application/graphql-response+json";
    const { headers } = await postRaw(server, body, { accept });
    expect(headers.get("content-type")).toBe(`${accept}; charset=utf-8`);
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

it("A text that is not known is answered also with its hash beside it; any other parameter of a wrong type is told.", async () => {
  const server = await start();
  const query = "{ hello }";
  const withHash = { query, extensions: { persistedQuery: { version: 1, sha256Hash: documentHash(query) } } };
  expect(read(await postRaw(server, withHash))).toMatchObject({ status: 200, data: { hello: "world" } });
  for (const wrong of [
    { query: 1 },
    { query, variables: [] },
    { query, operationName: {} },
    { documentId: 5 },
  ])
    expect(read(await postRaw(server, wrong))).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: "BAD_REQUEST" } }],
    });
  for (const wrong of [
    { query, variables: "[]" },
    { query, variables: "null" },
    { query, variables: "{" },
  ])
    expect((await getRaw(server, wrong)).status).toBe(400);
});

it("A known document with a fault is logged at the start and answered with its fault; the others are served.", async () => {
  const faulty = "{ helo }";
  const server = await startCountingServer({}, { trustedDocuments: ["{ hello", faulty, HELLO] });
  expect(server.log.filter(({ msg }) => msg === "trusted document is not compiled")).toHaveLength(2);
  expect(read(await postRaw(server, { documentId: `sha256:${documentHash(faulty)}` }))).toMatchObject({
    status: 400,
    errors: [{ message: expect.stringContaining('Did you mean "hello"') }],
  });
  expect((await postRaw(server, { documentId: id, operationName: "Hello" })).status).toBe(200);
});
