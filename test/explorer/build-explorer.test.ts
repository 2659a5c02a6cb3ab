import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it, onTestFinished } from "vitest";
import { buildExplorer, type ExplorerFolders, findBuild } from "../../src/explorer/build-explorer.js";
import { ExplorerSite } from "../../src/explorer/explorer-site.js";

/** Stands in for Vite: counts its runs, and writes a page and a script into the folder it is told. */
const BUNDLER = `
const { appendFileSync, mkdirSync, writeFileSync } = require("node:fs");
const folder = process.argv[process.argv.indexOf("--outDir") + 1];
appendFileSync("runs", "x");
mkdirSync(folder + "/assets", { recursive: true });
writeFileSync(folder + "/index.html", "page");
writeFileSync(folder + "/assets/app.js", "script");
`;

it("The explorer is built once for one state of its sources, with its text files compressed beside them.", async () => {
  const folders = fakeSources();
  expect(findBuild(folders)).toBeUndefined();
  const [first, second] = await Promise.all([build(folders), build(folders)]);
  expect(first).toBe(second);
  expect(await build(folders)).toBe(first);
  expect(findBuild(folders)).toBe(first);
  expect(readFileSync(join(folders.sources, "runs"), "utf8")).toBe("x");
  expect(gunzipSync(readFileSync(join(first, "assets", "app.js.gz"))).toString()).toBe("script");
});

it("Other sources make another build, which takes the place of the old one.", async () => {
  const folders = fakeSources();
  const before = await build(folders);
  writeFileSync(join(folders.sources, "src", "main.tsx"), "changed");
  expect(findBuild(folders)).toBeUndefined();
  const after = await build(folders);
  expect(after).not.toBe(before);
  expect(existsSync(before)).toBe(false);
});

it("A build that fails says what the bundler printed, and leaves nothing that would pass for a build.", async () => {
  const folders = fakeSources("console.error('main.tsx: no such import'); process.exit(1);");
  await expect(build(folders)).rejects.toMatchObject({
    code: "EXPLORER_BUILD_FAILED",
    message: expect.stringContaining("main.tsx: no such import"),
  });
  expect(findBuild(folders)).toBeUndefined();
  const lines: string[] = [];
  const site = new ExplorerSite(folders);
  site.begin({ environment: process.env, report: (line) => lines.push(line) });
  await expect.poll(() => site.state.status).toBe("failed");
  expect(lines.join("\n")).toContain("the API works without it");
});

it("A server that stops ends the build that is under way and does not call that a failure.", async () => {
  const folders = fakeSources("setTimeout(() => {}, 60_000);");
  const lines: string[] = [];
  const site = new ExplorerSite(folders);
  site.begin({ environment: process.env, report: (line) => lines.push(line) });
  await expect.poll(() => lines).toContain("building the explorer");
  const started = Date.now();
  await site.stop();
  expect(Date.now() - started).toBeLessThan(5_000);
  expect(site.state).toEqual({ status: "building" });
  expect(readdirSync(folders.builds)).toEqual([]);
});

it("A build that is there is shown at once.", async () => {
  const folders = fakeSources();
  const folder = await build(folders);
  expect(new ExplorerSite(folders).state).toEqual({ status: "ready", folder });
});

function build(folders: ExplorerFolders): Promise<string> {
  const signal = new AbortController().signal;
  return buildExplorer(folders, { environment: process.env, report: () => {}, signal });
}

/** Sources whose packages count as installed, with `bundler` in Vite's place. */
function fakeSources(bundler = BUNDLER): ExplorerFolders {
  const root = mkdtempSync(join(tmpdir(), "plangraph-build-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const sources = join(root, "explorer");
  const files = {
    "index.html": "<div>",
    "package.json": "{}",
    "package-lock.json": "{}",
    "tsconfig.json": "{}",
    "vite.config.ts": "",
    "src/main.tsx": "main",
    "public/favicon.svg": "<svg>",
    "node_modules/.installed-lock.json": "{}",
    "node_modules/vite/bin/vite.js": bundler,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(sources, name)), { recursive: true });
    writeFileSync(join(sources, name), text);
  }
  return { sources, builds: join(root, "builds") };
}
