import type { PassageKind } from "../model/plan-tree.js";
import type { NumberingStyle } from "./numbering.js";

/** A stretch of the text in UTF-16 units, end exclusive; turned into code points once, when the tree is built. */
export interface Piece {
  start: number;
  end: number;
}

/** A paragraph, list item or note that stands for itself. */
export interface PassageBlock {
  type: "passage";
  kind: PassageKind;
  piece: Piece;
}

/** A numbered heading and, where they share its line, the paragraph after its first 。. */
export interface HeadingBlock {
  type: "heading";
  style: NumberingStyle;
  number: number;
  label: string;
  title: string;
  heading: Piece;
  body: Piece | null;
  lineNumber: number;
}

/** 前言, 附件 and the like: a heading known by its word, not by a numbering style. */
export interface NamedHeadingBlock {
  type: "preface" | "annex";
  number: number | null;
  label: string;
  title: string;
  heading: Piece;
}

/** One item of a box; its first passage holds the name. */
export interface BoxItemBlock {
  number: number | null;
  label: string;
  title: string;
  /** Whether its first line names it without saying anything about it. */
  nameOnly: boolean;
  passages: PassageBlock[];
}

/** 专栏N with all that belongs to it. */
export interface BoxBlock {
  type: "box";
  /** What tells its path: `4`, `3-1`; empty where the box has no number. */
  key: string;
  number: number | null;
  label: string;
  title: string;
  heading: Piece;
  intro: PassageBlock[];
  items: BoxItemBlock[];
  table: TableBlock | null;
}

/** A row of cells; a cell is null where nothing is printed. */
export interface TableRow {
  type: "row";
  cells: (string | null)[];
  piece: Piece;
  flags: string[];
}

/** A row that only names the group of the rows after it. */
export interface TableGroup {
  type: "group";
  name: string;
  piece: Piece;
}

/** An indicator table and the notes under it. */
export interface TableBlock {
  type: "table";
  columns: string[];
  head: Piece;
  entries: (TableRow | TableGroup)[];
  notes: Piece[];
}

/** What a stretch of lines was recognised as. */
export type Block = PassageBlock | HeadingBlock | NamedHeadingBlock | BoxBlock | TableBlock;

/** A block and the index of the first line after it. */
export interface ReadBlock<T extends Block = Block> {
  block: T;
  next: number;
}
