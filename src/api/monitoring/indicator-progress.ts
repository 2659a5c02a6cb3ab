import { firstDayOf } from "../../model/day.js";
import { EntityRef, refs } from "../entities/entity-ref.js";
import { gapsBetween, withoutOverlap } from "./add-amounts.js";
import { classify } from "./classify.js";
import { fitUnit } from "./convert-unit.js";
import { type Course, courseOf, expectationOn, expectedOn, firstDayThatCounts, pathOf } from "./course.js";
import type { Subject } from "./subject.js";
import { shown, tidy } from "./tidy.js";

/** An observation as stored, days as text. */
export interface StoredObservation {
  id: string;
  date: string;
  since: string | null;
  value: number;
  unit: string;
  recordedAt: string;
}

/** An observation in the unit of its subject. */
interface Counted extends StoredObservation {
  since: string;
}

/** One row of `progress`; `observations` are those dated up to `asOf` and not retracted. */
export function progressOf(subject: Subject, observations: readonly StoredObservation[], asOf: string) {
  const course = courseOf(subject);
  const usable = inOwnUnit(observations, subject);
  if ("reason" in course) return withoutCourse(subject, latestFirst(usable).slice(0, 1), asOf, course.reason);
  const first = firstDayThatCounts(course);
  const inTime = usable.filter(({ date }) => date >= first);
  const counted = course.isSum ? withoutOverlap(inTime) : latestFirst(inTime).slice(0, 1);
  const [latest] = counted;
  const comparedOn = latest?.date ?? asOf;
  const observed = latest === undefined ? null : tidy(counted.reduce((sum, { value }) => sum + value, 0));
  const expected = expectedOn(course, comparedOn);
  const notCovered = course.isSum && latest !== undefined ? gapsBetween(counted, first, comparedOn) : [];
  return {
    ...entities(subject, counted),
    asOf,
    comparedOn,
    expected,
    expectedAsOf: expectedOn(course, asOf),
    observed,
    difference: observed === null ? null : tidy(observed - expected),
    notCovered,
    status: observed === null ? "NOT_OBSERVED" : classify(course, observed, comparedOn, subject.unit),
    formula: formulaOf(course, subject, counted, comparedOn, notCovered.length > 0),
    path: pathOf(course),
  };
}

function withoutCourse(subject: Subject, counted: Counted[], asOf: string, reason: string) {
  const [latest] = counted;
  return {
    ...entities(subject, counted),
    asOf,
    comparedOn: latest?.date ?? asOf,
    expected: null,
    expectedAsOf: null,
    observed: latest?.value ?? null,
    difference: null,
    notCovered: [],
    status: latest === undefined ? "NOT_OBSERVED" : "NOT_COMPARABLE",
    formula: `No path: ${reason}.`,
    path: [],
  };
}

function entities(subject: Subject, counted: readonly Counted[]) {
  const [latest] = counted;
  return {
    indicator: new EntityRef(subject.id),
    unit: subject.unit,
    latest: latest === undefined ? null : new EntityRef(latest.id),
    counted: refs(counted.map(({ id }) => id)),
  };
}

/** Observations whose unit still fits: a later release of the plan may print another one. */
function inOwnUnit(observations: readonly StoredObservation[], { unit: own }: Subject): Counted[] {
  return observations.flatMap((one) => {
    const fitting = fitUnit(one.unit, own);
    if ("message" in fitting) return [];
    const since = one.since ?? firstDayOf(Number(one.date.slice(0, 4)));
    return [{ ...one, since, value: tidy(one.value * fitting.factor) }];
  });
}

/** Latest first; of two values for one day, the one recorded last. */
function latestFirst(observations: readonly Counted[]): Counted[] {
  const key = ({ date, recordedAt, id }: Counted) => `${date} ${recordedAt} ${id}`;
  return [...observations].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

function formulaOf(
  course: Course,
  { unit: own }: Subject,
  counted: readonly Counted[],
  day: string,
  isIncomplete: boolean,
): string {
  const unit = own === null ? "" : ` ${own}`;
  const expectation = `expected ${day}: ${expectationOn(course, day, unit)}`;
  if (counted.length === 0) return `${expectation}; nothing observed`;
  const values = [...counted].reverse().map(({ value }) => value);
  const sum = tidy(values.reduce((total, value) => total + value, 0));
  const terms = values.length === 1 ? "" : `${values.map(shown).join(" + ")} = `;
  const since = course.isSum ? ` since ${firstDayThatCounts(course)}` : "";
  const part = isIncomplete ? ", of which some days are not covered" : "";
  return `${expectation}; observed${since}: ${terms}${shown(sum)}${unit}${part}`;
}
