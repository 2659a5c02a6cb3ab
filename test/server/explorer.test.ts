import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it, onTestFinished } from "vitest";
import type { Explorer } from "../../src/server/options.js";
import { startTinyServer } from "./tiny-server.js";

const SCRIPT = "console.log('渝中')";

it("Until the explorer is built a browser is told so, and the page asks again by itself; then the app is there.", async () => {
  const explorer: { state: Explorer["state"] } = { state: { status: "building" } };
  const { url } = await startTinyServer({ explorer });
  const waiting = await fetch(`${url}/plan/some-plan`);
  expect(waiting.status).toBe(503);
  expect(waiting.headers.get("retry-after")).toBe("2");
  expect(waiting.headers.get("cache-control")).toBe("no-store");
  expect(await waiting.text()).toContain('http-equiv="refresh"');
  expect((await fetch(`${url}/assets/app-1.js`)).status).toBe(404);
  explorer.state = { status: "ready", folder: fakeBuild() };
  const there = await fetch(`${url}/plan/some-plan`);
  expect([there.status, there.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(await there.text()).toContain('id="root"');
});

it("A build that failed is told with a page that says where the reason stands, and the API goes on.", async () => {
  const { url } = await startTinyServer({
    explorer: { state: { status: "failed", message: "npm: secret path" } },
  });
  const reply = await fetch(`${url}/`);
  const page = await reply.text();
  expect(reply.status).toBe(503);
  expect(page).toContain("log says why");
  expect(page).not.toContain("secret path");
  expect(page).not.toContain("http-equiv");
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
});

it("Every view has the one page, in both languages, and asking again for what is known costs no body.", async () => {
  const { url } = await startTinyServer({ explorer: { state: { status: "ready", folder: fakeBuild() } } });
  const paths = [
    "/",
    "/zh",
    "/zh/",
    "/plan/p/read?at=1-2",
    "/entity/country/SG",
    "/zh/search?q=股转",
    "/query",
  ];
  for (const path of paths) expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
  const first = await fetch(`${url}/`);
  expect(first.headers.get("cache-control")).toBe("no-cache");
  expect(first.headers.get("content-security-policy")).toContain("script-src 'self'");
  const again = await fetch(`${url}/`, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect(again.headers.get("content-security-policy")).toBe(first.headers.get("content-security-policy"));
});

it("Files of the build never change under their address; they come compressed to whoever takes that.", async () => {
  const { url } = await startTinyServer({ explorer: { state: { status: "ready", folder: fakeBuild() } } });
  const compressed = await fetch(`${url}/assets/app-1.js`, { headers: { "accept-encoding": "gzip" } });
  expect(compressed.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(compressed.headers.get("content-encoding")).toBe("gzip");
  expect(compressed.headers.get("vary")).toContain("accept-encoding");
  expect(await compressed.text()).toBe(SCRIPT);
  const plain = await fetch(`${url}/assets/app-1.js`, { headers: { "accept-encoding": "identity" } });
  expect([plain.headers.get("content-encoding"), await plain.text()]).toEqual([null, SCRIPT]);
});

it("Only files of the build are served: no other path, none that leads out of its folder, and no list of it.", async () => {
  const { url } = await startTinyServer({ explorer: { state: { status: "ready", folder: fakeBuild() } } });
  const paths = [
    "/assets/",
    "/assets/none.js",
    "/assets/..%2f..%2fsecret.js",
    "/assets/%2e%2e/index.html",
    "/nowhere",
  ];
  for (const path of paths) {
    const reply = await fetch(url + path, { headers: { accept: "text/html" } });
    const { errors } = (await reply.json()) as { errors: { extensions: { code: string } }[] };
    expect([path, reply.status, errors[0]?.extensions.code]).toEqual([path, 404, "NOT_FOUND"]);
  }
});

it("Without an explorer nothing is at the root.", async () => {
  const { url } = await startTinyServer();
  expect((await fetch(`${url}/`)).status).toBe(404);
});

/** A build of one page and one script, with a file beside it that must never be served. */
function fakeBuild(): string {
  const parent = mkdtempSync(join(tmpdir(), "plangraph-explorer-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "0123456789abcdef");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(parent, "secret.js"), "secret");
  writeFileSync(join(folder, "index.html"), '<!doctype html><div id="root"></div>');
  writeFileSync(join(folder, "assets", "app-1.js"), SCRIPT);
  writeFileSync(join(folder, "assets", "app-1.js.gz"), gzipSync(SCRIPT));
  return folder;
}
