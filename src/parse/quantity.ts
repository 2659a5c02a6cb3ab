import { isShare, magnitudeFactor } from "../model/base-unit.js";
import type { Quantity, QuantityKind } from "../model/quantity.js";
import { type NumberShape, readWholeNumber } from "./number-shape.js";
import { roundOff, toHalfWidth } from "./numeral.js";
import { readQuantities } from "./prose-quantity.js";
import { type QuantityContext, toQuantity, toUnread } from "./quantity-parts.js";
import { readWholeWordedValue } from "./worded-value.js";

export { type FoundQuantity, readQuantities } from "./prose-quantity.js";

/** Brackets that mark a sum over the plan's years. */
const CUMULATIVE = /^[【〔[［](.*)[】〕\]］]$/u;
const FOOTNOTE = /[*＊†‡※#①-⑳¹²³]+$/u;
const NO_VALUE = /^(?:[-—–－/／…·]+|无|暂无|NA|N\/A)$/iu;

/**
 * Reads a value cell of an indicator table: 【25】 〔120〕 10.5* <5.5 1.45左右 2.21∶1 零发生 与GDP增长同步 6人（含）以下.
 * `unit` is the unit column's, used where the cell prints none; `name` is the indicator's and decides growth rates.
 * Brackets 【】 〔〕 [] make the value cumulative. What cannot be read keeps its raw text with a reason.
 */
export function readCell(raw: string, unit: string | null, name = ""): Quantity {
  const trimmed = raw.trim();
  const inner = CUMULATIVE.exec(trimmed.replace(FOOTNOTE, ""));
  const cumulative = inner !== null;
  const cell = (inner?.[1] ?? trimmed).trim().replace(FOOTNOTE, "").trim();
  if (cell === "") return toUnread(raw, "QUALITATIVE", "empty cell");
  if (NO_VALUE.test(cell)) return toUnread(raw, "QUALITATIVE", `no value printed (${cell})`);
  const quantity = readNumberCell(raw, cell, unit, name, cumulative) ?? readWholeWordedValue(cell, raw);
  return quantity ?? readSentenceCell(raw, cell, cumulative);
}

function readNumberCell(raw: string, cell: string, column: string | null, name: string, cumulative: boolean) {
  const sign = /^[-−－](?=[\d０-９])/u.exec(cell)?.[0] ?? "";
  const shape = readWholeNumber(cell.slice(sign.length)) ?? readCount(cell);
  if (shape === null) return null;
  const fitted = shape.unit === null ? withColumnUnit(shape, cell, column) : shape;
  const signed = sign === "" || fitted.valueTo !== null ? fitted : { ...fitted, value: -fitted.value };
  return toQuantity(raw, signed, contextOf(signed, name, cumulative));
}

/** 十大, 五大: a count without a counting word. */
function readCount(cell: string): NumberShape | null {
  return /^[两三四五六七八九十]{1,2}大$/u.test(cell) ? readWholeNumber(cell.slice(0, -1)) : null;
}

/** 3.5万 in a column of 人 is 3.5 万人; in a column of 万人 the 万 is said twice. */
function withColumnUnit(shape: NumberShape, cell: string, column: string | null): NumberShape {
  const unit = column === "％" ? "%" : column;
  const magnitude = /\d([十百千]?[万亿]亿?)(?=$|以|左|上|下|[（(])/u.exec(toHalfWidth(cell))?.[1] ?? "";
  if (unit === null || magnitude === "" || isShare(unit)) return { ...shape, unit };
  const value = roundOff(shape.value / magnitudeFactor(magnitude));
  return { ...shape, value, unit: unit.startsWith(magnitude) ? unit : `${magnitude}${unit}` };
}

/** A cell that holds a phrase: read as prose where that gives exactly one value. */
function readSentenceCell(raw: string, cell: string, cumulative: boolean): Quantity {
  const [first, second] = readQuantities(cell);
  if (first === undefined) {
    const reason = /[\d０-９]/u.test(cell) ? "a number whose meaning is not clear" : "no number in the cell";
    return toUnread(raw, "QUALITATIVE", reason);
  }
  if (second !== undefined) return toUnread(raw, "QUALITATIVE", "more than one value in the cell");
  return { ...first.quantity, raw, cumulative: cumulative || first.quantity.cumulative };
}

function contextOf(shape: NumberShape, name: string, cumulative: boolean): QuantityContext {
  const perPeriod = shape.yearly || /每年|年均|^年(?!龄|轻)/u.test(name) ? "YEAR" : null;
  const kind = kindOf(shape.unit, name, cumulative);
  const decrease = kind === "GROWTH_RATE" && shape.value >= 0 && /下降|降低/u.test(name);
  return { kind, perPeriod, cumulative, ...(decrease && { decrease: true as const }) };
}

function kindOf(unit: string | null, name: string, cumulative: boolean): QuantityKind {
  if (isShare(unit) && unit !== "∶1") return /增长|增速|增幅|下降|降低/u.test(name) ? "GROWTH_RATE" : "SHARE";
  return cumulative || /新增/u.test(name) ? "INCREMENT" : "LEVEL";
}
