import { magnitudeFactor } from "../model/base-unit.js";
import type { Comparator } from "../model/quantity.js";
import { AFTER_PATTERN, BEFORE_PATTERN, comparatorOf } from "./comparator.js";
import { parseNumeral, parseNumeralRange, roundOff, toHalfWidth } from "./numeral.js";
import { MAGNITUDE_PATTERN, UNIT_PATTERN } from "./unit.js";

/** A number with its unit and the words of comparison next to it. */
export interface NumberShape {
  comparator: Comparator;
  value: number;
  valueTo: number | null;
  unit: string | null;
  /** Whether the number is written in Chinese numerals, which also occur in names and idioms. */
  han: boolean;
  /** The numeral alone, as printed. */
  numeral: string;
  /** Whether 亿元/年 or the like makes the value one for each year. */
  yearly?: boolean;
}

const DIGITS = "[\\d０-９]{1,3}(?:,[\\d]{3})+(?:[.．][\\d０-９]+)?|[\\d０-９]+(?:[.．][\\d０-９]+)?";
const HAN_DIGIT = "[一二两三四五六七八九十]";
const HAN = `(?:${HAN_DIGIT}|[百千万](?=[余多])|(?<=[近超逾约过])[百千](?![分年姓]))[一二两三四五六七八九十百千万亿零〇○◯OОΟＯ几]*(?:点[一二三四五六七八九零〇]+)?`;
const NUMERAL = `(?:${DIGITS}|${HAN})`;
const FRACTION = `(?:${HAN_DIGIT}[十百]?|[\\d０-９]{1,3}|百|千)分之[一二三四五六七八九十百零点\\d０-９.]+|[1-9]\\d?\\s{0,3}[/／]\\s{0,3}[1-9]\\d{0,2}(?![\\d/])`;
const TENTHS =
  "[一二两三四五六七八九](?:[一二三四五六七八九]|到[二三四五六七八九])?成[一二三四五六七八九半]?(?![立为都果本员渝熟功交就长型效分像])";
const HALF = "一半";
const RATIO = "[\\d０-９]+(?:[.．][\\d０-９]+)?\\s{0,3}[∶:：]\\s{0,3}[\\d０-９]+(?:[.．][\\d０-９]+)?";
const DASH = "\\s{0,3}(?:—{1,2}|–|-|－|~|～|至|到)\\s{0,3}";

const QUANTITY =
  `(?:(?<ratio>${RATIO})|(?<fraction>${FRACTION})|(?<tenths>${TENTHS})|(?<half>${HALF})|` +
  `(?<first>${NUMERAL})(?<firstUnit>${MAGNITUDE_PATTERN}?${UNIT_PATTERN}?)${DASH}(?<second>${NUMERAL})(?<secondMagnitude>${MAGNITUDE_PATTERN}?)(?<secondUnit>${UNIT_PATTERN})|` +
  `(?<numeral>${NUMERAL})(?<more>[余多来]?)(?:\\s(?=${MAGNITUDE_PATTERN}?${UNIT_PATTERN}))?(?<magnitude>${MAGNITUDE_PATTERN}?)(?<more2>[余多]?)(?<unit>${UNIT_PATTERN}?)(?<more3>多?)(?<per>(?:[/／]\\s{0,3}年(?![月\\d]))?))`;

/** Finds numbers with unit and words around them anywhere in a text. */
export const NUMBER_IN_TEXT = new RegExp(
  `(?:(?<before>${BEFORE_PATTERN})\\s{0,3})?${QUANTITY}(?<after>(?:${AFTER_PATTERN})?)`,
  "gu",
);

const WHOLE_CELL = new RegExp(
  `^(?:(?<before>${BEFORE_PATTERN})\\s{0,3})?${QUANTITY}(?<after>(?:${AFTER_PATTERN})?)$`,
  "u",
);
const WHOLE_RANGE = new RegExp(`^(${NUMERAL})${DASH}(${NUMERAL})$`, "u");

/** Reads a whole cell as one number, or as two numbers with a dash where the unit stands in its own column. */
export function readWholeNumber(cell: string): NumberShape | null {
  const range = WHOLE_RANGE.exec(cell);
  if (range !== null) return rangeShape(range[1] ?? "", range[2] ?? "", "", null);
  const match = WHOLE_CELL.exec(cell);
  return match === null ? null : readNumberMatch(match);
}

