import type { Graph } from "../graph/driver.js";
import type { Report } from "../graph/report.js";
import { runStatement } from "../graph/statements.js";
import { loadFolder } from "./load.js";
import { SEED_PLAN_FOLDER } from "./plan-folders.js";

/** Gives an empty database the seed plan, so that a command finds something to work with. */
export async function ensurePlan(graph: Graph, report: Report): Promise<void> {
  if (await isEmpty(graph)) await loadFolder(graph, SEED_PLAN_FOLDER, report);
}

async function isEmpty({ driver, database }: Graph): Promise<boolean> {
  const session = driver.session({ database, defaultAccessMode: "READ" });
  try {
    return (await runStatement(session, "query/release.cypher", { plan: null })).length === 0;
  } finally {
    await session.close();
  }
}
