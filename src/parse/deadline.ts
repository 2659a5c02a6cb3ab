import { SourceText } from "../model/source-text.js";
import type { Span } from "../model/span.js";
import { parseNumeral, toHalfWidth } from "./numeral.js";

/** A year that a text names, in figures, in Chinese numerals or as the end of a five-year period. */
export interface YearMention {
  year: number;
  /** As printed, with the 到 or 末 that makes it a deadline: `到2025年`, `“十四五”期间`. */
  raw: string;
  /** Code points from the start of the text that was searched. */
  span: Span;
  /** True where the words say “by then”: 到…, 至…, 截至…, …末, …底前. */
  deadline: boolean;
}

const HAN_DIGIT = "[一二三四五六七八九〇○◯零OОΟ０Ｏ]";
const YEAR = `((?:19|20|２０|１９)[\\d０-９]{2}|[一二]${HAN_DIGIT}{3})\\s*年`;
const PERIOD = '[“"「]?(十[一二三四五六七八九]?|[六七八九])五[”"」]?\\s*(时期|期间|规划期|末|期末)?';
const MENTION = new RegExp(
  `(?:(力争到|截至|截止|到|至|在)\\s*)?(?:${YEAR}(底|末|年底)?(前|以前|之前)?|${PERIOD}(?![一二三四五六七八九十百千万亿个家项条]))`,
  "gu",
);

/** Every year in `text`, in order: 2025年, 二〇三五年 (any zero), “十四五”末 and 十四五期间 (both 2025). */
export function readYears(text: string): YearMention[] {
  const source = new SourceText(text);
  return [...text.matchAll(MENTION)].flatMap((match) => {
    const [raw, opening, yearDigits, , before, period, closing] = match;
    const year = yearDigits === undefined ? periodEnd(period) : parseNumeral(toHalfWidth(yearDigits));
    if (year === null || (yearDigits === undefined && !isPeriod(raw, closing))) return [];
    const span = {
      start: source.toCodePoint(match.index),
      end: source.toCodePoint(match.index + raw.length),
    };
    const deadline =
      (opening !== undefined && opening !== "在") || before !== undefined || /末$/u.test(closing ?? "");
    return [{ year, raw, span, deadline }];
  });
}

/** The year by which something is to be done: the last deadline in `text`, else its only year; null where unclear. */
export function readDeadline(text: string): number | null {
  const years = readYears(text);
  const deadline = years.filter((mention) => mention.deadline).at(-1);
  if (deadline !== undefined) return deadline.year;
  return years.length === 1 ? (years[0] as YearMention).year : null;
}

/** The year of a column header such as 2020年, 2025年目标, ２０２５, 二〇二五年; null where it names none. */
export function readYear(header: string): number | null {
  const mention = readYears(header).at(-1);
  if (mention !== undefined) return mention.year;
  const bare = /(?:19|20)\d{2}/u.exec(toHalfWidth(header));
  return bare === null ? null : Number(bare[0]);
}

/** The last year of the N-th five-year plan: 六五 1985, 十四五 2025, 十五五 2030. */
function periodEnd(ordinal: string | undefined): number | null {
  const number = ordinal === undefined ? null : parseNumeral(ordinal);
  return number === null ? null : 1955 + 5 * number;
}

/** 十五 alone is the number 15; quotation marks or 时期 make it a plan. 十四五 needs neither. */
function isPeriod(raw: string, closing: string | undefined): boolean {
  return /[“"「]/u.test(raw) || closing !== undefined || /十[一二三四五六七八九]五/u.test(raw);
}
