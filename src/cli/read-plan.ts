import { join, relative } from "node:path";
import { annotatePlan } from "../annotate/annotate-plan.js";
import { readAnnotationFolder } from "../annotate/annotation-folder.js";
import { Problems } from "../annotate/problems.js";
import { AnnotationError, type Problem } from "../errors.js";
import type { PlanFacts } from "../model/plan-facts.js";
import { parsePlan } from "../parse/parse-plan.js";
import { readCell } from "../parse/quantity.js";
import { WORLD_FOLDER } from "./plan-folders.js";
import { readPlanText } from "./read-plan-text.js";

/**
 * Reads a plan's folder (`plan.txt` and its annotations) into facts. Throws one AnnotationError with everything that is
 * wrong with the annotations, or the parser's PlanSyntaxError.
 */
export function readPlan(folder: string): PlanFacts {
  const problems = new Problems();
  const file = join(folder, "plan.txt");
  const tree = parsePlan(readPlanText(file), { file });
  const files = [...readAnnotationFolder(folder, problems), ...readAnnotationFolder(WORLD_FOLDER, problems)];
  const facts = annotatePlan(
    {
      tree,
      files,
      readQuantity: (raw) => readCell(raw, null),
      planFile: relative(process.cwd(), join(folder, "plan.yaml")),
    },
    problems,
  );
  problems.throwIfAny();
  return facts as PlanFacts;
}

/**
 * Reads several plans' folders. The problems of all their annotations are thrown together, each once, in one
 * AnnotationError; `onFolder` is told of each folder before it is read.
 */
export function readPlans(
  folders: readonly string[],
  onFolder: (folder: string) => void = () => {},
): PlanFacts[] {
  const problems = new Map<string, Problem>();
  const plans = folders.flatMap((folder) => {
    onFolder(folder);
    try {
      return [readPlan(folder)];
    } catch (error) {
      if (!(error instanceof AnnotationError)) throw error;
      for (const problem of error.problems) problems.set(JSON.stringify(problem), problem);
      return [];
    }
  });
  if (problems.size > 0) throw new AnnotationError([...problems.values()]);
  return plans;
}
