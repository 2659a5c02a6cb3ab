/** A day of the calendar as `2023-12-31`, or null for any other text: `2021-02-31`, `2023-1-1`, `2023-12-31T00:00`. */
export function readDay(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines roll February 31st over into March; the text tells.
  return !Number.isNaN(time) && dayOf(new Date(time)) === text ? text : null;
}

/** The day of an instant, in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The calendar year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** January 1st of a year. */
export function firstDayOf(year: number): string {
  return `${String(year).padStart(4, "0")}-01-01`;
}

/** December 31st of a year. */
export function lastDayOf(year: number): string {
  return `${String(year).padStart(4, "0")}-12-31`;
}

/** The day `count` days after `day`; before it where `count` is negative. */
export function addDays(day: string, count: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MILLISECONDS));
}

/**
 * Years from the end of `startYear` to the end of `day`: whole at the last day of a year, and in between the part of the
 * year's days that are over, so that 2023-12-31 is exactly 3 after 2020 and 2024-07-01 is 3.5. Negative before the end of `startYear`.
 */
export function yearsSinceEndOf(startYear: number, day: string): number {
  const year = yearOf(day);
  const [first, next] = [firstDayOf(year), firstDayOf(year + 1)].map((one) => Date.parse(`${one}T00:00:00Z`));
  const over = Date.parse(`${day}T00:00:00Z`) + DAY_MILLISECONDS - Number(first);
  return year - startYear - 1 + over / (Number(next) - Number(first));
}

const DAY_MILLISECONDS = 86_400_000;
