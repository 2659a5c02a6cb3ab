import type { Folded } from "../../text/fold.js";
import type { Stretch } from "./places.js";

/** A stretch of a text in code points, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Code points of a text that are shown around what was found. */
const EXCERPT_POINTS = 160;
const BEFORE_POINTS = 40;
/** Places that are pointed out; a character may stand a hundred times in a paragraph. */
const MAX_RANGES = 20;

/** Stretches of a folded text as ranges of the original, in order, those that touch or overlap as one. */
export function toRanges({ origin }: Folded, stretches: readonly Stretch[]): Range[] {
  const ranges = stretches
    .map(({ from, to }) => ({ start: origin[from] ?? 0, end: (origin[to - 1] ?? 0) + 1 }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged.slice(0, MAX_RANGES);
}

/** The part of a text around the first range, and the ranges in it; all of a text that is short enough. */
export function excerpt(text: string, ranges: readonly Range[]): { text: string; positions: Range[] } {
  const points = [...text];
  if (points.length <= EXCERPT_POINTS) return { text, positions: [...ranges] };
  const from = Math.max(0, Math.min((ranges[0]?.start ?? 0) - BEFORE_POINTS, points.length - EXCERPT_POINTS));
  const to = from + EXCERPT_POINTS;
  const positions = ranges
    .filter(({ start }) => start < to)
    .map(({ start, end }) => ({ start: start - from, end: Math.min(end, to) - from }));
  return { text: points.slice(from, to).join(""), positions };
}
