import { expect, it } from "vitest";
import { entityTag, namesTag } from "../../../src/server/cache/entity-tag.js";
import { getRaw, postRaw, startCountingServer } from "../counting-server.js";

const query = "{ hello }";

it("A GET that names the tag it has gets 304 without a body; the tag is strong and changes with the data.", async () => {
  const server = await startCountingServer();
  const first = await getRaw(server, { query });
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[\w-]{27}"$/);
  expect(first.headers.get("cache-control")).toBe("public, max-age=1, stale-while-revalidate=9");
  expect(first.headers.get("vary")).toBe("accept, authorization");
  const again = await getRaw(server, { query }, { "if-none-match": tag });
  expect([again.status, again.bytes.length, again.headers.get("etag")]).toEqual([304, 0, tag]);
  expect(again.headers.get("cache-control")).toBe(first.headers.get("cache-control"));
  expect(again.headers.get("vary")).toBe(first.headers.get("vary"));
  expect(again.headers.get("content-type")).toBeNull();
  expect(server.runs.hello).toBe(1);
  server.state.version = "2";
  const changed = await getRaw(server, { query }, { "if-none-match": tag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get("etag")).not.toBe(tag);
});

it("Two processes give one answer the same tag, so that a balancer may send a client to either.", async () => {
  const [one, other] = [await startCountingServer(), await startCountingServer()];
  const tag = (await getRaw(one, { query })).headers.get("etag") ?? "";
  expect((await getRaw(other, { query }, { "if-none-match": tag })).status).toBe(304);
});

it("Different answers have different tags, media types included where their bodies differ.", async () => {
  const server = await startCountingServer();
  const tags = await Promise.all(
    ["{ hello }", "{ a: hello }", "{ rows { id } }"].map(
      async (one) => (await getRaw(server, { query: one })).headers.get("etag") ?? "",
    ),
  );
  expect(new Set(tags).size).toBe(3);
});

it("A tag that a proxy has weakened, one of several, and * are understood; any other is not.", () => {
  const tag = entityTag(Buffer.from("渝中区"));
  for (const header of [tag, `W/${tag}`, `"other", ${tag}`, `"other",W/${tag}`, "*"])
    expect([header, namesTag(header, tag)]).toEqual([header, true]);
  for (const header of ['"other"', "", tag.slice(1, -1), `"${tag}"`])
    expect([header, namesTag(header, tag)]).toEqual([header, false]);
});

it("A POST has neither tag nor 304, and no cache on the way keeps it.", async () => {
  const server = await startCountingServer();
  const tag = (await getRaw(server, { query })).headers.get("etag") ?? "";
  const reply = await postRaw(server, { query }, { "if-none-match": tag });
  expect(reply.status).toBe(200);
  expect([reply.headers.get("etag"), reply.headers.get("cache-control")]).toEqual([null, "no-store"]);
});

it("HEAD and OPTIONS are answered as without a cache.", async () => {
  const [on, off] = [await startCountingServer(), await startCountingServer({ cacheBytes: 0 })];
  await getRaw(on, { query });
  for (const method of ["HEAD", "OPTIONS"]) {
    const [kept, made] = await Promise.all(
      [on, off].map((server) => getRaw(server, { query }, { origin: "https://example.org" }, method)),
    );
    const shown = (reply: typeof kept) => [
      reply?.status,
      reply?.headers.get("content-type"),
      reply?.headers.get("etag"),
      reply?.headers.get("access-control-allow-origin"),
    ];
    expect([method, ...shown(kept)]).toEqual([method, ...shown(made)]);
  }
});
