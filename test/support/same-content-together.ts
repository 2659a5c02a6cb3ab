import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Runs the database tests that want the same content one after the other, so that one load serves them all; vitest's
 * own order, by size or by former times, would load the seed plan anew between almost any two of them.
 */
export default class SameContentTogether extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const contents = new Map(sorted.map((file) => [file, contentOf(file.moduleId)]));
    // The order is stable: within one content vitest's own stays.
    return sorted.sort((a, b) => (contents.get(a) ?? "").localeCompare(contents.get(b) ?? "", "en"));
  }
}

/** What a file asks `useDatabase` for; empty for files without a database, or with one that they fill by themselves. */
function contentOf(path: string): string {
  if (!path.endsWith(".db.test.ts")) return "";
  const text = readFileSync(path, "utf8");
  if (/\buse(SeedPlan|Api)\(\)/.test(text)) return "seed-plan";
  return /\bcontent: "([^"]+)"/.exec(text)?.[1] ?? "";
}
