import { ApiError } from "../api-error.js";

/** `value` if it is a whole number from `low` to `high`; else an error that names the argument. */
export function checkRange(name: string, value: number, low: number, high: number): number {
  if (Number.isInteger(value) && low <= value && value <= high) return value;
  throw new ApiError("BAD_USER_INPUT", `${name}: found ${value}, expected ${low} to ${high}.`);
}

/** `value` if it is a day of the calendar as `2026-11-25`; else an error that names the argument. */
export function checkDay(name: string, value: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  throw new ApiError(
    "BAD_USER_INPUT",
    `${name}: found ${JSON.stringify(value)}, expected a day such as 2026-11-25.`,
  );
}
