import type { Recording } from "../api/monitoring/record-observations.js";
import type { ObservationRow, ObservationTable } from "../observe/read-observations.js";

/** One reason why a row was refused: where it stands, counted from 1, and the field that is to blame, if one is. */
export interface RowProblem {
  line: number;
  column: number | null;
  field: string | null;
  code: string;
  message: string;
}

/** What became of a file: each row is one of recorded, known and refused. */
export interface ObserveReport {
  file: string;
  dryRun: boolean;
  rows: number;
  /** Recorded now. */
  recorded: number;
  /** Stood already, in the graph or further up in the file; nothing was written. */
  known: number;
  refused: number;
  /** Headings of columns that are not read. */
  ignoredColumns: string[];
  /** The rows that were recorded or known, with the ids of their observations. */
  observations: { line: number; status: "RECORDED" | "KNOWN"; id: string }[];
  problems: RowProblem[];
}

/** Puts together what was wrong with the rows of a file and what became of the others. */
export function reportOf(
  file: string,
  { rows, columnOf, ignored }: ObservationTable,
  { outcomes }: Recording,
  dryRun: boolean,
): ObserveReport {
  const next = outcomes.values();
  const observations: ObserveReport["observations"] = [];
  const problems: RowProblem[] = [];
  let refused = 0;
  const refuse = (
    { line }: ObservationRow,
    found: { field: Parameters<typeof columnOf>[0]; code: string; message: string }[],
  ) => {
    refused += 1;
    for (const { field, code, message } of found)
      problems.push({ line, column: columnOf(field), field, code, message });
  };
  for (const row of rows) {
    if ("problems" in row) {
      refuse(
        row,
        row.problems.map((problem) => ({ ...problem, code: "BAD_USER_INPUT" })),
      );
      continue;
    }
    const { value: outcome } = next.next();
    if (outcome === undefined) throw new Error("There is one outcome for each row that could be read");
    if (outcome.status === "REFUSED") refuse(row, outcome.problems);
    else observations.push({ line: row.line, status: outcome.status, id: outcome.id });
  }
  const count = (wanted: string) => observations.filter(({ status }) => status === wanted).length;
  return {
    ...{ file, dryRun, rows: rows.length, recorded: count("RECORDED"), known: count("KNOWN"), refused },
    ...{ ignoredColumns: ignored, observations, problems },
  };
}

/** A problem as a line for people: `file:line:column  CODE  message`. */
export function toLine(file: string, { line, column, code, message }: RowProblem): string {
  return `${[file, line, column].filter((part) => part !== null).join(":")}  ${code}  ${message}`;
}
