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
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OutputFiles, writeAtomically } from "../../src/export/output-files.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plangraph-out-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const file = (name: string, force = false) => ({ path: at(name), isFolder: false, force });
const tables = (name: string, force = false) => ({ path: at(name), isFolder: true, force });

const writeFile = (content: string) => async (files: OutputFiles) => {
  await (await files.create()).write(content);
};

/** An export of one table, as CSV makes it. */
const writeTables = (content: string) => async (files: OutputFiles) => {
  await (await files.create("csv-metadata.json")).write(JSON.stringify({ tables: [{ url: "edges/A.csv" }] }));
  await (await files.create("edges/A.csv")).write(content);
};

const fail = async (files: OutputFiles) => {
  await (await files.create("half.csv")).write("half");
  throw new Error("the graph went away");
};

describe("a file", () => {
  test("appears with all that was written to it, in folders that are made for it.", async () => {
    const long = "长".repeat(200_000);
    await writeAtomically(file("a/b/plan.jsonld"), writeFile(long));
    expect(readFileSync(at("a/b/plan.jsonld"), "utf8")).toBe(long);
    expect(readdirSync(at("a/b"))).toEqual(["plan.jsonld"]);
  });

  test("that is there is kept without force and replaced with it.", async () => {
    writeFileSync(at("plan.xml"), "old");
    await expect(writeAtomically(file("plan.xml"), writeFile("new"))).rejects.toThrow(
      /is there already.*--force/,
    );
    expect(readFileSync(at("plan.xml"), "utf8")).toBe("old");
    await writeAtomically(file("plan.xml", true), writeFile("new"));
    expect(readFileSync(at("plan.xml"), "utf8")).toBe("new");
  });

  test("cannot take a folder's place, nor a folder a file's, whatever the force.", async () => {
    mkdirSync(at("folder"));
    writeFileSync(at("file"), "");
    await expect(writeAtomically(file("folder", true), writeFile(""))).rejects.toMatchObject({
      code: "OUT_IS_FOLDER",
    });
    await expect(writeAtomically(tables("file", true), writeTables(""))).rejects.toMatchObject({
      code: "OUT_IS_FILE",
    });
  });
});

describe("a folder", () => {
  test("appears with all its files, also where an empty one was.", async () => {
    mkdirSync(at("csv"));
    await writeAtomically(tables("csv"), writeTables("id"));
    expect(readFileSync(at("csv/edges/A.csv"), "utf8")).toBe("id");
    expect(readdirSync(folder)).toEqual(["csv"]);
  });

  test("with an earlier export is replaced as a whole, with force only.", async () => {
    await writeAtomically(tables("csv"), writeTables("one"));
    await expect(writeAtomically(tables("csv"), writeTables("two"))).rejects.toMatchObject({
      code: "OUT_EXISTS",
    });
    await writeAtomically(tables("csv", true), writeTables("two"));
    expect(readFileSync(at("csv/edges/A.csv"), "utf8")).toBe("two");
    expect(readdirSync(folder)).toEqual(["csv"]);
  });

  test("with anything that no export wrote is never replaced: the files are named.", async () => {
    await writeAtomically(tables("csv"), writeTables("one"));
    writeFileSync(at("csv/my-notes.xlsx"), "mine");
    await expect(writeAtomically(tables("csv", true), writeTables("two"))).rejects.toThrow(
      /holds .*my-notes\.xlsx, which no export wrote/,
    );
    mkdirSync(at("home/photos"), { recursive: true });
    await expect(writeAtomically(tables("home", true), writeTables("two"))).rejects.toMatchObject({
      code: "OUT_NOT_AN_EXPORT",
    });
    expect(readFileSync(at("csv/my-notes.xlsx"), "utf8")).toBe("mine");
    expect(existsSync(at("home/photos"))).toBe(true);
  });
});

describe("when writing fails", () => {
  test("nothing is left, and what was there stays.", async () => {
    await expect(writeAtomically(tables("csv"), fail)).rejects.toThrow("the graph went away");
    expect(readdirSync(folder)).toEqual([]);
    await writeAtomically(tables("csv"), writeTables("one"));
    await expect(writeAtomically(tables("csv", true), fail)).rejects.toThrow("the graph went away");
    expect(readFileSync(at("csv/edges/A.csv"), "utf8")).toBe("one");
    expect(readdirSync(folder)).toEqual(["csv"]);
  });

  test("a place that cannot be written is said with its path.", async () => {
    writeFileSync(at("file"), "");
    await expect(writeAtomically(file("file/plan.xml"), writeFile(""))).rejects.toThrow(/file.*plan\.xml: /);
  });

  test("a target that somebody else made meanwhile is kept.", async () => {
    const work = async (files: OutputFiles) => {
      await writeFile("ours")(files);
      writeFileSync(at("plan.xml"), "theirs");
    };
    await expect(writeAtomically(file("plan.xml"), work)).rejects.toMatchObject({ code: "OUT_EXISTS" });
    expect(readFileSync(at("plan.xml"), "utf8")).toBe("theirs");
  });
});
