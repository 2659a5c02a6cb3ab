import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/parse/parse-plan.js";
import { projectTree } from "./project-tree.js";
import { leftover } from "./walk.js";

const folder = new URL("fixtures/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

describe("the texts in fixtures/", () => {
  test.each(names)("%s.txt gives the tree of its .json and loses no character.", (name) => {
    const tree = parsePlan(readFileSync(new URL(`${name}.txt`, folder), "utf8"));
    expect(leftover(tree).trim()).toBe("");
    expect(projectTree(tree)).toEqual(JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")));
  });
});
