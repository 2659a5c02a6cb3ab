import { ApiError } from "../api-error.js";

/** `value` if it is a whole number from `low` to `high`; else an error that names the argument. */
export function checkRange(name: string, value: number, low: number, high: number): number {
  if (Number.isInteger(value) && low <= value && value <= high) return value;
  throw new ApiError("BAD_USER_INPUT", `${name}: found ${value}, expected ${low} to ${high}.`);
}
