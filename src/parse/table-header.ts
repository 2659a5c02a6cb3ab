import { readYear } from "./deadline.js";
import { matchNumbering } from "./numbering.js";
import { toHalfWidth } from "./numeral.js";
import type { SourceLine } from "./source-line.js";

/** How a table is laid out: each cell on a line of its own, or each row on a line with tabs between its cells. */
export type TableLayout = "cells" | "rows";

/** The header of an indicator table and the index of the first line after it. */
export interface TableHeader {
  layout: TableLayout;
  columns: string[];
  /** Tabs before the first column; the same number is left off every row. */
  indent: number;
  next: number;
}

/** Most columns of an indicator table. */
const MAX_COLUMNS = 12;
const FIRST_COLUMN = /^(?:序\s*号|编\s*号|指\s*标(?:\s*名\s*称)?|类\s*别|类\s*型)$/u;

/** What a column holds, told by its header; everything unknown is a value column. */
export function columnRole(header: string): "number" | "name" | "unit" | "other" | "value" {
  const plain = header.replace(/\s+/gu, "");
  if (/^(?:序号|编号)$/u.test(plain)) return "number";
  if (/^(?:指标|指标名称|主要指标|名称)$/u.test(plain)) return "name";
  if (/^(?:单位|计量单位)$/u.test(plain)) return "unit";
  return /(?:属性|类别|类型|备注|说明|部门|单位)$/u.test(plain) ? "other" : "value";
}

/** Recognises the header of an indicator table that starts at line `at`: an indicator column and a unit or a year. */
export function readTableHeader(lines: readonly SourceLine[], at: number): TableHeader | null {
  const line = lines[at] as SourceLine;
  return line.text.includes("\t") ? readRowHeader(line, at) : readCellHeader(lines, at);
}

function readRowHeader(line: SourceLine, at: number): TableHeader | null {
  const indent = /^\t*/u.exec(line.raw)?.[0].length ?? 0;
  const columns = line.raw
    .slice(indent)
    .trimEnd()
    .split("\t")
    .map((cell) => cell.trim());
  return isHeader(columns) ? { layout: "rows", columns, indent, next: at + 1 } : null;
}

function readCellHeader(lines: readonly SourceLine[], at: number): TableHeader | null {
  if (!FIRST_COLUMN.test((lines[at] as SourceLine).text)) return null;
  const columns: string[] = [];
  const numbered = columnRole((lines[at] as SourceLine).text) === "number";
  let next = at;
  for (; next < lines.length && next < at + MAX_COLUMNS; next += 1) {
    const { text } = lines[next] as SourceLine;
    if (matchNumbering(text) !== null || /^\d{1,3}$/u.test(toHalfWidth(text)) || text.length > 20) break;
    if (!numbered && !isHeaderCell(text)) break;
    columns.push(text);
  }
  return isHeader(columns) ? { layout: "cells", columns, indent: 0, next } : null;
}

/** Without running numbers only its words tell a header cell from the first row. */
function isHeaderCell(text: string): boolean {
  return (
    columnRole(text) !== "value" || readYear(text) !== null || /目标|基期|现状|年均|累计|规划/u.test(text)
  );
}

function isHeader(columns: readonly string[]): boolean {
  const roles = columns.map(columnRole);
  const hasValue = columns.some((column, i) => roles[i] === "value" && readYear(column) !== null);
  return (
    columns.length >= 3 &&
    roles.includes("name") &&
    roles.includes("value") &&
    (roles.includes("unit") || hasValue)
  );
}
