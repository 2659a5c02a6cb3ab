import type { Quantity, QuantityKind } from "../model/quantity.js";
import { readWholeNumber } from "./number-shape.js";
import { toHalfWidth } from "./numeral.js";
import { readQuantities } from "./prose-quantity.js";
import { type QuantityContext, toQuantity, toUnread } from "./quantity-parts.js";
import { isShare, magnitudeFactor } from "./unit.js";
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

function readNumberCell(raw: string, cell: string, unit: string | null, name: string, cumulative: boolean) {
  const shape = readWholeNumber(cell);
  if (shape === null) return null;
  const magnitude = /[十百千]?[万亿]亿?$/u.exec(toHalfWidth(cell))?.[0] ?? "";
  if (shape.unit !== null) return toQuantity(raw, shape, contextOf(shape.unit, name, cumulative));
  const fitted =
    unit !== null && magnitude !== "" && !isShare(unit)
      ? { ...shape, value: shape.value / magnitudeFactor(magnitude), unit: `${magnitude}${unit}` }
      : { ...shape, unit: unit === "％" ? "%" : unit };
  return toQuantity(raw, fitted, contextOf(fitted.unit, name, cumulative));
}

/** A cell that holds a phrase: read as prose where that gives exactly one value. */
function readSentenceCell(raw: string, cell: string, cumulative: boolean): Quantity {
  const [first, second] = readQuantities(cell);
  if (first === undefined) return toUnread(raw, "QUALITATIVE", "no number in the cell");
  if (second !== undefined) return toUnread(raw, "QUALITATIVE", "more than one value in the cell");
  return { ...first.quantity, raw, cumulative: cumulative || first.quantity.cumulative };
}

function contextOf(unit: string | null, name: string, cumulative: boolean): QuantityContext {
  const perPeriod = /每年|年均|^年(?!龄|轻)/u.test(name) ? "YEAR" : null;
  return { kind: kindOf(unit, name, cumulative), perPeriod, cumulative };
}

function kindOf(unit: string | null, name: string, cumulative: boolean): QuantityKind {
  if (isShare(unit) && unit !== "∶1") return /增长|增速|增幅|下降|降低/u.test(name) ? "GROWTH_RATE" : "SHARE";
  return cumulative || /新增/u.test(name) ? "INCREMENT" : "LEVEL";
}
