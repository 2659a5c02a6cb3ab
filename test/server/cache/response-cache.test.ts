import { describe, expect, it } from "vitest";
import { type CountingServer, getRaw, postRaw, startCountingServer } from "../counting-server.js";

const ECHO = "query Echo($text: String!, $map: Map) { echo(text: $text, map: $map) }";
const text = (bytes: Buffer) => bytes.toString("utf8");

async function figures(server: CountingServer): Promise<Record<string, number>> {
  const lines = (await (await fetch(`${server.url}/metrics`)).text()).split("\n");
  const found = lines.filter((line) => line.startsWith("plangraph_response_cache_"));
  return Object.fromEntries(
    found.map((line) => {
      const [name = "", value] = line.replace("plangraph_response_cache_", "").split(" ");
      return [name.replace(/^requests_total\{result="(\w+)"\}$/, "$1"), Number(value)];
    }),
  );
}

describe("A kept answer", () => {
  it("is sent again byte for byte, with headers of its own request, and nothing is executed.", async () => {
    const server = await startCountingServer();
    const ask = (id: string) =>
      postRaw(server, { query: ECHO, variables: { text: "渝中区𠮷“开放”" } }, { "x-request-id": id });
    const [first, second] = [await ask("first"), await ask("second")];
    expect(server.runs.echo).toBe(1);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(text(second.bytes)).toContain("渝中区𠮷“开放”");
    expect(Number(second.headers.get("content-length"))).toBe(second.bytes.length);
    expect([first, second].map(({ headers }) => headers.get("x-request-id"))).toEqual(["first", "second"]);
    for (const name of ["content-type", "cache-control", "vary"])
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    expect(await figures(server)).toMatchObject({ hit: 1, miss: 1, shared: 0, bypass: 0, entries: 1 });
  });

  it("is the same for GET and POST, for any order of the variables, and for every way to accept plain JSON.", async () => {
    const server = await startCountingServer();
    const variables = { text: "x", map: { key: "k" } };
    const answers = [
      await postRaw(server, { query: ECHO, variables }),
      await postRaw(server, { query: ECHO, variables: { map: { key: "k" }, text: "x" } }),
      await postRaw(server, { query: ECHO, variables, extensions: { clientLibrary: { name: "any" } } }),
      await getRaw(server, { query: ECHO, variables: JSON.stringify(variables) }),
      await postRaw(server, { query: ECHO, variables }, { accept: "application/json" }),
      await postRaw(server, { query: ECHO, variables }, { accept: "*/*" }),
    ];
    expect(server.runs.echo).toBe(1);
    expect(new Set(answers.map(({ bytes }) => text(bytes))).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers.get("content-type"))).size).toBe(1);
  });

  it("answers plain JSON as the engine does for each of the Accept headers that share it.", async () => {
    const server = await startCountingServer({ cacheBytes: 0 });
    for (const accept of ["*/*", "application/json", ""]) {
      const { headers } = await postRaw(server, { query: "{ hello }" }, { accept });
      expect([accept, headers.get("content-type")]).toEqual([accept, "application/json; charset=utf-8"]);
    }
  });

  it.each([
    ["another value", { variables: { text: "y" } }],
    ["a number for a text of digits", { variables: { text: "1" } }],
    ["a null for nothing", { variables: { text: "x", map: null } }],
    ["an empty object", { variables: { text: "x", map: {} } }],
    ["a null inside", { variables: { text: "x", map: { key: null } } }],
    ["half a surrogate pair", { variables: { text: "\ud800" } }],
    ["a replacement character", { variables: { text: "\ufffd" } }],
    ["another operation name", { operationName: "Other", variables: { text: "x" } }],
    ["no operation name", { variables: { text: "x" }, operationName: undefined }],
    ["another text of the document", { query: `${ECHO} `, variables: { text: "x" } }],
  ])("is not sent for %s.", async (_what, change) => {
    const server = await startCountingServer();
    const alone = await startCountingServer({ cacheBytes: 0 });
    const base = { query: ECHO, operationName: "Echo", variables: { text: "x" } };
    await postRaw(server, base);
    const [kept, made] = [
      await postRaw(server, { ...base, ...change }),
      await postRaw(alone, { ...base, ...change }),
    ];
    expect([kept.status, text(kept.bytes)]).toEqual([made.status, text(made.bytes)]);
    expect((await figures(server)).hit).toBe(0);
  });

  it("is not sent for a key that an object would swallow.", async () => {
    const server = await startCountingServer();
    const ask = (variables: string) => getRaw(server, { query: ECHO, variables });
    expect((await ask('{"text":"x","map":{}}')).status).toBe(200);
    expect((await ask('{"text":"x","map":{"__proto__":{"a":1}}}')).status).toBe(400);
  });

  it("is not sent for a number that JavaScript cannot hold, which is not the null that JSON would make of it.", async () => {
    const server = await startCountingServer();
    const ask = (limit: string) =>
      getRaw(server, {
        query: "query ($limit: Int) { rows(limit: $limit) { id } }",
        variables: `{"limit":${limit}}`,
      });
    expect((await ask("null")).status).toBe(200);
    expect((await ask("1e400")).status).toBe(400);
  });

  it("is not sent to who accepts another media type, or asks for the page.", async () => {
    const server = await startCountingServer();
    const ask = (accept: string) => getRaw(server, { query: "{ hello }" }, { accept });
    const types = [];
    for (const accept of ["application/json", "application/graphql-response+json", "text/html", "text/*"])
      types.push((await ask(accept)).headers.get("content-type"));
    expect(types).toEqual([
      "application/json; charset=utf-8",
      "application/graphql-response+json; charset=utf-8",
      "text/html; charset=utf-8",
      "text/html; charset=utf-8",
    ]);
    expect((await ask("image/png")).status).toBe(406);
  });

  it("is not sent to a GET that another site's page could have sent.", async () => {
    const server = await startCountingServer();
    expect((await getRaw(server, { query: "{ hello }" })).status).toBe(200);
    const forged = await getRaw(server, { query: "{ hello }" }, { "apollo-require-preflight": "" });
    expect(forged.status).toBe(400);
    expect(text(forged.bytes)).toContain("CSRF");
    const typed = await getRaw(server, { query: "{ hello }" }, { "content-type": "text/plain" });
    expect(typed.status).toBe(415);
  });
});

