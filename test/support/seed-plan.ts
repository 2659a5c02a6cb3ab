import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadFolder } from "../../src/cli/load.js";
import { SEED_PLAN_FOLDER } from "../../src/cli/plan-folders.js";
import type { Graph } from "../../src/graph/driver.js";
import { silent } from "../../src/graph/report.js";
import { useDatabase } from "./database.js";

/** The id of the seed plan. */
export const SEED_PLAN = "yuzhong-opening-14fyp";

/** The shared database with the seed plan in it; the file only reads. */
export function useSeedPlan(): () => Graph {
  return useDatabase({
    content: "seed-plan",
    fill: async (graph) => {
      await loadFolder(graph, SEED_PLAN_FOLDER, silent);
    },
  });
}

/** The seed plan's text as published, by code points: offsets count these. */
export function seedText(): string[] {
  return [...readFileSync(join(SEED_PLAN_FOLDER, "plan.txt"), "utf8")];
}
