import type { IndicatorCell, IndicatorRow } from "../model/plan-tree.js";
import type { Span } from "../model/span.js";
import type { TableRow } from "./block.js";
import { readYear } from "./deadline.js";
import { parseNumeral, toHalfWidth } from "./numeral.js";
import { readCell } from "./quantity.js";
import { columnRole } from "./table-header.js";

/** Where a row stands: its passage and the group it belongs to. */
export interface RowPlace {
  passagePath: string;
  span: Span;
  group: string | null;
  groupNumber: number | null;
}

/**
 * Turns a row of cells into an indicator. Where the number of cells does not fit the header the values stay null and
 * the row is flagged with what is printed: which cell is missing cannot be known, and shifting would invent values.
 */
export function toIndicatorRow(row: TableRow, columns: readonly string[], place: RowPlace): IndicatorRow {
  const roles = columns.map(columnRole);
  const { cells, flags } = fitCells(row, roles);
  const fits = cells.length === columns.length;
  const at = (role: string): string | null => cells[roles.indexOf(role as (typeof roles)[number])] ?? null;
  const name = at("name") ?? "";
  const unit = fits ? (at("unit") ?? (roles.includes("unit") ? null : unitInName(name))) : null;
  const values = columns.flatMap((header, i): IndicatorCell[] =>
    roles[i] === "value" ? [toCell(header, fits ? (cells[i] ?? null) : null, unit, name)] : [],
  );
  const printed = cells.filter((cell) => cell !== null).join(" | ");
  return {
    number: toNumber(at("number")),
    name,
    unit,
    group: place.group,
    groupNumber: place.groupNumber,
    cells: values,
    passagePath: place.passagePath,
    span: place.span,
    flags: fits ? flags : flags.map((flag) => `${flag}; no value assigned: ${printed}`),
  };
}

/** Where the table has no unit column, the name carries it: 地区生产总值（亿元）. */
function unitInName(name: string): string | null {
  return /[（(]([^（()）]{1,8})[）)]$/u.exec(name)?.[1] ?? null;
}

/** Joins a name that was printed over several cells, where the cells after it are plainly a unit and values. */
function fitCells(row: TableRow, roles: readonly string[]): { cells: (string | null)[]; flags: string[] } {
  const extra = row.cells.length - roles.length;
  const nameAt = roles.indexOf("name");
  if (extra <= 0 || nameAt === -1 || roles[nameAt + 1] !== "unit") return row;
  const names = row.cells.slice(nameAt, nameAt + extra + 1);
  const unit = row.cells[nameAt + extra + 1];
  const values = row.cells.slice(nameAt + extra + 2);
  const isValue = (cell: string | null | undefined) => /[\d０-９]/u.test(cell ?? "");
  if (names.some((cell) => cell === null) || isValue(unit) || !values.every(isValue)) return row;
  const cells = [...row.cells.slice(0, nameAt), names.join(""), unit ?? null, ...values];
  return { cells, flags: [`name printed over ${extra + 1} cells`] };
}

function toCell(header: string, raw: string | null, unit: string | null, name: string): IndicatorCell {
  return { header, year: readYear(header), raw, quantity: raw === null ? null : readCell(raw, unit, name) };
}

function toNumber(cell: string | null): number | null {
  return cell !== null && /^\d{1,3}$/u.test(toHalfWidth(cell)) ? parseNumeral(cell) : null;
}
