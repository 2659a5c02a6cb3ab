import type { IndicatorDetailQuery } from "../../generated/graphql.js";
import type { Progress } from "./rows.js";

/** An observation as the view asks for it. */
export type Observation = IndicatorDetailQuery["indicators"][number]["observations"][number];

/**
 * What became of an observation: it counts, it was withdrawn, its day comes after the one asked for, it is an earlier value
 * of a level, or another one counts in its place.
 */
export type Standing = "counts" | "retracted" | "later" | "earlier" | "replaced";

/** A value on a day, in the indicator's unit. */
export interface Point {
  date: string;
  value: number;
}

/** What a chart of an indicator shows, all in its unit. */
export interface Course {
  path: Point[];
  /** Observations up to the day that was asked for: values of a level, running totals of a sum. */
  observed: Point[];
  /** Observations of a level after that day. */
  later: Point[];
  /** What the five years before came to, for a sum: it is no point of the path, which starts at 0. */
  before: number | null;
}

/** A line of the table beside the chart. */
export interface CourseRow {
  date: string;
  expected: number | null;
  observed: number | null;
}

/** The course of an indicator: its path, and what was observed. */
export function courseOf(progress: Progress, observations: readonly Observation[]): Course {
  const { indicator, path, counted } = progress;
  const usable = observations
    .flatMap((observation) => {
      const value = inOwnUnit(observation, indicator);
      return observation.retracted || value === null
        ? []
        : [{ id: observation.id, date: observation.date, value }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (!indicator.cumulative) {
    const points = latestOfEachDay(usable);
    return {
      path,
      observed: points.filter(({ date }) => date <= progress.asOf),
      later: points.filter(({ date }) => date > progress.asOf),
      before: null,
    };
  }
  const ids = new Set(counted.map(({ id }) => id));
  let total = 0;
  const observed = usable
    .filter(({ id }) => ids.has(id))
    .map(({ date, value }) => {
      total = tidy(total + value);
      return { date, value: total };
    });
  return { path, observed, later: [], before: indicator.baselineValue };
}

/** The chart as lines of a table: the ends of the path's years and the days of observations, in order. */
export function courseRows({ path, observed, later }: Course): CourseRow[] {
  const values = new Map([...observed, ...later].map(({ date, value }) => [date, value]));
  const days = [...new Set([...path.map(({ date }) => date), ...values.keys()])].sort();
  return days.map((date) => ({
    date,
    expected: expectedAt(path, date),
    observed: values.get(date) ?? null,
  }));
}

/** What a straight line between the points of a path says of a day; null outside the path. */
export function expectedAt(path: readonly Point[], date: string): number | null {
  const next = path.findIndex((point) => point.date >= date);
  const [before, after] = [path[next - 1], path[next]];
  if (after === undefined) return null;
  if (after.date === date) return after.value;
  if (before === undefined) return null;
  const share = (dayNumber(date) - dayNumber(before.date)) / (dayNumber(after.date) - dayNumber(before.date));
  return tidy(before.value + (after.value - before.value) * share);
}

/** A recorded value in the unit of its indicator; null where its unit does not convert into that one. */
export function inOwnUnit(
  {
    value,
    unit,
    normalisedValue,
    normalisedUnit,
  }: Pick<Observation, "value" | "unit" | "normalisedValue" | "normalisedUnit">,
  indicator: Progress["indicator"],
): number | null {
  if (unit === indicator.unit) return value;
  const factor = factorOf(indicator);
  // Counting words differ (家, 个) and count alike; money is of one currency only, shares are shares.
  const isOfOneSort =
    normalisedUnit === indicator.normalisedUnit ||
    !(isFixed(normalisedUnit) || isFixed(indicator.normalisedUnit));
  return factor === null || !isOfOneSort ? null : tidy(normalisedValue / factor);
}

/** How many base units one unit of the indicator is: 1e8 for 亿元; null where no value of it could be read. */
export function factorOf({
  targetValue,
  targetNormalised,
  baselineValue,
  baselineNormalised,
}: Progress["indicator"]): number | null {
  if (targetValue && targetNormalised != null) return tidy(targetNormalised / targetValue);
  if (baselineValue && baselineNormalised != null) return tidy(baselineNormalised / baselineValue);
  return null;
}

/** Why an observation does or does not show in the status. */
export function standingOf(
  { id, date, retracted }: Observation,
  { counted, asOf, comparedOn, indicator }: Progress,
): Standing {
  if (retracted) return "retracted";
  if (counted.some((one) => one.id === id)) return "counts";
  if (date > asOf) return "later";
  return !indicator.cumulative && date < comparedOn ? "earlier" : "replaced";
}

function latestOfEachDay(points: readonly (Point & { id: string })[]): Point[] {
  return [...new Map(points.map(({ date, value }) => [date, { date, value }])).values()];
}

function isFixed(base: string | null): boolean {
  return base === "1" || /^[A-Z]{3}$/.test(base ?? "");
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** Without the last digits of binary fractions: 0.1 + 0.2 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
