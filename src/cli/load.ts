import type { Command } from "commander";
import { loadConfig } from "../config.js";
import { type Graph, withGraph } from "../graph/driver.js";
import type { Report } from "../graph/report.js";
import { type LoadOptions, type LoadResult, loadPlan } from "../load/load-plan.js";
import { assertAgreement, declarationsOf } from "../load/shared-conflicts.js";
import type { Audit } from "../model/finding.js";
import type { PlanFacts } from "../model/plan-facts.js";
import { packageVersion } from "../package-root.js";
import { auditFacts } from "./audit-facts.js";
import { SEED_PLAN_FOLDER } from "./plan-folders.js";
import { readPlans } from "./read-plan.js";
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
      // What is wrong with a plan is told before a database is started for it.
      const plans = readFolders(folders.length === 0 ? [SEED_PLAN_FOLDER] : folders, reportOnStderr);
      await withGraph(
        loadConfig(),
        async (graph) => {
          for (const result of await loadPlans(graph, plans, reportOnStderr))
            console.log(JSON.stringify(result, null, 2));
        },
        reportOnStderr,
      );
    });
}

/** Reads the plan in `folder` and loads it. */
export async function loadFolder(graph: Graph, folder: string, report: Report): Promise<LoadResult> {
  return (await loadFolders(graph, [folder], report))[0] as LoadResult;
}

/** Reads all the plans before the first is loaded, so that a problem in one of them leaves the graph as it is. */
export async function loadFolders(
  graph: Graph,
  folders: readonly string[],
  report: Report,
): Promise<LoadResult[]> {
  return loadPlans(graph, readFolders(folders, report), report);
}

/** Reads and audits plans that are to stand side by side, so that they must agree on what they share. Needs no database. */
export function readFolders(folders: readonly string[], report: Report): (PlanFacts & Audit)[] {
  const plans = readPlans(folders, (folder) => report(`reading ${folder}`));
  assertAgreement(plans.flatMap(declarationsOf));
  return plans.map((facts) => ({ ...facts, ...auditFacts(facts) }));
}

/** Loads what {@link readFolders} gave, one plan after the other; `trustRelease`: see LoadOptions. */
export async function loadPlans(
  graph: Graph,
  plans: readonly (PlanFacts & Audit)[],
  report: Report,
  trustRelease = false,
): Promise<LoadResult[]> {
  const alsoLoading = plans.map(({ planId }) => planId);
  const results: LoadResult[] = [];
  for (const facts of plans) {
    const options = { softwareVersion: packageVersion(), alsoLoading, trustRelease, report };
    results.push(await loadFacts(graph, facts, options, report));
  }
  return results;
}

async function loadFacts(
  graph: Graph,
  facts: PlanFacts & Audit,
  options: LoadOptions,
  report: Report,
): Promise<LoadResult> {
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: "WRITE" });
  try {
    const result = await loadPlan(session, facts, options);
    report(
      result.changed
        ? `release ${result.releaseId} is served`
        : `release ${result.releaseId} stands already; nothing changed`,
    );
    for (const id of result.orphanedObservations) report(`kept, but without its subject: ${id}`);
    return result;
  } finally {
    await session.close();
  }
}