describe("A hundred requests for one answer at the same time", () => {
  it("are one execution, and each gets the whole answer.", async () => {
    const server = await startCountingServer();
    const replies = await server.askTogether("{ hello }", 100);
    expect(server.runs.hello).toBe(1);
    expect(new Set(replies.map(({ bytes }) => text(bytes))).size).toBe(1);
    expect(await figures(server)).toMatchObject({ miss: 1, shared: 99, entries: 1 });
  });

  it("get its error together, told with the id under which its cause is in the log.", async () => {
    const server = await startCountingServer();
    const query = '{ fail(kind: "driver") }';
    const replies = await server.askTogether(query, 100);
    expect(server.runs.fail).toBe(1);
    const ids = new Set(
      replies.map(({ bytes }) => JSON.parse(text(bytes)).errors[0].extensions.requestId as string),
    );
    expect(ids.size).toBe(1);
    const logged = server.log.find((line) => line.msg === "operation failed");
    expect([...ids]).toEqual([logged?.requestId]);
    await postRaw(server, { query });
    expect(server.runs.fail).toBe(2);
  });

  it("are answered although the first of them goes away.", async () => {
    const server = await startCountingServer();
    const gone = new AbortController();
    const init = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ slow(ms: 300) }" }),
    };
    const first = fetch(`${server.url}/graphql`, { ...init, signal: gone.signal });
    first.catch(() => {});
    await expect.poll(() => server.runs.slow).toBe(1);
    const second = postRaw(server, { query: "{ slow(ms: 300) }" });
    gone.abort();
    expect(text((await second).bytes)).toContain('"slow":"done"');
    expect(server.runs.slow).toBe(1);
  });

  it("each change something where they are mutations.", async () => {
    const server = await startCountingServer();
    const query = "mutation { change }";
    const replies = await server.askTogether(query, 10);
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(server.runs.change).toBe(10);
    expect((await getRaw(server, { query })).status).toBe(405);
  });
});

describe("Nothing is kept", () => {
  it.each([
    ["of an error beside data", '{ hello fail(kind: "ours") }'],
    ["of an error without data", '{ hello failHard(kind: "driver") }'],
  ])("%s", async (_what, query) => {
    const server = await startCountingServer();
    const first = await getRaw(server, { query });
    await getRaw(server, { query });
    expect(server.runs.hello).toBe(2);
    expect(first.headers.get("etag")).toBeNull();
    expect(first.headers.get("cache-control")).toBe("no-store");
    expect((await figures(server)).entries).toBe(0);
  });

  it.each(["{ helo }", "{ hello", "query ($a: Int!) { rows(limit: $a) { id } }", "mutation { change }"])(
    "of %s",
    async (query) => {
      const server = await startCountingServer();
      await postRaw(server, { query });
      await postRaw(server, { query });
      expect(await figures(server)).toMatchObject({ hit: 0, entries: 0, bytes: 0 });
    },
  );

  it("of what the guard refuses", async () => {
    let isOpen = true;
    const { GraphQLError } = await import("graphql");
    const server = await startCountingServer(
      { releaseStalenessMs: 0 },
      { guard: () => ({ errors: isOpen ? [] : [new GraphQLError("no")] }) },
    );
    isOpen = false;
    expect((await postRaw(server, { query: "{ hello }" })).status).toBe(400);
    isOpen = true;
    expect((await postRaw(server, { query: "{ hello }" })).status).toBe(200);
  });

  it("of an answer to a client that names itself, nor is one given to it", async () => {
    const server = await startCountingServer();
    const as = (authorization?: string) =>
      getRaw(server, { query: "{ hello }" }, authorization === undefined ? {} : { authorization });
    const named = await as("Bearer one");
    expect([named.headers.get("etag"), named.headers.get("cache-control")]).toEqual([null, "no-store"]);
    expect(named.headers.get("vary")).toBe("accept, authorization");
    await as();
    await as("Bearer two");
    expect(server.runs.hello).toBe(3);
    await as();
    expect(server.runs.hello).toBe(3);
  });

  it("while no plan is loaded, while the state of the data is unknown, and where the cache is off", async () => {
    const empty = await startCountingServer({}, { dataState: async () => ({ releases: [], version: "0" }) });
    const unknown = await startCountingServer();
    unknown.state.isReadable = false;
    const off = await startCountingServer({ cacheBytes: 0 });
    for (const server of [empty, unknown, off]) {
      await getRaw(server, { query: "{ hello }" });
      const { headers } = await getRaw(server, { query: "{ hello }" });
      expect(server.runs.hello).toBe(2);
      expect([headers.get("etag"), headers.get("cache-control")]).toEqual([null, "no-store"]);
    }
  });
});

