import type { PassageBlock, Piece } from "./block.js";
import type { SourceLine } from "./source-line.js";

/** Marks that open a list item: dashes, bullets, circled numbers. */
const LIST_MARK = /^(?:——|──|--|[●◆■▲★◎○•·►▶◇□✓✔]|[①-⑳]|[-–—]\s)/u;

/** A line that says where a picture stands. */
const PICTURE = /^(?:!\[|<img\b|[[【（(]\s*(?:图片|图|见图|插图|image|picture)[^\]】）)]*[\]】）)]$)/iu;

/** Whether the line opens with a dash, a bullet or a circled number. */
export function isListItem(line: string): boolean {
  return LIST_MARK.test(line);
}

/** Whether the line only stands for a picture: `[图片]`, `![…](…)`. */
export function isPicture(line: string): boolean {
  return PICTURE.test(line);
}

/** The place of a line in the text, its outer white space left off. */
export function pieceOf(line: SourceLine): Piece {
  return { start: line.start, end: line.end };
}

/** A line as a passage of its own: a list item or a paragraph. */
export function readPassage(line: SourceLine): PassageBlock {
  const kind = isListItem(line.text) ? "LIST_ITEM" : "PARAGRAPH";
  return { type: "passage", kind, piece: pieceOf(line) };
}
