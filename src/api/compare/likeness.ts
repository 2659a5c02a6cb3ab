import { fold } from "../../text/fold.js";

/** Below it names that share no more than a common word (建设, 开放) would count as like. */
export const LEAST_LIKENESS = 0.5;

/** A name as it is compared: marks, widths and traditional characters make no difference. */
export function comparedName(name: string): string {
  return fold(name).text.replaceAll(" ", "");
}

/**
 * How alike two folded names are, 0 to 1: Dice's coefficient over pairs of neighbouring characters, each counted as
 * often as it stands there. Names of one character are alike only when they are the same.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairsOf(a);
  const right = pairsOf(b);
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const total = sizeOf(left) + sizeOf(right);
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairsOf(text: string): Map<string, number> {
  const points = [...text];
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < points.length; at += 1) {
    const pair = `${points[at]}${points[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of pairs.values()) size += count;
  return size;
}
