import { type BaseUnit, isShare, toBaseUnit } from "../../model/base-unit.js";
import { fitUnit, unitsLike } from "./convert-unit.js";
import { type Course, expectedOn, expectedWithin } from "./course.js";
import { shown, tidy } from "./tidy.js";

/**
 * How many times off the path a value may be. A slip of a hundred times (a share for a percentage) shows as anything that
 * is nearer to 100 than to 10 times in orders of magnitude, so the bound stands half-way, at the root of 1 000.
 */
const FARTHEST = Math.sqrt(1_000);

/** An observation as far as its size goes. */
export interface Sized {
  value: number;
  unit: string;
  /** `value` in the subject's unit. */
  own: number;
  base: BaseUnit;
  date: string;
  /** First day of the amount; null for a level. */
  since: string | null;
}

/** Why a value looks like a slip, and what would not. */
export interface Doubt {
  /** One sentence. */
  message: string;
  /** Values in the subject's unit between which nothing is doubted. */
  plausible: { from: number; to: number; unit: string };
  /** The unit in which the number would be plausible, if there is one. */
  meant: string | null;
}

/**
 * Doubts a value that is more than some 30 times off the path of its subject, one below zero where the path never is, and
 * a share of more than the whole where the path stays within it.
 */
export function doubtSize(sized: Sized, course: Course, ownUnit: string | null): Doubt | null {
  const range = rangeOf(sized, course);
  if (range === null) return null;
  const { own, value, unit } = sized;
  const plausible = {
    ...{ from: tidy(range.low / FARTHEST), to: highest(range.high, course, ownUnit) },
    unit: ownUnit ?? unit,
  };
  if (own === 0 || (plausible.from <= own && own <= plausible.to)) return null;
  const meant = unitMeant(sized, range, ownUnit);
  const found = `${shown(value)} ${unit}${unit === plausible.unit ? "" : ` (${shown(own)} ${plausible.unit})`}`;
  const distance = own < 0 ? "is below zero, where" : `is some ${distanceOf(own, range)} what`;
  const path = `the path from ${shown(course.from)} to ${shown(course.target)} ${plausible.unit}`;
  const bounds = `plausible is ${shown(plausible.from)} to ${shown(plausible.to)} ${plausible.unit}`;
  const hint =
    meant === null
      ? ""
      : ` Was ${shown(value)} ${meant} meant? Taking ${unit} for ${meant} is a common slip.`;
  const message = `${found} ${distance} ${path} ${own < 0 ? "never goes" : "leads one to expect"}; ${bounds}.${hint}`;
  return { message, plausible, meant };
}

/** No share is more than the whole, unless the plan itself wants one to be. */
function highest(high: number, { from, target }: Course, ownUnit: string | null): number {
  const whole = isShare(ownUnit) ? 1 / toBaseUnit(ownUnit ?? "").factor : Number.POSITIVE_INFINITY;
  const bound = tidy(high * FARTHEST);
  return Math.max(from, target) <= whole ? Math.min(bound, whole) : bound;
}

/** `56 times more than`, `2.5 times less than`: two digits are enough. */
function distanceOf(own: number, { low, high }: { low: number; high: number }): string {
  const [times, side] = own > high ? [own / high, "more than"] : [low / own, "less than"];
  return `${shown(Number(times.toPrecision(2)))} times ${side}`;
}

/** The smallest and the largest value that the path gives reason to expect; null where it has no size of its own. */
function rangeOf({ date, since }: Sized, course: Course): { low: number; high: number } | null {
  const { from, target, startYear, endYear } = course;
  // A sum's amounts are compared with what their days should bring, and with a usual year: a day may bring much at once.
  const values =
    since === null
      ? [from, target, expectedOn(course, date)]
      : [expectedWithin(course, since, date), (target - from) / (endYear - startYear)];
  if (values.some((value) => value < 0)) return null;
  const positive = values.filter((value) => value > 0);
  return positive.length === 0 ? null : { low: Math.min(...positive), high: Math.max(...positive) };
}

/** Of the units that the subject's values are printed in, the one that brings the number next to the path. */
function unitMeant({ value, unit }: Sized, range: { low: number; high: number }, ownUnit: string | null) {
  if (ownUnit === null || value <= 0) return null;
  const near = Math.sqrt(10);
  const fits = unitsLike(ownUnit).filter((one) => {
    const fitting = fitUnit(one, ownUnit);
    if (one === unit || "message" in fitting) return false;
    const own = value * fitting.factor;
    return range.low / near <= own && own <= range.high * near;
  });
  return fits.sort((a, b) => toBaseUnit(b).factor - toBaseUnit(a).factor)[0] ?? null;
}