/** Reads a match of {@link NUMBER_IN_TEXT}; null where its numeral is none after all. */
export function readNumberMatch(match: RegExpExecArray): NumberShape | null {
  const groups = match.groups as Record<string, string | undefined>;
  const words = { before: groups.before ?? "", after: groups.after ?? "" };
  if (groups.ratio !== undefined) return withWords(ratioShape(groups.ratio), words);
  if (groups.fraction !== undefined) return withWords(fractionShape(groups.fraction), words);
  if (groups.tenths !== undefined) return withWords(tenthsShape(groups.tenths), words);
  if (groups.half !== undefined) return withWords(shape(50, null, "%", groups.half), words);
  if (groups.first !== undefined && groups.second !== undefined) {
    return rangeShape(groups.first, groups.second, groups.secondMagnitude ?? "", groups.secondUnit ?? null);
  }
  return singleShape(groups, words);
}

function singleShape(groups: Record<string, string | undefined>, words: { before: string; after: string }) {
  const numeral = groups.numeral ?? "";
  const more = `${groups.more ?? ""}${groups.more2 ?? ""}${groups.more3 ?? ""}`;
  const bare = /^[百千万]$/u.test(numeral) ? `一${numeral}` : numeral;
  const number = parseNumeralRange(toHalfWidth(bare));
  if (number === null) return null;
  const { magnitude = "", unit = "" } = groups;
  const factor = unit === "" ? magnitudeFactor(magnitude) : 1;
  const printedUnit = unit === "" ? null : `${magnitude}${unit}`;
  const base = shape(roundOff(number.value * factor), number.to, printedUnit, numeral);
  const comparator = number.to === null ? comparatorOf(words.before, more, words.after) : base.comparator;
  return { ...base, comparator, yearly: (groups.per ?? "") !== "" };
}

function rangeShape(
  first: string,
  second: string,
  magnitude: string,
  unit: string | null,
): NumberShape | null {
  const low = parseNumeral(toHalfWidth(first));
  const high = parseNumeral(toHalfWidth(second));
  if (low === null || high === null || low >= high) return null;
  const factor = unit === null ? magnitudeFactor(magnitude) : 1;
  return shape(low * factor, high * factor, unit === null ? null : `${magnitude}${unit}`, first);
}

function ratioShape(text: string): NumberShape | null {
  const [left = "", right = ""] = toHalfWidth(text).split(/\s*[∶:]\s*/u);
  if (Number(right) === 0) return null;
  return shape(roundOff(Number(left) / Number(right)), null, "∶1", text);
}

function fractionShape(text: string): NumberShape | null {
  const [a = "", b = ""] = toHalfWidth(text).split(/分之|\s*\/\s*/u);
  const spoken = text.includes("分之");
  const [top, bottom] = (spoken ? [b, a] : [a, b]).map((part) =>
    parseNumeral(part === "百" || part === "千" ? `一${part}` : part),
  );
  if (top === null || bottom === null || top === undefined || bottom === undefined || bottom === 0)
    return null;
  return top > bottom && !spoken ? null : shape(roundOff((top / bottom) * 100), null, "%", text);
}

function tenthsShape(text: string): NumberShape | null {
  const [whole = "", part = ""] = text.split("成");
  const [low, high] = whole.length > 1 ? [whole[0], whole.at(-1)] : [whole, undefined];
  const value = (parseNumeral(low ?? "") ?? 0) * 10 + (part === "半" ? 5 : (parseNumeral(part) ?? 0));
  const to = high === undefined ? null : (parseNumeral(high) ?? 0) * 10;
  return to !== null && to <= value ? null : shape(value, to, "%", text);
}

function shape(value: number, valueTo: number | null, unit: string | null, numeral: string): NumberShape {
  const printed = unit === "％" ? "%" : unit;
  const comparator = valueTo === null ? "EQ" : "BETWEEN";
  return { comparator, value, valueTo, unit: printed, han: !/[\d０-９]/u.test(numeral), numeral };
}

function withWords(base: NumberShape | null, words: { before: string; after: string }): NumberShape | null {
  if (base === null || base.valueTo !== null) return base;
  return { ...base, comparator: comparatorOf(words.before, "", words.after) };
}
