import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askServer } from "../../src/cli/ask-server.js";
import { serveGraph } from "../../src/cli/serve-graph.js";
import { restoreBackup } from "../../src/graph/backup/restore-backup.js";
import { silent } from "../../src/graph/report.js";
import { packageRoot } from "../../src/package-root.js";
import { loader } from "../load/graph-reader.js";
import { TINY_ID, tinyPlan } from "../load/tiny-plan.js";
import { useDatabase } from "../support/database.js";

const database = useDatabase({ modifies: true });
const { load, query } = loader(database);

/**
 * Backups of the tiny plan with one observation, made by former versions: `format-<FORMAT>_<VERSION>.backup`. A change to
 * the format or to what stands in the graph adds a file here; none is ever made anew.
 */
const FOLDER = join(packageRoot, "test", "fixtures", "backups");
const OPERATION = `{
  release { planId }
  plans { id chapters { number } projects { id } }
  search(text: "临江", first: 1) { totalCount }
  progress(plan: "${TINY_ID}", asOf: "2024-01-01") { indicator { id } latest { value date source } }
}`;

async function ask() {
  const app = await serveGraph(database(), { rateLimit: 0, logLevel: "silent" });
  try {
    return (await askServer(app, { query: OPERATION })) as {
      data?: Record<string, unknown>;
      errors?: unknown;
    };
  } finally {
    await app.close();
  }
}

test("there is a backup of every format that was ever written.", () => {
  expect(readdirSync(FOLDER)).toContain("format-1_0.1.0.backup");
});

test.each(readdirSync(FOLDER))(
  "%s is restored, served, brought up to date by a load, and keeps its observation.",
  async (name) => {
    await restoreBackup(database(), join(FOLDER, name), silent, true);
    const before = await ask();
    expect(before.errors).toBeUndefined();
    await load(tinyPlan());
    const after = await ask();
    expect(after.errors).toBeUndefined();
    for (const { data } of [before, after]) {
      expect(data).toMatchObject({ release: { planId: TINY_ID }, plans: [{ id: TINY_ID }] });
      expect(data).toHaveProperty(
        "search.totalCount",
        expect.toSatisfy((count: number) => count > 0),
      );
      const observed = { value: 180, date: "2023-12-31", source: "Statistical yearbook 2024 (invented)" };
      expect(data?.progress).toContainEqual({
        indicator: { id: `${TINY_ID}/indicator/3` },
        latest: observed,
      });
    }
    // Once loaded, the same facts are known: nothing of the former version is left to be written.
    expect(await load(tinyPlan())).toMatchObject({ changed: false, orphanedObservations: [] });
    expect(await query("MATCH (o:Observation) RETURN count(o) AS count")).toEqual([{ count: 1 }]);
  },
);
