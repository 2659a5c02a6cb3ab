import { GraphQLError, type GraphQLSchema, isScalarType, Kind } from "graphql";
import { readDay } from "../model/day.js";

/**
 * Makes the scalar Date take days of the calendar only, in place: the library's own rolls 2021-02-31 over into March,
 * takes `2021`, and fails on `hello` with an error of JavaScript's. What it makes of a good day stays: a date of the driver's.
 */
export function validateDates(schema: GraphQLSchema): void {
  const type = schema.getType("Date");
  if (!isScalarType(type)) return;
  const { parseValue } = type;
  type.description = "A day of the calendar (日期), as in `2023-12-31`.";
  type.parseValue = (value) => parseValue(isDriversDate(value) ? value : checkedDay(value));
  type.parseLiteral = (node) => {
    if (node.kind !== Kind.STRING) throw notADay(node.kind);
    return parseValue(checkedDay(node.value));
  };
}

/** A day as text of what a resolver gets for an argument of type Date; null where it was left out. */
export function dayOfArgument(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** Coerced variables are coerced once more when entities are filled in. No JSON value has a class of its own. */
function isDriversDate(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) !== Object.prototype;
}

function checkedDay(value: unknown): string {
  const day = typeof value === "string" ? readDay(value) : null;
  if (day === null) throw notADay(JSON.stringify(value));
  return day;
}

function notADay(found: string | undefined): GraphQLError {
  return new GraphQLError(`Date: found ${found}, expected a day of the calendar such as "2023-12-31".`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
}
