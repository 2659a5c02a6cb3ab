import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { annotationsOf } from "./annotations.js";
import { specOf } from "./plan-spec.js";
import { planText } from "./plan-text.js";

/** The files of an invented plan by name, as `plangraph load` takes them: the text and its annotations. */
export function planFiles(number: number, seed: number): { id: string; files: Record<string, string> } {
  const spec = specOf(number, seed);
  const text = planText(spec);
  const annotations = Object.entries(annotationsOf(spec, text)).map(([name, content]) => [
    `${name}.yaml`,
    `${JSON.stringify(content, null, 1)}\n`,
  ]);
  return { id: spec.id, files: { "plan.txt": text, ...Object.fromEntries(annotations) } };
}

/** Writes the plan number `number` into a folder of its own in `parent`, and returns that folder. */
export function writePlan(parent: string, number: number, seed: number): string {
  const { id, files } = planFiles(number, seed);
  const folder = join(parent, id);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
