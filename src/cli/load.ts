import type { Command } from "commander";
import { loadConfig } from "../config.js";
import { type Graph, withGraph } from "../graph/driver.js";
import type { Report } from "../graph/report.js";
import { type LoadResult, loadPlan } from "../load/load-plan.js";
import { packageVersion } from "../package-root.js";
import { SEED_PLAN_FOLDER } from "./plan-folders.js";
import { readPlan } from "./read-plan.js";
import { reportOnStderr } from "./report-on-stderr.js";

/** Adds `plangraph load [FOLDER...]`. */
export function register(program: Command): void {
  program
    .command("load")
    .description(
      "bring the graph to what the plans' texts and annotations say; the same plan twice changes nothing",
    )
    .argument("[FOLDER...]", "plan folders (default: the seed plan)")
    .action(async (folders: string[]) => {
      const chosen = folders.length === 0 ? [SEED_PLAN_FOLDER] : folders;
      await withGraph(
        loadConfig(),
        async (graph) => {
          for (const folder of chosen)
            console.log(JSON.stringify(await loadFolder(graph, folder, reportOnStderr), null, 2));
        },
        reportOnStderr,
      );
    });
}

/** Reads the plan in `folder` and loads it. */
export async function loadFolder(graph: Graph, folder: string, report: Report): Promise<LoadResult> {
  report(`reading ${folder}`);
  const facts = readPlan(folder);
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: "WRITE" });
  try {
    const result = await loadPlan(session, facts, { softwareVersion: packageVersion(), report });
    report(
      result.changed
        ? `release ${result.releaseId} is served`
        : `release ${result.releaseId} stands already; nothing changed`,
    );
    return result;
  } finally {
    await session.close();
  }
}
