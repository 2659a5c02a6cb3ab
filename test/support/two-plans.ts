import { loadFolders } from "../../src/cli/load.js";
import { SEED_PLAN_FOLDER } from "../../src/cli/plan-folders.js";
import type { Graph } from "../../src/graph/driver.js";
import { silent } from "../../src/graph/report.js";
import { TINY_FOLDER } from "../load/tiny-plan.js";
import { useDatabase } from "./database.js";

/** The shared database with the seed plan and the tiny one in it; the file only reads. */
export function useTwoPlans(): () => Graph {
  return useDatabase({
    content: "seed-and-tiny",
    fill: async (graph) => {
      await loadFolders(graph, [SEED_PLAN_FOLDER, TINY_FOLDER], silent);
    },
  });
}
