import { addDays, firstDayOf, lastDayOf, yearsSinceEndOf } from "../../model/day.js";
import type { Subject } from "./subject.js";
import { shown, tidy } from "./tidy.js";

/** The straight path of an indicator to its target: from `from` at the end of `startYear` to `target` at the end of `endYear`. */
export interface Course {
  /** A sum is compared with the sum of what was observed, a level with the latest value. */
  isSum: boolean;
  startYear: number;
  endYear: number;
  from: number;
  target: number;
  /** 1 where more is better, -1 where less is. */
  direction: 1 | -1;
}

/** The path of a subject, or the reason why it has none. */
export function courseOf(subject: Subject): Course | { reason: string } {
  const { cumulative, baselineValue, targetValue } = subject;
  const endYear = subject.targetYear ?? subject.periodEnd;
  const planYear = subject.periodStart === null ? null : subject.periodStart - 1;
  const startYear = cumulative ? planYear : (subject.baselineYear ?? planYear);
  const from = cumulative ? 0 : baselineValue;
  if (targetValue === null)
    return { reason: subject.unreadReason ?? "the plan gives no number for its target" };
  if (from === null) return { reason: subject.unreadReason ?? "the plan gives no number for its baseline" };
  if (startYear === null || endYear === null || endYear <= startYear)
    return { reason: "the plan does not say from when to when" };
  const direction = directionOf(subject.targetComparator, from, targetValue);
  return { isSum: cumulative, startYear, endYear, from, target: targetValue, direction };
}

/** The printed comparator says it; else a target below its baseline is reached from above. */
function directionOf(comparator: string | null, from: number, target: number): 1 | -1 {
  if (comparator === "LT" || comparator === "LTE") return -1;
  if (comparator === "GT" || comparator === "GTE") return 1;
  return target < from ? -1 : 1;
}

/** The first day that counts: the one after the base year for a sum, the last one of the base year for a level. */
export function firstDayThatCounts({ isSum, startYear }: Course): string {
  return isSum ? firstDayOf(startYear + 1) : lastDayOf(startYear);
}

/** Years of the path that are over at the end of `day`: 0 before its start, all of them after its end. */
function yearsOver({ startYear, endYear }: Course, day: string): number {
  return Math.min(Math.max(yearsSinceEndOf(startYear, day), 0), endYear - startYear);
}

/** What the path expects at the end of `day`. */
export function expectedOn(course: Course, day: string): number {
  const { from, target, startYear, endYear } = course;
  return tidy(from + ((target - from) * yearsOver(course, day)) / (endYear - startYear));
}

/** {@link expectedOn} as a sum of its numbers: `90.1 + (120 − 90.1) × 3/5 = 108.04 亿元`. */
export function expectationOn(course: Course, day: string, unit: string): string {
  const { isSum, from, target, startYear, endYear } = course;
  const share = `${shown(Number(yearsOver(course, day).toFixed(4)))}/${endYear - startYear}`;
  const sum = isSum
    ? `${shown(target)} × ${share}`
    : `${shown(from)} + (${shown(target)} − ${shown(from)}) × ${share}`;
  return `${sum} = ${shown(expectedOn(course, day))}${unit}`;
}

/** The path at the end of each of its years, the base year included. */
export function pathOf(course: Course): { date: string; value: number }[] {
  const { startYear, endYear } = course;
  return Array.from({ length: endYear - startYear + 1 }, (_, index) => {
    const date = lastDayOf(startYear + index);
    return { date, value: expectedOn(course, date) };
  });
}

/** What the path expects of the days from `since` to `day` alone. */
export function expectedWithin(course: Course, since: string, day: string): number {
  return tidy(expectedOn(course, day) - expectedOn(course, addDays(since, -1)));
}
