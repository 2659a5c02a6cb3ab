import { describe, expect, it } from "vitest";
import { describeConfig, loadConfig } from "../../src/config.js";
import { connect } from "../../src/graph/connect.js";
import { createEditorCheck } from "../../src/server/identity/editor-check.js";
import { IDENTITY, SECRET, token } from "../support/tokens.js";
import { post, startTinyServer, type TinyServer, tinySchema } from "./tiny-server.js";

const PASSWORD = "hunter2-very-secret-password";

/** A server at the most talkative level whose `hello` asks who is there, as the mutations do. */
async function startTalkative(): Promise<TinyServer> {
  const schema = tinySchema();
  const hello = schema.getQueryType()?.getFields().hello;
  const check = createEditorCheck(IDENTITY);
  if (hello === undefined) throw new Error("The tiny schema has no hello");
  hello.resolve = async (_source, _args, { editor }) => (await editor()).subject;
  return startTinyServer(
    { schema, contextFor: ({ headers }) => ({ editor: () => check(headers) }) },
    { logLevel: "trace" },
  );
}

const written = (server: TinyServer) => JSON.stringify(server.log);

describe("Nothing secret reaches the log, whatever becomes of the request:", () => {
  it.each<[string, () => Promise<string>, string | undefined]>([
    ["a good token", () => token(), undefined],
    ["one that has expired", () => token({ exp: 1_700_000_000 }), "UNAUTHENTICATED"],
    ["one of another signer", () => token({}, "another secret, long enough for HS256"), "UNAUTHENTICATED"],
    ["one without the role", () => token({ roles: [] }), "FORBIDDEN"],
    ["one that is none", async () => "not-a-token-but-still-somebody's-secret", "UNAUTHENTICATED"],
  ])("%s", async (_what, make, code) => {
    const server = await startTalkative();
    const bearer = await make();
    const { answer } = await post(server, "{ hello }", {}, { authorization: `Bearer ${bearer}` });
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
    await expect.poll(() => server.log.length).toBeGreaterThan(0);
    for (const secret of [bearer, bearer.split(".").at(-1) as string, SECRET]) {
      expect(written(server)).not.toContain(secret);
      expect(JSON.stringify(answer)).not.toContain(secret);
    }
  });

  it.each([
    ["in the query string", "/graphql?query={helo}&token=QUERY-SECRET", {}],
    ["in a cookie", "/graphql?query={hello}", { cookie: "session=COOKIE-SECRET" }],
    ["in variables that are refused", "/graphql?query={hello}&variables=HEADER-SECRET", {}],
    ["in the path", "/nothing?password=PATH-SECRET", {}],
    [
      "in an Authorization header of another kind",
      "/graphql?query={hello}",
      { authorization: "Basic BASIC-SECRET" },
    ],
  ])("%s", async (_where, path, headers) => {
    const server = await startTalkative();
    const reply = await fetch(`${server.url}${path}`, {
      headers: { ...headers, "apollo-require-preflight": "1" },
    });
    expect(reply.status).toBeGreaterThanOrEqual(200);
    await reply.text();
    await expect.poll(() => server.log.length).toBeGreaterThan(0);
    expect(written(server)).not.toMatch(/[A-Z]+-SECRET/);
  });

  it("variables and texts of an operation that fails inside", async () => {
    const server = await startTinyServer({}, { logLevel: "trace" });
    const query = 'query ($text: String!) { echo(text: $text) failHard(kind: "driver") }';
    const { answer } = await post(server, query, { text: "VARIABLE-SECRET" });
    expect(answer.errors?.[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
    await expect.poll(() => written(server)).toContain("operation failed");
    expect(written(server)).not.toContain("VARIABLE-SECRET");
  });
});

describe("Nothing secret is in what plangraph says of its settings:", () => {
  const environment = {
    NEO4J_URI: `neo4j://neo4j:${PASSWORD}@db.example:7687`,
    NEO4J_PASSWORD: PASSWORD,
    PLANGRAPH_JWT_SECRET: SECRET,
  };

  it("the list of the doctor", () => {
    const shown = JSON.stringify(describeConfig(loadConfig(environment)));
    expect(shown).toContain("PLANGRAPH_JWT_SECRET");
    expect(shown).not.toContain(PASSWORD);
    expect(shown).not.toContain(SECRET);
  });

  it("the refusal of a setting", () => {
    const broken = () => loadConfig({ ...environment, PLANGRAPH_JWT_SECRET: "too-short-secret", PORT: "x" });
    expect(broken).toThrow(/PLANGRAPH_JWT_SECRET: found "\*+"/);
    expect(broken).not.toThrow(/too-short-secret/);
    expect(broken).not.toThrow(new RegExp(PASSWORD));
  });

  it("the refusal of a database that does not answer", async () => {
    const target = {
      // A login in the address is of no use to the driver; some people write one there all the same.
      uri: `bolt://neo4j:${PASSWORD}@127.0.0.1:1`,
      username: "neo4j",
      password: PASSWORD,
      database: "neo4j",
      poolSize: 1,
    };
    const error = await connect(target).then(
      () => undefined,
      (refusal: Error) => refusal,
    );
    expect(error?.message).toContain("127.0.0.1:1");
    expect(`${error?.stack} ${JSON.stringify(error)} ${String(error?.cause)}`).not.toContain(PASSWORD);
  });
});
