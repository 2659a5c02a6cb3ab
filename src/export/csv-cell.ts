import type { Value } from "./records.js";

/** Stands between the elements of a list in one cell. */
export const LIST_SEPARATOR = "|";

/** Ends every record, as RFC 4180 says; line breaks inside a cell stay what they are. */
export const RECORD_END = "\r\n";

/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * One record of RFC 4180. Null is an empty cell, an empty text is `""`. With `guard`, a text that a spreadsheet would run
 * as a formula gets an apostrophe in front.
 */
export function csvRecord(values: readonly Value[], guard = false): string {
  return `${values.map((value) => csvCell(value, guard)).join(",")}${RECORD_END}`;
}

function csvCell(value: Value, guard: boolean): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : joinList(value);
  // An empty list is an empty cell: CSVW reads that as a list without elements.
  if (text === "") return typeof value === "string" ? '""' : "";
  const shown = guard && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** A list as one text: elements with `|` in between; a `|` or a backslash of an element gets a backslash in front. */
export function joinList(list: readonly string[]): string {
  return list.map((one) => one.replace(/[\\|]/g, "\\$&")).join(LIST_SEPARATOR);
}
