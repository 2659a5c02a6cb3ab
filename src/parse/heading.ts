import type { HeadingBlock, NamedHeadingBlock } from "./block.js";
import { markupLength, matchNumbering, type Numbering } from "./numbering.js";
import { parseNumeral } from "./numeral.js";
import { pieceOf } from "./passage.js";
import type { SourceLine } from "./source-line.js";

const PREFACE = /^(?:前\s*言|引\s*言|序\s*言|导\s*言|序)$/u;
const ANNEX =
  /^((?:附\s*件|附\s*录|附\s*表|附\s*图)\s*([\d０-９]{1,2}|[一二三四五六七八九十]{1,3})?)(?:\s*[：:.．、]\s*|\s+|$)(.*)$/u;

/** Longest title before a colon that still is a title and not the start of a sentence. */
const MAX_COLON_TITLE = 25;

/** Takes the closing colon, full stop or markup from a title. */
export function trimTitle(title: string): string {
  return title.replace(/^\*\*|(?:[\s：:。]|\*\*)+$/gu, "").trim();
}

/**
 * Reads a numbered heading. What follows the first 。 (or a colon that ends a short title) on its line is the
 * paragraph under it: `（一）扩大口岸功能。新增2个作业区…` gives both.
 */
export function readHeading(line: SourceLine): HeadingBlock | null {
  const numbering = matchNumbering(line.text);
  if (numbering === null) return null;
  const length = titleEnd(line.text, numbering);
  const bodyStart = length + (line.text.slice(length).length - line.text.slice(length).trimStart().length);
  return {
    type: "heading",
    style: numbering.style,
    number: numbering.number,
    label: numbering.label,
    title: trimTitle(line.text.slice(numbering.length, length)),
    heading: { start: line.start, end: line.start + length },
    body: bodyStart < line.text.length ? { start: line.start + bodyStart, end: line.end } : null,
    lineNumber: line.lineNumber,
  };
}

/** Reads 前言 and its like, or 附件N with an optional title. */
export function readNamedHeading(line: SourceLine): NamedHeadingBlock | null {
  const text = line.text.slice(markupLength(line.text)).replace(/\*\*$/u, "");
  if (PREFACE.test(text)) {
    return {
      type: "preface",
      number: null,
      label: "",
      title: text.replace(/\s+/gu, ""),
      heading: pieceOf(line),
    };
  }
  const match = ANNEX.exec(text);
  if (match === null || /。./u.test(match[3] ?? "")) return null;
  return {
    type: "annex",
    number: match[2] === undefined ? null : parseNumeral(match[2]),
    label: (match[1] ?? "").trim(),
    title: trimTitle(match[3] ?? ""),
    heading: pieceOf(line),
  };
}

/** UTF-16 length of the heading on its line: through the first 。, through a short title's colon, or all of it. */
function titleEnd(line: string, numbering: Numbering): number {
  const stop = line.indexOf("。", numbering.length);
  const end = stop === -1 ? line.length : stop + (line.startsWith("**", stop + 1) ? 3 : 1);
  if (["PART", "CHAPTER", "SECTION"].includes(numbering.style)) return end;
  const colon = line.slice(numbering.length).search(/[：:]/u);
  const isTitle =
    colon > 0 &&
    colon <= MAX_COLON_TITLE &&
    !/[，；“]/u.test(line.slice(numbering.length, numbering.length + colon));
  const colonEnd = numbering.length + colon + 1;
  return isTitle && colonEnd < end ? colonEnd : end;
}
