import type { TableGroup, TableRow } from "./block.js";
import { isNote } from "./note.js";
import { pieceOf } from "./passage.js";
import type { SourceLine } from "./source-line.js";
import { isCellSized, matchGroup } from "./table-group.js";
import type { TableHeader } from "./table-header.js";

/** The rows under a table's header and the index of the first line after them. */
export interface TableRows {
  entries: (TableRow | TableGroup)[];
  next: number;
}

/** Reads a table that has one row on each line, tabs between its cells; two tabs in a row hold an empty cell. */
export function readLineRows(lines: readonly SourceLine[], header: TableHeader): TableRows {
  const entries: TableRows["entries"] = [];
  let next = header.next;
  for (; next < lines.length; next += 1) {
    const line = lines[next] as SourceLine;
    if (isNote(line.text)) break;
    const cells = splitCells(line, header.indent);
    const printed = cells.filter((cell) => cell !== null);
    if (printed.length > 1) entries.push(toRow(line, cells, header.columns.length));
    else if (isGroupLine(lines, next)) {
      const name = matchGroup(line.text) ?? line.text;
      entries.push({ type: "group", name, piece: pieceOf(line) });
    } else break;
  }
  return { entries, next };
}

/** A line with one cell names a group where a line with several cells follows. */
function isGroupLine(lines: readonly SourceLine[], at: number): boolean {
  return isCellSized((lines[at] as SourceLine).text) && (lines[at + 1]?.text.includes("\t") ?? false);
}

function splitCells(line: SourceLine, indent: number): (string | null)[] {
  const body = line.raw.slice(Math.min(indent, /^\t*/u.exec(line.raw)?.[0].length ?? 0));
  return body.split("\t").map((cell) => (cell.trim() === "" ? null : cell.trim()));
}

function toRow(line: SourceLine, cells: (string | null)[], columns: number): TableRow {
  const fitted = [...cells];
  while (fitted.length > columns && fitted.at(-1) === null) fitted.pop();
  const flags = fitted.length === columns ? [] : [`${fitted.length} cells where the header has ${columns}`];
  return { type: "row", cells: fitted, piece: pieceOf(line), flags };
}
