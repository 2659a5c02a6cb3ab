import { BenchError } from "./errors.js";

/** Where two answers differ: a path from the root, and what stands there on either side. */
export interface Difference {
  path: string;
  first: unknown;
  second: unknown;
}

/** The first place where two JSON values differ, or nothing. The order of keys does not count, that of lists does. */
export function firstDifference(first: unknown, second: unknown, path = "answer"): Difference | undefined {
  if (Object.is(first, second)) return undefined;
  if (!isObject(first) || !isObject(second) || Array.isArray(first) !== Array.isArray(second))
    return { path, first, second };
  if (Array.isArray(first) && first.length !== (second as unknown as unknown[]).length)
    return { path: `${path}.length`, first: first.length, second: (second as unknown as unknown[]).length };
  for (const key of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const found = firstDifference(first[key], second[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A difference in words. */
export function describeDifference({ path, first, second }: Difference): string {
  const shown = (value: unknown) => (JSON.stringify(value) ?? "nothing").slice(0, 120);
  return `${path}: ${shown(first)} against ${shown(second)}`;
}

/** Whether an answer says anything: one that is empty everywhere would equal any other empty one. */
export function isEmptyAnswer(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== "object") return false;
  return Object.values(value).every(isEmptyAnswer);
}

/** Throws unless all contestants give the same answers to the questions of `workload`, and the answers say something. */
export function assertEqualAnswers(
  workload: string,
  answers: readonly { title: string; shapes: readonly unknown[] }[],
): void {
  const [reference, ...others] = answers;
  if (reference === undefined) throw new BenchError(`Nobody answers ${workload}`);
  if (reference.shapes.every(isEmptyAnswer))
    throw new BenchError(`${workload}: ${reference.title} has nothing to say`);
  for (const { title, shapes } of others) {
    const difference = firstDifference(reference.shapes, shapes, workload);
    if (difference !== undefined)
      throw new BenchError(
        `${reference.title} and ${title} answer differently; ${describeDifference(difference)}`,
      );
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
