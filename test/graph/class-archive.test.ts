import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { classArchive, hasClassArchive, settleClassArchive } from "../../src/graph/embedded/class-archive.js";

const folder = mkdtempSync(join(tmpdir(), "plangraph-archive-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const cache = { folder, version: "5.26.31", jarCount: 0, bytes: 0 };
const java = { program: "/usr/bin/java", version: "17.0.15", major: 17 };

/** Lets a run record an archive that holds `text`, and end by itself or not. */
function record(text: string, endedByItself: boolean): void {
  const { draft } = classArchive(cache, java);
  if (draft !== undefined) writeFileSync(draft, text);
  settleClassArchive(draft, endedByItself);
}

test("a server that was killed while it saved its archive leaves none behind", () => {
  record("half", false);
  expect(readdirSync(folder)).toEqual([]);
});

test("of two servers that record at once the first to end provides the archive", () => {
  const runs = [classArchive(cache, java).draft, `${classArchive(cache, java).draft}-other`];
  runs.forEach((draft, index) => {
    writeFileSync(draft ?? "", `archive ${index}`);
    settleClassArchive(draft, true);
  });
  expect(readdirSync(folder)).toEqual(["classes-17.0.15.jsa"]);
  expect(readFileSync(join(folder, "classes-17.0.15.jsa"), "utf8")).toBe("archive 0");
});

test("an archive is used by the Java that made it, and another Java records its own", () => {
  expect(hasClassArchive(cache, java)).toBe(true);
  expect(classArchive(cache, java)).toEqual({
    options: [`-XX:SharedArchiveFile=${join(folder, "classes-17.0.15.jsa")}`, "-Xshare:auto"],
  });
  const newer = { ...java, version: "21.0.2", major: 21 };
  expect(hasClassArchive(cache, newer)).toBe(false);
  expect(classArchive(cache, newer).draft).toContain("classes-21.0.2.jsa.draft-");
});

test("an archive that never came is no error", () => {
  settleClassArchive(join(folder, "classes-9.jsa.draft-1"), true);
  settleClassArchive(undefined, true);
  expect(existsSync(join(folder, "classes-9.jsa"))).toBe(false);
});
