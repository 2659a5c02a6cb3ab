import { matchNumbering } from "./numbering.js";
import type { SourceLine } from "./source-line.js";

const CONTENTS_TITLE = /^目\s*[录次]$/u;
const LEADER = /(?:\s*[.…·．⋯_-]{2,}\s*|\s+|\t)[-—–]?\s*[\d０-９IVXivx]{1,4}\s*[-—–]?$/u;

/** Longest line that can be an entry of a contents list. */
const MAX_ENTRY = 60;

/** A stretch of lines by index, end exclusive. */
export interface LineRange {
  from: number;
  to: number;
}

/**
 * Finds the contents list: headings that stand one after another without text between, the first of which comes
 * again later as the heading of real text. Null where there is none.
 */
export function findContentsList(lines: readonly SourceLine[]): LineRange | null {
  const title = lines.findIndex((line) => CONTENTS_TITLE.test(line.text));
  return title === -1 ? findUntitled(lines) : findTitled(lines, title);
}

function findTitled(lines: readonly SourceLine[], title: number): LineRange {
  for (let first = title + 1; first < lines.length; first += 1) {
    if (!isShort((lines[first] as SourceLine).text)) break;
    const again = findAgain(lines, first, isShort);
    if (again !== null) return { from: title, to: again };
  }
  return { from: title, to: endOfEntries(lines, title + 1) };
}

/** Only the first heading of the document can open a list that has no title. */
function findUntitled(lines: readonly SourceLine[]): LineRange | null {
  const first = lines.findIndex((line) => {
    const numbering = matchNumbering(line.text);
    return numbering !== null && ["PART", "CHAPTER", "HAN_COMMA"].includes(numbering.style);
  });
  if (first === -1) return null;
  const again = findAgain(lines, first, isEntry);
  return again === null ? null : { from: first, to: again };
}

/** Index of the line that repeats entry `first`, if at least two entries and nothing but entries stand between. */
function findAgain(
  lines: readonly SourceLine[],
  first: number,
  accepts: (text: string) => boolean,
): number | null {
  const key = entryKey((lines[first] as SourceLine).text);
  for (let i = first + 1; i < lines.length; i += 1) {
    const text = (lines[i] as SourceLine).text;
    if (entryKey(text) === key) return i - first >= 2 ? i : null;
    if (!accepts(text)) return null;
  }
  return null;
}

/** Without a repeated entry only lines with leaders and page numbers belong to the list. */
function endOfEntries(lines: readonly SourceLine[], from: number): number {
  let to = from;
  while (to < lines.length && LEADER.test((lines[to] as SourceLine).text)) to += 1;
  return to;
}

function isShort(text: string): boolean {
  return text.length <= MAX_ENTRY && !/[，。；！？]/u.test(text);
}

function isEntry(text: string): boolean {
  return isShort(text) && (LEADER.test(text) || matchNumbering(text) !== null || /^(?:专栏|附)/u.test(text));
}

/** Parts and chapters are known by their numbers, since a list may shorten their titles. */
function entryKey(text: string): string {
  const numbering = matchNumbering(text);
  if (numbering?.style === "PART" || numbering?.style === "CHAPTER")
    return `${numbering.style} ${numbering.number}`;
  return text.replace(LEADER, "").replace(/\s+/gu, "");
}
