import type { Piece, ReadBlock, TableBlock } from "./block.js";
import { continuesNote, isNote } from "./note.js";
import { pieceOf } from "./passage.js";
import type { SourceLine } from "./source-line.js";
import { readCellRows } from "./table-cell-rows.js";
import { readTableHeader } from "./table-header.js";
import { readLineRows } from "./table-line-rows.js";

/** Reads an indicator table whose header starts at line `at`, with the notes under it; null where none starts there. */
export function readIndicatorTable(lines: readonly SourceLine[], at: number): ReadBlock<TableBlock> | null {
  const header = readTableHeader(lines, at);
  if (header === null) return null;
  const head: Piece = {
    start: (lines[at] as SourceLine).start,
    end: (lines[header.next - 1] as SourceLine).end,
  };
  const rows = header.layout === "rows" ? readLineRows(lines, header) : readCellRows(lines, header);
  const notes = readNotes(lines, rows.next);
  return {
    block: {
      type: "table",
      columns: header.columns,
      head,
      entries: rows.entries,
      notes: lines.slice(rows.next, notes).map(pieceOf),
    },
    next: notes,
  };
}

function readNotes(lines: readonly SourceLine[], from: number): number {
  let next = from;
  let points = 0;
  let opening = "";
  for (; next < lines.length; next += 1) {
    const { text } = lines[next] as SourceLine;
    if (isNote(text)) {
      opening = text;
      points = 1;
    } else if (opening !== "" && continuesNote(opening, points, text)) points += 1;
    else break;
  }
  return next;
}
