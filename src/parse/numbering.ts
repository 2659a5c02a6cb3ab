import { parseNumeral, toHalfWidth } from "./numeral.js";

/** Numbering styles by rank, highest first: 第一篇, 第一章, 第一节, 一、, （一）, 1., （1）. */
export const NUMBERING_STYLES = [
  "PART",
  "CHAPTER",
  "SECTION",
  "HAN_COMMA",
  "HAN_BRACKET",
  "DIGIT_POINT",
  "DIGIT_BRACKET",
] as const;

/** One of {@link NUMBERING_STYLES}. */
export type NumberingStyle = (typeof NUMBERING_STYLES)[number];

/** How each style looks in print, for messages. */
export const STYLE_SAMPLES: Readonly<Record<NumberingStyle, string>> = {
  PART: "第一篇",
  CHAPTER: "第一章",
  SECTION: "第一节",
  HAN_COMMA: "一、",
  HAN_BRACKET: "（一）",
  DIGIT_POINT: "1.",
  DIGIT_BRACKET: "（1）",
};

/** The numbering at the start of a line. */
export interface Numbering {
  style: NumberingStyle;
  number: number;
  /** As printed, without the white space around it: `第二章`, `三、`, `（一）`, `1.`. */
  label: string;
  /** UTF-16 units from the start of the line to the first character of what follows the numbering. */
  length: number;
}

const HAN = "[一二三四五六七八九十百〇零○]{1,6}";
const DIGITS = "[\\d０-９]{1,3}";

const ORDINAL = new RegExp(
  `^(第\\s*(${HAN}|${DIGITS})\\s*(篇|编|部分|章|节))(\\s*[：:、.．]\\s*|\\s+|)`,
  "u",
);
const HAN_RUN = new RegExp(`^${HAN}`, "u");
const HAN_COMMA = new RegExp(`^((${HAN})\\s*[、．.])\\s*`, "u");
const HAN_BRACKET = new RegExp(`^([（(]\\s*(${HAN})\\s*[）)])[、.．]?\\s*`, "u");
const DIGIT_POINT = new RegExp(`^((${DIGITS})\\s*[.．、])\\s*`, "u");
const DIGIT_BRACKET = new RegExp(`^([（(]\\s*(${DIGITS})\\s*[）)])[、.．]?\\s*`, "u");

/** Words that go on with the sentence after 第一节 or 第二章, so that no heading starts there. */
const SENTENCE_GOES_ON =
  /^(?:课|车厢|所|中|里|内|的|以|至|到|和|与|及|是|将|已|在|规定|提出|明确|要求|部署|关于|节)/u;

/** Longest title that may follow 第一章 without any white space or punctuation between. */
const MAX_UNSPACED_TITLE = 40;

/** Signs of markup before a heading; they say nothing about its level. */
const MARKUP = /^(?:#{1,6}\s+)?(?:\*\*)?/u;

/** UTF-16 units of the markup that a line starts with: `## `, `**`. */
export function markupLength(line: string): number {
  return MARKUP.exec(line)?.[0].length ?? 0;
}

/** Reads the numbering that a line starts with, in any width, markup before it or not; null where there is none. */
export function matchNumbering(line: string): Numbering | null {
  const skipped = markupLength(line);
  const numbering = matchPlain(line.slice(skipped));
  return numbering === null ? null : { ...numbering, length: numbering.length + skipped };
}

function matchPlain(line: string): Numbering | null {
  return (
    matchOrdinal(line) ??
    matchHanComma(line) ??
    toNumbering("HAN_BRACKET", HAN_BRACKET.exec(line)) ??
    matchDigitPoint(line) ??
    toNumbering("DIGIT_BRACKET", DIGIT_BRACKET.exec(line))
  );
}

function matchOrdinal(line: string): Numbering | null {
  const match = ORDINAL.exec(line);
  if (match === null) return null;
  const rest = line.slice(match[0].length);
  if (match[4] === "" && rest !== "") {
    if (SENTENCE_GOES_ON.test(rest) || rest.length > MAX_UNSPACED_TITLE || /[，；！？]|。./u.test(rest))
      return null;
  }
  const style = match[3] === "章" ? "CHAPTER" : match[3] === "节" ? "SECTION" : "PART";
  return toNumbering(style, match);
}

/** What neighbours in a sentence share: 一、二线城市, 一、二年级, 三、四季度; 二、三大工程 is a heading. */
const SHARED_BY_NEIGHBOURS = /^(?:年级|季度|产业|次产业|审|[级线类期号层楼档等月环、])/u;

function matchHanComma(line: string): Numbering | null {
  const numbering = toNumbering("HAN_COMMA", HAN_COMMA.exec(line));
  if (numbering === null) return null;
  const rest = line.slice(numbering.length);
  const next = HAN_RUN.exec(rest)?.[0];
  if (next === undefined || parseNumeral(next) !== numbering.number + 1) return numbering;
  return SHARED_BY_NEIGHBOURS.test(rest.slice(next.length)) ? null : numbering;
}

/** 16.1 and 1、2号线 are no item numbers; 3.2025年… is item 3. */
function matchDigitPoint(line: string): Numbering | null {
  const match = DIGIT_POINT.exec(line);
  if (match === null) return null;
  const rest = toHalfWidth(line.slice(match[0].length));
  const spaced = /\s$/u.test(match[0]);
  if (/^\d/u.test(rest) && !spaced && !/^20\d\d\s*年/u.test(rest)) return null;
  return toNumbering("DIGIT_POINT", match);
}

function toNumbering(style: NumberingStyle, match: RegExpExecArray | null): Numbering | null {
  if (match === null) return null;
  const number = parseNumeral(match[2] ?? "");
  if (number === null) return null;
  return { style, number, label: match[1] ?? "", length: match[0].length };
}
