import { addDays } from "../../model/day.js";

/** An amount that covers the days from `since` to `date`. */
export interface Amount {
  id: string;
  since: string;
  date: string;
  value: number;
  recordedAt: string;
}

/**
 * The amounts that add up without counting a day twice, the latest first. Of those that overlap, the one that ends last
 * counts, then the one that begins first (the sum up to June takes the place of the sum up to March), then the one that was
 * recorded last.
 */
export function withoutOverlap<T extends Amount>(amounts: readonly T[]): T[] {
  const sorted = [...amounts].sort(
    (a, b) =>
      compare(b.date, a.date) ||
      compare(a.since, b.since) ||
      compare(b.recordedAt, a.recordedAt) ||
      compare(b.id, a.id),
  );
  const counted: T[] = [];
  for (const amount of sorted) {
    const next = counted.at(-1);
    if (next === undefined || amount.date < next.since) counted.push(amount);
  }
  return counted;
}

/** The days from `first` to `last` that no amount covers; `counted` as {@link withoutOverlap} gives it. */
export function gapsBetween(counted: readonly Amount[], first: string, last: string) {
  const gaps: { from: string; to: string }[] = [];
  let day = first;
  for (const { since, date } of [...counted].reverse()) {
    if (day < since) gaps.push({ from: day, to: addDays(since, -1) });
    day = addDays(date, 1);
  }
  if (day <= last) gaps.push({ from: day, to: last });
  return gaps;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
