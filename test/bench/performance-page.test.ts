import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { performancePage } from "../../bench/src/page/performance-page.js";
import { targetsOf } from "../../bench/src/page/targets.js";
import type { Results } from "../../bench/src/results.js";
import { packageRoot } from "../../src/package-root.js";

const results: Results = JSON.parse(readFileSync(join(packageRoot, "bench/results.json"), "utf8"));

test("docs/performance.md says what bench/results.json holds.", () => {
  expect(existsSync(join(packageRoot, "docs/performance.md"))).toBe(true);
  expect(readFileSync(join(packageRoot, "docs/performance.md"), "utf8")).toBe(performancePage(results));
});

test("A target that is missed is told as missed.", () => {
  const slow = structuredClone(results);
  const tree = slow.tables.find(({ workload }) => workload === "tree");
  for (const row of tree?.rows ?? []) if (row.id === "plangraph-known") row.rps = 1;
  const about = (list: ReturnType<typeof targetsOf>) =>
    list.find(({ what }) => what === "Tree, nothing kept, against raw Bolt");
  expect(about(targetsOf(slow))?.isReached).toBe(false);
  expect(performancePage(slow)).toContain("**not reached**");
});

test("Every plangraph row of the committed results stands beside its limit, and nobody made errors unseen.", () => {
  expect(results.tables.length).toBeGreaterThan(0);
  for (const { workload, rows } of results.tables) {
    expect(
      rows.some(({ id }) => id === "raw-bolt"),
      workload,
    ).toBe(true);
    expect(
      rows.some(({ id }) => id === "bare-route"),
      workload,
    ).toBe(true);
    expect(
      rows.every(({ requests }) => requests > 0),
      workload,
    ).toBe(true);
  }
});
