import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ensureFunctions } from "../../src/graph/embedded/functions.js";
import { testConfig } from "../support/test-config.js";

const folder = mkdtempSync(join(tmpdir(), "plangraph-functions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Asks for the functions with a Java in whose folder stand these programs. */
function ensure(name: string, programs: Record<string, string>) {
  const cache = { folder: join(folder, name, "cache"), version: "5.26.31", jarCount: 0, bytes: 0 };
  const bin = join(folder, name, "bin");
  mkdirSync(cache.folder, { recursive: true });
  mkdirSync(bin, { recursive: true });
  for (const [program, body] of Object.entries({ java: "exit 0", ...programs })) {
    writeFileSync(join(bin, program), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, program), 0o755);
  }
  const said: string[] = [];
  const java = { program: join(bin, "java"), version: "17.0.15", major: 17 };
  const config = testConfig(join(folder, name, "data"));
  const result = ensureFunctions({ config, cache, java, report: (message) => said.push(message) });
  return { result, said, left: readdirSync(cache.folder) };
}

/** `jar --create --file FILE …` of a Java that works. */
const JAR = 'touch "$3"';

test("a Java without a compiler goes without the functions, says so, and leaves nothing behind", () => {
  const { result, said, left } = ensure("no-compiler", {});
  expect(result).toBeUndefined();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/without plangraph's functions.*javac/);
  expect(left).toEqual([]);
});

test("a compiler that fails is told with its own first line", () => {
  const { result, said, left } = ensure("broken", {
    javac: "echo 'error: no such release' >&2; exit 2",
    jar: JAR,
  });
  expect(result).toBeUndefined();
  expect(said[0]).toContain("javac: error: no such release");
  expect(left).toEqual([]);
});

test("the functions are compiled once", () => {
  const first = ensure("works", { javac: "exit 0", jar: JAR });
  expect(first.said).toEqual([]);
  expect(first.left).toEqual([expect.stringMatching(/^functions-[0-9a-f]{12}$/)]);
  expect(readdirSync(first.result ?? "")).toEqual(["plangraph-functions.jar"]);
  // As another process would that compiles at the same time.
  const [folderName] = first.left;
  const place = join(folder, "faster", "cache", folderName ?? "");
  const slower = ensure("faster", {
    javac: `mkdir -p ${place}; touch ${place}/plangraph-functions.jar`,
    jar: JAR,
  });
  expect(slower).toEqual({ result: place, said: [], left: [folderName] });
  const again = ensure("works", { javac: "exit 1", jar: "exit 1" });
  expect(again).toEqual(first);
});
