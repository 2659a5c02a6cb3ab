import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annotatePlan } from "../annotate/annotate-plan.js";
import { readAnnotationFolder } from "../annotate/annotation-folder.js";
import { Problems } from "../annotate/problems.js";
import { ConfigError } from "../errors.js";
import type { PlanFacts } from "../model/plan-facts.js";
import { parsePlan } from "../parse/parse-plan.js";
import { readCell } from "../parse/quantity.js";
import { WORLD_FOLDER } from "./plan-folders.js";

/**
 * Reads a plan's folder (`plan.txt` and its annotations) into facts. Throws one AnnotationError with everything that is
 * wrong with the annotations, or the parser's PlanSyntaxError.
 */
export function readPlan(folder: string): PlanFacts {
  const problems = new Problems();
  const tree = parsePlan(readText(join(folder, "plan.txt")));
  const files = [...readAnnotationFolder(folder, problems), ...readAnnotationFolder(WORLD_FOLDER, problems)];
  const facts = annotatePlan({ tree, files, readQuantity: (raw) => readCell(raw, null) }, problems);
  problems.throwIfAny();
  return facts as PlanFacts;
}

function readText(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (cause) {
    throw new ConfigError(
      "PLAN_UNREADABLE",
      `${file}: expected the plan's text as UTF-8; ${(cause as Error).message}`,
      { cause },
    );
  }
}
