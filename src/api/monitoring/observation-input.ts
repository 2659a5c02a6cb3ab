import { addDays, dayOf, readDay } from "../../model/day.js";
import type { ObservationInput } from "../../model/observation.js";
import { fitUnit } from "./convert-unit.js";
import { courseOf, firstDayThatCounts } from "./course.js";
import { type Doubt, doubtSize } from "./magnitude.js";
import type { Subject } from "./subject.js";
import { tidy } from "./tidy.js";

/** Codes of what can be wrong with an observation; each is stable. */
export type ObservationProblemCode =
  | "BAD_USER_INPUT"
  | "UNIT_MISMATCH"
  | "SUSPICIOUS_MAGNITUDE"
  | "RETRACTED";

/** One thing wrong with an observation: the field of the input, and what the machine-readable details are. */
export interface ObservationProblem {
  field: keyof ObservationInput;
  code: ObservationProblemCode;
  message: string;
  details?: Record<string, unknown>;
}

/** A good observation with what is computed from it. */
export interface CheckedObservation {
  subject: Subject;
  date: string;
  since: string | null;
  value: number;
  unit: string;
  source: string;
  note: string | null;
  normalisedValue: number;
  normalisedUnit: string;
  doubt: string | null;
}

/** Code points of a source or a reason, and of a note. */
export const MAX_SOURCE = 500;
export const MAX_NOTE = 2_000;

/** Checks an observation of a subject that is there, or gives everything that is wrong with it. `now` bounds the days. */
export function checkObservation(
  input: ObservationInput,
  subject: Subject,
  now: Date,
): CheckedObservation | ObservationProblem[] {
  const problems: ObservationProblem[] = [];
  const bad = (field: keyof ObservationInput, message: string) =>
    problems.push({ field, code: "BAD_USER_INPUT", message: `${field}: ${message}` });
  checkDates(input, subject, now, bad);
  const source = checkText(input.source, "source", MAX_SOURCE, bad);
  const note =
    input.note == null || input.note.trim() === "" ? null : checkText(input.note, "note", MAX_NOTE, bad);
  const fitting = readUnit(input.unit, subject, problems);
  if (problems.length > 0 || fitting === null) return problems;
  const { unit, factor, base } = fitting;
  const { value, date } = input;
  const since = subject.cumulative ? (input.since ?? `${date.slice(0, 4)}-01-01`) : null;
  const normalisedValue = tidy(value * base.factor);
  if (!Number.isFinite(normalisedValue)) {
    bad("value", `found ${value} ${unit}, which no computer holds.`);
    return problems;
  }
  const doubt = doubtOf({ value, unit, own: tidy(value * factor), base, date, since }, subject);
  if (doubt !== null && input.confirm !== true) return [suspicious(doubt)];
  return {
    ...{ subject, date, since, value, unit, source, note, normalisedValue },
    normalisedUnit: base.unit,
    doubt: doubt?.message ?? null,
  };
}

type Bad = (field: keyof ObservationInput, message: string) => void;

function checkDates({ date, since }: ObservationInput, subject: Subject, now: Date, bad: Bad): void {
  const expected = "expected a day of the calendar such as 2023-12-31.";
  // Somewhere on earth it is tomorrow already.
  const last = addDays(dayOf(now), 1);
  if (readDay(date) === null) bad("date", `found ${JSON.stringify(date)}, ${expected}`);
  else if (date > last)
    bad("date", `found ${date}, which is still to come; expected a day up to ${dayOf(now)}.`);
  if (since === null || since === undefined) return;
  const course = courseOf(subject);
  if (readDay(since) === null) bad("since", `found ${JSON.stringify(since)}, ${expected}`);
  else if (!subject.cumulative)
    bad(
      "since",
      `${subject.name} is no sum over the plan's years (【】), so its values cover no period; leave it out.`,
    );
  else if (since > date) bad("since", `found ${since}, which is after date (${date}).`);
  else if (!("reason" in course) && since < firstDayThatCounts(course) && date >= firstDayThatCounts(course))
    bad(
      "since",
      `found ${since}, before the plan's first day; expected ${firstDayThatCounts(course)} or later.`,
    );
}

function checkText(text: string, field: "source" | "note", longest: number, bad: Bad): string {
  const trimmed = text.trim().normalize("NFC");
  const length = [...trimmed].length;
  if (length === 0) bad(field, "found no text; expected where the value was published.");
  if (length > longest) bad(field, `found ${length} code points, at most ${longest} allowed.`);
  return trimmed;
}

function readUnit(unit: string, subject: Subject, problems: ObservationProblem[]) {
  if (unit.trim() === "" || [...unit].length > 40) {
    const like = subject.unit === null ? "" : ` such as ${subject.unit}`;
    const found = unit.trim() === "" ? "no text" : `${[...unit].length} code points`;
    problems.push({
      field: "unit",
      code: "BAD_USER_INPUT",
      message: `unit: found ${found}; expected a unit${like}.`,
    });
    return null;
  }
  const fitting = fitUnit(unit, subject.unit);
  if (!("message" in fitting)) return fitting;
  const { message, accepted } = fitting;
  problems.push({ field: "unit", code: "UNIT_MISMATCH", message: `unit: ${message}`, details: { accepted } });
  return null;
}

/** A target in prose has no baseline: its own value is all that there is to compare with. */
function doubtOf(sized: Parameters<typeof doubtSize>[0], subject: Subject): Doubt | null {
  const course = courseOf(subject);
  if (!("reason" in course)) return doubtSize(sized, course, subject.unit);
  const { targetValue, baselineValue } = subject;
  const [from, target] = [baselineValue ?? targetValue, targetValue ?? baselineValue];
  if (from === null || target === null) return null;
  const level = { isSum: false, startYear: 0, endYear: 1, from, target, direction: 1 } as const;
  return doubtSize(sized, level, subject.unit);
}

function suspicious({ message, plausible, meant }: Doubt): ObservationProblem {
  return {
    field: "value",
    code: "SUSPICIOUS_MAGNITUDE",
    message: `value: ${message} If it is right, record it with confirm: true, and say why in note.`,
    details: { plausible, meant },
  };
}
