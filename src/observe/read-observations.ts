import { CsvError, parse } from "csv-parse/sync";
import { formatProblems, ObservationError, type Problem } from "../errors.js";
import type { ObservationInput } from "../model/observation.js";
import { type Columns, type Field, readColumns } from "./columns.js";
import { decodeText } from "./decode-text.js";
import { type Read, readDate, readNumber, readYes } from "./read-cell.js";

/** One thing wrong with a row: its cell, as far as one is to blame. */
export interface CellProblem {
  field: Field | null;
  message: string;
}

/** A row that is not empty: the line it begins on, from 1, and the observation, or what is wrong with it. */
export type ObservationRow = { line: number } & ({ input: ObservationInput } | { problems: CellProblem[] });

/** A file of observations; a column's number counts from 1 and is null where the file has no such column. */
export interface ObservationTable {
  rows: ObservationRow[];
  columnOf: (field: Field | null) => number | null;
  /** Headings of columns that are not read. */
  ignored: string[];
}

/** Rows of one file, which are written together; more go into several files. */
export const MAX_ROWS = 20_000;

/**
 * Reads a CSV file (separated by commas, semicolons or tabs) whose first row names the columns. A file that is no table as a
 * whole is an ObservationError with lines; what is wrong with a row stays with that row.
 */
export function readObservations(bytes: Uint8Array, file: string): ObservationTable {
  const text = decodeText(bytes);
  if (text === null)
    throw unreadable(file, 1, "ENCODING", "expected text in UTF-8, UTF-16 with its mark, or GB 18030.");
  const [first, ...records] = parseRecords(text, file);
  if (first === undefined)
    throw unreadable(file, 1, "EMPTY", "found nothing; expected a row of headings and rows below it.");
  const columns = readColumns(first.cells);
  if (columns.problems.length > 0) throw unreadable(file, first.line, "HEADINGS", ...columns.problems);
  if (records.length > MAX_ROWS)
    throw unreadable(file, 1, "TOO_LONG", `found ${records.length} rows, at most ${MAX_ROWS} in one file.`);
  return {
    rows: records.map(({ line, cells }) => ({ line, ...readRow(cells, first.cells.length, columns) })),
    columnOf: (field) => {
      const place = field === null ? undefined : columns.places[field];
      return place === undefined ? null : place + 1;
    },
    ignored: columns.ignored,
  };
}

interface CsvRow {
  line: number;
  cells: string[];
}

/** The rows that are not empty, each with the line that it begins on. */
function parseRecords(text: string, file: string): CsvRow[] {
  const options = {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    info: true,
    record_delimiter: "\n",
  };
  let lastLine = 0;
  try {
    return (parse(text, options) as unknown as { record: string[]; info: { lines: number } }[])
      .map(({ record, info }) => {
        const line = lastLine + 1;
        lastLine = info.lines;
        return { line, cells: record };
      })
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadable(
      file,
      Number(error.lines ?? 1),
      "QUOTES",
      `${error.message}. Nothing of the file was read.`,
    );
  }
}

/** What separates the headings; spreadsheets of some countries write semicolons, their clipboard writes tabs. */
function delimiterOf(text: string): string {
  const [heading = ""] = text.split("\n", 1);
  const count = (separator: string) => heading.split(separator).length;
  return ["\t", ";"].find((separator) => count(separator) > count(",")) ?? ",";
}

function readRow(cells: readonly string[], width: number, { places }: Columns) {
  const problems: CellProblem[] = [];
  // Empty cells at the end are left out or added by spreadsheets; anything else says that the row has shifted.
  const extra = cells.slice(width).filter((cell) => cell.trim() !== "");
  if (extra.length > 0)
    problems.push({
      field: null,
      message: `found ${cells.length} cells, expected ${width}. Is a comma not quoted?`,
    });
  const cell = (field: Field) => cells[places[field] ?? -1] ?? "";
  const take = <T>(field: Field, { ...read }: Read<T>): T | undefined => {
    if ("value" in read) return read.value;
    problems.push({ field, message: `${field}: ${read.problem}` });
    return undefined;
  };
  const date = take("date", readDate(cell("date")));
  const value = take("value", readNumber(cell("value")));
  const since = cell("since").trim() === "" ? null : take("since", readDate(cell("since")));
  const confirm = take("confirm", readYes(cell("confirm")));
  const subject = cell("subject").trim();
  if (subject === "")
    problems.push({
      field: "subject",
      message: "subject: found nothing, expected the id of an indicator or a target.",
    });
  if (problems.length > 0 || date === undefined || value === undefined) return { problems };
  const texts = { unit: cell("unit"), source: cell("source"), note: cell("note") };
  return { input: { subject, date, value, ...texts, since: since ?? null, confirm: confirm ?? false } };
}

function unreadable(file: string, line: number, code: string, ...messages: string[]): ObservationError {
  const problems: Problem[] = messages.map((message) => ({ file, line, code, message }));
  return new ObservationError("OBSERVATIONS_UNREADABLE", formatProblems(problems), { problems });
}
