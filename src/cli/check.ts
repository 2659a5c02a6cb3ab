import type { Command } from "commander";
import { auditFacts } from "./audit-facts.js";
import { summary } from "./facts-summary.js";
import { SEED_PLAN_FOLDER } from "./plan-folders.js";
import { printAudit } from "./print-findings.js";
import { readPlan } from "./read-plan.js";

/** Adds `plangraph check [FOLDER]`: everything that can be said of a plan and its annotations without a database. */
export function register(program: Command): void {
  program
    .command("check")
    .description(
      "check a plan's text and annotations, show every problem with file and line, count what they say, and audit the plan",
    )
    .argument("[FOLDER]", "folder with plan.txt and the annotation files", SEED_PLAN_FOLDER)
    .option("--json", "counts, findings and gaps as JSON")
    .action((folder: string, { json }: { json?: true }) => {
      const facts = readPlan(folder);
      const audit = auditFacts(facts);
      const counts = summary(facts);
      if (json) console.log(JSON.stringify({ ...counts, ...audit }, null, 2));
      else console.log(`${JSON.stringify(counts, null, 2)}\n${printAudit(audit)}`);
    });
}
