import { expect, it } from "vitest";
import { get, post, startTinyServer } from "./tiny-server.js";

const TEXTS = [
  "国际消费中心城市核心区：渝中区（来福士B、C栋）〇二五　ＲＣＥＰ",
  "𠀀𡃁 beyond the basic plane 🀄️👩‍👩‍👧‍👦",
  "combining é, right-to-left ‏עברית‏, zero-width\u200b\u200d\ufeff, U+FFFD \ufffd",
  'quotes " \\ / \b\f\n\r\t and line separators \u2028\u2029',
  "NUL\u0000inside",
];
const ECHO = "query ($text: String!) { echo(text: $text) }";

it.each(TEXTS)("A text in the variables of a POST comes back unchanged: %j", async (text) => {
  const server = await startTinyServer();
  expect((await post(server, ECHO, { text })).answer.data).toEqual({ echo: text });
});

it.each(TEXTS)("A text in the variables of a GET comes back unchanged: %j", async (text) => {
  const server = await startTinyServer();
  const { answer } = await get(server, { query: ECHO, variables: JSON.stringify({ text }) });
  expect(answer.data).toEqual({ echo: text });
});

it.each(TEXTS.slice(0, 3))("A text in the document itself comes back unchanged: %j", async (text) => {
  const server = await startTinyServer();
  const query = `{ echo(text: ${JSON.stringify(text)}) } # ${text}`;
  expect((await post(server, query)).answer.data).toEqual({ echo: text });
  expect((await get(server, { query })).answer.data).toEqual({ echo: text });
});

it("The reply's bytes are UTF-8 without escapes, and its length is counted in bytes.", async () => {
  const server = await startTinyServer();
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: ECHO, variables: { text: "渝𠀀" } }),
  });
  const bytes = Buffer.from(await reply.arrayBuffer());
  expect(bytes.includes(Buffer.from('"渝𠀀"'))).toBe(true);
  expect(Number(reply.headers.get("content-length"))).toBe(bytes.length);
});

it.each([
  ["a value", { text: "half \ud800" }],
  ["a nested value", { text: "x", map: { key: "\udc00" } }],
])(
  "Half a surrogate pair in %s is refused, since UTF-8 could not carry it to the database.",
  async (_where, variables) => {
    const server = await startTinyServer();
    const { status, answer } = await post(
      server,
      "query ($text: String!, $map: Map) { echo(text: $text, map: $map) }",
      variables,
    );
    expect(status).toBe(400);
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining("surrogate"),
      extensions: { code: "BAD_USER_INPUT" },
    });
  },
);

it("Half a surrogate pair in the document is a syntax error; a NUL is a character like others.", async () => {
  const server = await startTinyServer();
  const half = await post(server, '{ echo(text: "\\ud800") }');
  expect([half.status, half.answer.errors?.[0]?.extensions.code]).toEqual([400, "GRAPHQL_PARSE_FAILED"]);
  const nul = await post(server, '{ echo(text: "a\u0000b") }');
  expect(nul.answer.data).toEqual({ echo: "a\u0000b" });
});

it("A byte order mark before the body is no error.", async () => {
  const server = await startTinyServer();
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json; charset=UTF-8" },
    body: '\ufeff{"query":"{ hello }"}',
  });
  expect(await reply.json()).toMatchObject({ data: { hello: "world" } });
});

it("__proto__ in a GET's variables is one more unknown key and changes no object.", async () => {
  const server = await startTinyServer();
  const variables = '{"text":"x","__proto__":{"polluted":1},"map":{"__proto__":{"polluted":1}}}';
  const { status } = await get(server, {
    query: "query ($text: String!, $map: Map) { echo(text: $text, map: $map) }",
    variables,
  });
  expect(status).toBe(400);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
