import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readPlan, readPlans } from "../../src/cli/read-plan.js";
import { AnnotationError } from "../../src/errors.js";
import { packageRoot } from "../../src/package-root.js";

const folder = mkdtempSync(join(tmpdir(), "plangraph-plans-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the tiny plan in which `found` reads `instead` in one file. */
function tinyPlan(name: string, file: string, found: string, instead: string): string {
  const copy = join(folder, name);
  cpSync(join(packageRoot, "seeds", "tiny"), copy, { recursive: true });
  const text = readFileSync(join(copy, file), "utf8");
  if (!text.includes(found)) throw new Error(`${file} does not hold ${found}`);
  writeFileSync(join(copy, file), text.replace(found, instead));
  return copy;
}

function folderWith(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, "plan.txt"), text);
  return path;
}

test("The problems of several plans are thrown together, each with its folder.", () => {
  const one = tinyPlan("one", "goals.yaml", "goal/open-city", "goal/open-citi");
  const two = tinyPlan("two", "projects.yaml", "group/asean", "group/asaen");
  const three = folderWith("three", "第一章 甲\n正文。");
  const seen: string[] = [];
  const read = () => readPlans([one, two, three], (path) => seen.push(path));
  expect(read).toThrow(AnnotationError);
  expect(seen).toEqual([one, two, three]);
  expect(read).toThrow(/^3 problems found:\n/);
  expect(read).toThrow(/one\/goals\.yaml:12:17 {2}UNKNOWN_ID .*Did you mean goal\/open-city\?/);
  expect(read).toThrow(/two\/projects\.yaml:13:19 {2}UNKNOWN_ID .*Did you mean group\/asean\?/);
  expect(read).toThrow(/three\/plan\.yaml {2}PLAN_MISSING/);
});

test("A plan's text that is missing, not UTF-8 or no plan is refused with its file.", () => {
  expect(() => readPlan(join(folder, "nowhere"))).toThrow(/nowhere\/plan\.txt: cannot be read: there is no/);
  expect(() => readPlan(folderWith("letter", "你好"))).toThrow(/letter\/plan\.txt: no known structure found/);
  const latin = folderWith("latin", "");
  writeFileSync(join(latin, "plan.txt"), Buffer.from("ok\n\xe9\n", "latin1"));
  expect(() => readPlan(latin)).toThrow(
    /latin\/plan\.txt: expected a plan's text as UTF-8, but line 2 is not/,
  );
});
