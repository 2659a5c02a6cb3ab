import { lastDayOf } from "../../model/day.js";
import { isCounted } from "./convert-unit.js";
import { type Course, expectedOn } from "./course.js";

/** Where an indicator stands; described in `schema/roots/progress.graphql`. */
export type ProgressStatus =
  | "NOT_OBSERVED"
  | "NOT_COMPARABLE"
  | "ACHIEVED"
  | "AHEAD"
  | "ON_TRACK"
  | "BEHIND"
  | "MISSED";

/** Share of the expected value by which an indicator may be off its path and still be on it. */
const TOLERANCE = 0.01;

/** Compares what was observed by `day` with the path. */
export function classify(course: Course, observed: number, day: string, unit: string | null): ProgressStatus {
  const { direction } = course;
  const expected = expectedOn(course, day);
  const ahead = (observed - expected) * direction;
  if ((observed - course.target) * direction >= 0) return "ACHIEVED";
  if (day >= lastDayOf(course.endYear)) return "MISSED";
  const isNear = Math.abs(ahead) <= TOLERANCE * Math.abs(expected);
  // 7.4 offices cannot be: 7 and 8 are both as near as whole things come.
  const isNextWhole = isCounted(unit) && Math.abs(ahead) < 1;
  if (isNear || isNextWhole) return "ON_TRACK";
  return ahead > 0 ? "AHEAD" : "BEHIND";
}
