import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCommand } from "../support/command-line.js";
import { testEnvironment } from "../support/test-config.js";

const folder = mkdtempSync(join(tmpdir(), "plangraph-export-cli-"));
const environment = testEnvironment(join(folder, "home"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const taken = join(folder, "taken.xml");
writeFileSync(taken, "mine");
const free = join(folder, "free");

test.each([
  ["an unknown format", ["--format", "xls", "--out", free], /Allowed choices are csv, jsonld, graphml/],
  ["no format", ["--out", free], /required option '--format <FORMAT>'/],
  ["no target", ["--format", "csv"], /required option '--out <PATH>'/],
  [
    "a byte order mark for JSON",
    ["--format", "jsonld", "--out", free, "--bom"],
    /jsonld is not for spreadsheets/,
  ],
  ["a target that is taken", ["--format", "graphml", "--out", taken], /taken\.xml is there already.*--force/],
  [
    "a folder for a file",
    ["--format", "graphml", "--out", folder, "--force"],
    /is a folder; this format writes one file/,
  ],
  [
    "a file for a folder",
    ["--format", "csv", "--out", taken, "--force"],
    /is a file; this format writes a folder/,
  ],
])("%s is refused before a database is started", async (_what, options, message) => {
  const { exitCode, stdout, stderr } = await runCommand(["export", ...options], environment);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch(message);
  expect(existsSync(join(folder, "home", "database"))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});
