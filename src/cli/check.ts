import type { Command } from "commander";
import { summary } from "./facts-summary.js";
import { SEED_PLAN_FOLDER } from "./plan-folders.js";
import { readPlan } from "./read-plan.js";

/** Adds `plangraph check [FOLDER]`: everything that can be said of a plan's annotations without a database. */
export function register(program: Command): void {
  program
    .command("check")
    .description(
      "check a plan's text and annotations, show every problem with file and line, and count what they say",
    )
    .argument("[FOLDER]", "folder with plan.txt and the annotation files", SEED_PLAN_FOLDER)
    .action((folder: string) => {
      console.log(JSON.stringify(summary(readPlan(folder)), null, 2));
    });
}