describe("When the data change", () => {
  it("every kept answer goes, also when an earlier state comes back.", async () => {
    const server = await startCountingServer();
    const release = async () => {
      const { bytes } = await postRaw(server, { query: "{ hello }" });
      return JSON.parse(text(bytes)).extensions.release.id;
    };
    const seen = [await release()];
    for (const version of ["2", "1"]) {
      server.state.version = version;
      seen.push(await release());
    }
    expect(seen).toEqual(["plan@1", "plan@2", "plan@1"]);
    expect(server.runs.hello).toBe(3);
    expect((await figures(server)).entries).toBe(1);
  });

  it("a kept answer is served no longer than the bound, and the state is asked for once within it.", async () => {
    const server = await startCountingServer({ releaseStalenessMs: 300 });
    await postRaw(server, { query: "{ hello }" });
    server.state.version = "2";
    await postRaw(server, { query: "{ hello }" });
    expect([server.runs.hello, server.state.reads]).toEqual([1, 1]);
    await new Promise((resolve) => setTimeout(resolve, 310));
    const { bytes } = await postRaw(server, { query: "{ hello }" });
    expect(text(bytes)).toContain("plan@2");
    expect(server.runs.hello).toBe(2);
  });

  it("by a mutation of this process, the next request sees it, whatever the bound.", async () => {
    const server = await startCountingServer({ releaseStalenessMs: 60_000 });
    await postRaw(server, { query: "{ hello }" });
    server.state.version = "2";
    await postRaw(server, { query: "mutation { change }" });
    expect(text((await postRaw(server, { query: "{ hello }" })).bytes)).toContain("plan@2");
  });

  it("an answer that was begun before is not kept, and later requests do not wait for it.", async () => {
    const server = await startCountingServer();
    const early = postRaw(server, { query: "{ slow(ms: 300) }" });
    await expect.poll(() => server.runs.slow).toBe(1);
    server.state.version = "2";
    const late = postRaw(server, { query: "{ slow(ms: 300) }" });
    expect(text((await early).bytes)).toContain("plan@1");
    expect(text((await late).bytes)).toContain("plan@2");
    expect(text((await postRaw(server, { query: "{ slow(ms: 300) }" })).bytes)).toContain("plan@2");
    expect(server.runs.slow).toBe(2);
  });

  it("or cannot be told, answers are made and not taken from memory until it can.", async () => {
    const server = await startCountingServer();
    await postRaw(server, { query: "{ hello }" });
    server.state.isReadable = false;
    await postRaw(server, { query: "{ hello }" });
    server.state.isReadable = true;
    await postRaw(server, { query: "{ hello }" });
    expect(server.runs.hello).toBe(2);
  });
});

describe("The cache is bounded in bytes:", () => {
  const long = (length: number, mark = "") => ({
    query: ECHO,
    variables: { text: mark + "渝".repeat(length) },
  });

  it("the answers asked for least recently go first.", async () => {
    const server = await startCountingServer({ cacheBytes: 100_000 });
    for (let i = 0; i < 20; i += 1) {
      await postRaw(server, long(3_000, String(i)));
      await postRaw(server, long(3_000, "0"));
    }
    const { bytes = 0, entries, evictions_total: evicted = 0 } = await figures(server);
    expect(bytes).toBeLessThanOrEqual(100_000);
    expect(bytes).toBeGreaterThan(80_000);
    expect(entries).toBe(10);
    expect(evicted).toBe(10);
    expect(server.runs.echo).toBe(20);
  });

  it("an answer larger than an eighth of it is made each time, and still has its tag.", async () => {
    const server = await startCountingServer({ cacheBytes: 10_000 });
    const ask = (headers = {}) =>
      getRaw(server, { query: ECHO, variables: JSON.stringify({ text: "x".repeat(2_000) }) }, headers);
    const tag = (await ask()).headers.get("etag") ?? "";
    expect((await ask({ "if-none-match": tag })).status).toBe(304);
    expect(server.runs.echo).toBe(2);
    expect((await figures(server)).entries).toBe(0);
  });
});
