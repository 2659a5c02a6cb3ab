import type { BoxBlock, BoxItemBlock, ReadBlock } from "./block.js";
import { type ItemMark, type ItemStyle, isPartOfItem, matchItemMark, startItem } from "./box-item.js";
import { matchBoxTitle } from "./box-title.js";
import { readNamedHeading } from "./heading.js";
import { readIndicatorTable } from "./indicator-table.js";
import { matchNumbering } from "./numbering.js";
import { isListItem, isPicture, pieceOf, readPassage } from "./passage.js";
import type { SourceLine } from "./source-line.js";

/** At most this many unnumbered lines stand between a box's title and its first item. */
const MAX_INTRO_LINES = 3;
/** At most this many unnumbered lines belong to one item. */
const MAX_ITEM_LINES = 12;

/**
 * Reads a box: its title, lines of introduction, then items or an indicator table. `lastItem` is the number of the
 * last item of the box before, since numbering may run on from box to box. Items end where the body goes on: at a
 * heading, at another box, or at an unnumbered line that no further item follows.
 */
export function readBox(
  lines: readonly SourceLine[],
  at: number,
  lastItem: number | null,
): ReadBlock<BoxBlock> | null {
  const line = lines[at] as SourceLine;
  const title = matchBoxTitle(line.text);
  if (title === null) return null;
  const block: BoxBlock = {
    type: "box",
    ...title,
    heading: pieceOf(line),
    intro: [],
    items: [],
    table: null,
  };
  let next = at + 1;
  const table = findTable(lines, next);
  const introLines = /图$/u.test(title.title) ? 0 : MAX_INTRO_LINES;
  const first = table === null ? findFirstItem(lines, next, next + introLines, lastItem) : table.at;
  if (first === null) {
    for (; isStray(lines[next]); next += 1) block.intro.push(readPassage(lines[next] as SourceLine));
    return { block, next };
  }
  for (; next < first; next += 1) block.intro.push(readPassage(lines[next] as SourceLine));
  if (table !== null) return { block: { ...block, table: table.read.block }, next: table.read.next };
  next = readItems(lines, first, block.items);
  return { block, next };
}

/** A picture or a dash line right below the title of a box without items still belongs to the box. */
function isStray(line: SourceLine | undefined): boolean {
  return line !== undefined && (isPicture(line.text) || isListItem(line.text));
}

function findTable(lines: readonly SourceLine[], from: number) {
  for (let i = from; i <= from + MAX_INTRO_LINES && i < lines.length; i += 1) {
    const read = readIndicatorTable(lines, i);
    if (read !== null) return { at: i, read };
    if (endsBox((lines[i] as SourceLine).text) || matchItemMark((lines[i] as SourceLine).text) !== null)
      return null;
  }
  return null;
}

/** A box that announces a picture (…示意图) has no introduction: numbered lines further down belong to the body. */
function findFirstItem(
  lines: readonly SourceLine[],
  from: number,
  to: number,
  lastItem: number | null,
): number | null {
  for (let i = from; i <= to && i < lines.length; i += 1) {
    const { text } = lines[i] as SourceLine;
    if (endsBox(text)) return null;
    const mark = matchItemMark(text);
    if (mark === null) continue;
    const starts =
      mark.number === null || mark.number === 1 || (lastItem !== null && mark.number === lastItem + 1);
    return starts ? i : null;
  }
  return null;
}

function readItems(lines: readonly SourceLine[], first: number, items: BoxItemBlock[]): number {
  const { style } = matchItemMark((lines[first] as SourceLine).text) as ItemMark;
  let next = first;
  while (next < lines.length) {
    const line = lines[next] as SourceLine;
    if (endsBox(line.text)) break;
    const mark = matchItemMark(line.text);
    const last = items.at(-1);
    if (mark?.style === style) {
      if (last !== undefined && !follows(mark, last)) break;
      items.push(startItem(line, mark));
    } else if (last !== undefined && belongsToLast(lines, next, style, items)) {
      const passage = readPassage(line);
      last.passages.push(mark === null ? passage : { ...passage, kind: "LIST_ITEM" });
    } else break;
    next += 1;
  }
  return next;
}

/** Items count upwards; a number that starts again at 1 belongs to the body. A repeated or skipped one is kept. */
function follows(mark: ItemMark, last: BoxItemBlock): boolean {
  if (mark.number === null || last.number === null) return true;
  return mark.number >= last.number && mark.number <= last.number + 2;
}

/**
 * Whether the unnumbered line at `at` belongs to the item before it: another item follows, or it carries a list mark,
 * or that item so far is only a name, and the other items that open with a name alone have a line of text.
 */
function belongsToLast(
  lines: readonly SourceLine[],
  at: number,
  style: ItemStyle,
  items: readonly BoxItemBlock[],
): boolean {
  const last = items.at(-1) as BoxItemBlock;
  if (isPartOfItem((lines[at] as SourceLine).text, style) || nextItemFollows(lines, at, style, last))
    return true;
  const named = items.slice(0, -1).filter((item) => item.nameOnly);
  const others = Math.min(...named.map((item) => item.passages.length), 2);
  return last.nameOnly && last.passages.length < others;
}

function nextItemFollows(
  lines: readonly SourceLine[],
  at: number,
  style: ItemStyle,
  last: BoxItemBlock,
): boolean {
  for (let i = at; i < at + MAX_ITEM_LINES && i < lines.length; i += 1) {
    const { text } = lines[i] as SourceLine;
    if (endsBox(text)) return false;
    const mark = matchItemMark(text);
    if (mark?.style === style) return style !== "BULLET" && mark.number === (last.number ?? 0) + 1;
  }
  return false;
}

/** Headings above the level of items, annexes and further boxes end a box. */
function endsBox(text: string): boolean {
  const style = matchNumbering(text)?.style;
  if (style !== undefined && style !== "DIGIT_POINT" && style !== "DIGIT_BRACKET") return true;
  return matchBoxTitle(text) !== null || readNamedHeading(asLine(text)) !== null;
}

function asLine(text: string): SourceLine {
  return { text, raw: text, start: 0, end: text.length, lineNumber: 0, emptyCellsBefore: 0 };
}
