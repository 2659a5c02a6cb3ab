import type { TableRow } from "./block.js";
import { isNote } from "./note.js";
import { parseNumeral, toHalfWidth } from "./numeral.js";
import type { SourceLine } from "./source-line.js";
import { isCellSized, matchGroup } from "./table-group.js";
import { columnRole, type TableHeader } from "./table-header.js";
import type { TableRows } from "./table-line-rows.js";

/**
 * Reads a table that has each cell on a line of its own. Rows are told by their running numbers, never by blank lines:
 * a row starts at the next number once the row before is full, or sooner where a name follows that number.
 */
export function readCellRows(lines: readonly SourceLine[], header: TableHeader): TableRows {
  const reader = new CellRowReader(lines, header);
  return reader.read();
}

/** At most this many running numbers are left out between two rows; larger numbers are values. */
const MAX_GAP = 3;

class CellRowReader {
  readonly #lines: readonly SourceLine[];
  readonly #columns: number;
  readonly #numbered: boolean;
  readonly #tabbed: boolean;
  readonly #entries: TableRows["entries"] = [];
  readonly #tabsSeparate: boolean;
  #at: number;
  #row: SourceLine[] = [];
  #cells: (string | null)[] = [];
  #lastNumber = 0;

  constructor(lines: readonly SourceLine[], header: TableHeader) {
    this.#lines = lines;
    this.#columns = header.columns.length;
    this.#numbered = columnRole(header.columns[0] ?? "") === "number";
    this.#tabbed = (lines[header.next - 1] as SourceLine).raw.startsWith("\t");
    this.#tabsSeparate = (lines[header.next]?.emptyCellsBefore ?? 0) > 0;
    this.#at = header.next;
  }

  read(): TableRows {
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] as SourceLine;
      if (this.#endsTable(line)) break;
      const group = this.#groupName(line);
      if (group !== null) {
        this.#addEmptyCells(line.emptyCellsBefore);
        this.#closeRow();
        this.#entries.push({ type: "group", name: group, piece: { start: line.start, end: line.end } });
      } else this.#addCell(line);
    }
    this.#closeRow();
    return { entries: this.#entries, next: this.#at };
  }

  #addCell(line: SourceLine): void {
    this.#addEmptyCells(line.emptyCellsBefore);
    if (this.#startsRow(line)) this.#closeRow();
    if (this.#cells.length === 0) this.#lastNumber = integer(line.text) ?? this.#lastNumber;
    this.#row.push(line);
    this.#cells.push(line.text);
  }

  /** Lines of white space with a tab are empty cells, unless this table sets its rows apart with such lines. */
  #addEmptyCells(count: number): void {
    if (this.#tabsSeparate || this.#cells.length === 0) return;
    for (let i = 0; i < count && this.#cells.length < this.#columns; i += 1) this.#cells.push(null);
  }

  /** Whether a row starts here: at any cell after a full row (unless only a number can start one), or sooner at the next number. */
  #startsRow(line: SourceLine): boolean {
    if (this.#cells.length === 0) return false;
    const full = this.#cells.length >= this.#columns;
    if (!this.#numbered) return full;
    const number = integer(line.text);
    if (number === null || number <= this.#lastNumber) return full && number === null && this.#isSubRow();
    const next = number === this.#lastNumber + 1;
    if (full && next) return integer(this.#lines[this.#at + 1]?.text ?? "") !== number;
    return (next || (full && number <= this.#lastNumber + MAX_GAP)) && this.#nameFollows();
  }

  /** A row without a number (其中：…) follows a full one; a single cell too many belongs to the row it is in. */
  #isSubRow(): boolean {
    const rest = this.#lines.slice(this.#at, this.#at + this.#columns - 1).map((line) => line.text);
    const numberAt = rest.findIndex((text) => integer(text) === this.#lastNumber + 1);
    return numberAt === -1 ? rest.length === this.#columns - 1 : numberAt >= 3;
  }

  #nameFollows(): boolean {
    const following = this.#lines[this.#at + 1];
    if (following === undefined || this.#endsTable(following) || matchGroup(following.text) !== null)
      return false;
    return !/^[【〔[<>≤≥＜＞]?[\d０-９]/u.test(following.text);
  }

  /** A numbered group name, or any name, counts as a group row only where a running number comes next. */
  #groupName(line: SourceLine): string | null {
    if (this.#cells.length === 1) return null;
    const name = matchGroup(line.text);
    const following = this.#lines[this.#at + 1]?.text;
    const number = following === undefined ? null : integer(following);
    if (!this.#numbered) return name;
    if (number === null || (number !== this.#lastNumber + 1 && number !== 1)) return null;
    if (name !== null) return name;
    const rowDone = this.#cells.length === 0 || this.#cells.length >= this.#columns;
    return rowDone && !/[\d０-９【〔%％]/u.test(line.text) ? line.text : null;
  }

  #endsTable(line: SourceLine): boolean {
    if (this.#isOutside(line)) return true;
    const done = this.#cells.length === 0 || this.#cells.length >= this.#columns;
    if (this.#tabbed || !done || integer(line.text) !== null) return false;
    return this.#groupName(line) === null && !this.#isSubRow();
  }

  /** Notes, sentences, chapters and boxes are no cells; neither is a line without a tab where all cells have one. */
  #isOutside(line: SourceLine): boolean {
    if (isNote(line.text) || !isCellSized(line.text)) return true;
    if (this.#tabbed) return !/^\s*\t/u.test(line.raw);
    return /^(?:第[^，]{1,6}[篇章节]|专\s*栏)/u.test(line.text);
  }

  #closeRow(): void {
    const first = this.#row[0];
    const last = this.#row.at(-1);
    if (first === undefined || last === undefined) return;
    const number = this.#numbered ? integer(first.text) : null;
    const cells = this.#numbered && number === null ? [null, ...this.#cells] : this.#cells;
    const flags: string[] = [];
    if (cells.length !== this.#columns)
      flags.push(`${cells.length} cells where the header has ${this.#columns}`);
    const row: TableRow = { type: "row", cells, piece: { start: first.start, end: last.end }, flags };
    this.#entries.push(row);
    this.#row = [];
    this.#cells = [];
  }
}

function integer(text: string): number | null {
  return /^\d{1,3}$/u.test(toHalfWidth(text)) ? parseNumeral(text) : null;
}
