import type { Quantity } from "./quantity.js";
import type { Span } from "./span.js";

/** What kind of place in a document a {@link StructureNode} is. Item = a numbered level below Subsection. */
export type StructureKind =
  | "Preface"
  | "Part"
  | "Chapter"
  | "Section"
  | "Subsection"
  | "Item"
  | "Box"
  | "BoxItem"
  | "Table"
  | "Annex";

/** What kind of quotable unit a {@link Passage} is. */
export type PassageKind =
  | "HEADING"
  | "PARAGRAPH"
  | "LIST_ITEM"
  | "TABLE_HEADER"
  | "TABLE_GROUP"
  | "TABLE_ROW"
  | "NOTE";

/**
 * The smallest quotable unit: a heading, a paragraph, a list item or a table row.
 * Passages do not overlap, and together with white space they are the whole text.
 */
export interface Passage {
  /** Stable path, e.g. `2.3/p1` (first paragraph of section 2.3), `2.3/h` (its heading), `box4.1/p1`, `box1/r5`, `preface/p1`. */
  path: string;
  kind: PassageKind;
  span: Span;
  text: string;
  /** Reading order in the whole document, from 1. */
  position: number;
}

/** One place in the document. Its span runs from its heading to the end of its last descendant. */
export interface StructureNode {
  kind: StructureKind;
  /**
   * Stable path, made of numbers as printed: chapter `2`, section `2.3`, subsection `1.1.2`, box `box4`, box item
   * `box4.1`, table `box1/table`, `preface`. Blank lines never change it. A number that occurs twice under one parent
   * gets `~2` appended.
   */
  path: string;
  /** The number as an integer (第二章 → 2, 三、 → 3); null where nothing is numbered (preface). */
  number: number | null;
  /** The numbering as printed, without the title: `第二章`, `三、`, `（一）`, `专栏4`, `1.`; empty where there is none. */
  label: string;
  /** The title without numbering and without closing punctuation (：。:). Box items: the item's name. */
  title: string;
  span: Span;
  /** Passages directly below this node (its heading first), not those of its children. */
  passages: Passage[];
  children: StructureNode[];
  /** Only on a Table that was read as an indicator table. */
  indicators?: IndicatorRow[];
}

/** One row of an indicator table. */
export interface IndicatorRow {
  /** Running number as printed; null where the row has none. */
  number: number | null;
  name: string;
  /** Unit as printed (亿元, %); null where the cell is empty. */
  unit: string | null;
  /** The printed name of the group the row stands in, without its numbering (开放平台); null outside groups. */
  group: string | null;
  /** 1-based order of the group in the table; null outside groups. */
  groupNumber: number | null;
  /** The value columns in order, each with the year of its header. */
  cells: IndicatorCell[];
  /** Path of the passage (row). */
  passagePath: string;
  span: Span;
  /** What is wrong with the row (a missing cell, say); empty when nothing is. Cells are never shifted. */
  flags: string[];
}

/** A value cell of an indicator row. */
export interface IndicatorCell {
  /** Column header as printed (2020年). */
  header: string;
  /** Year read from the header; null if none. */
  year: number | null;
  /** Cell as printed; null where empty. */
  raw: string | null;
  quantity: Quantity | null;
}

/** A parsed plan: the published text and where everything in it stands. */
export interface PlanTree {
  /** The text exactly as published. */
  text: string;
  /** Top-level nodes in reading order: Preface, Parts or Chapters, Annexes. */
  roots: StructureNode[];
  /** Things a reader should know: a box that is only a picture, a short table row, a repeated number. */
  notices: ParseNotice[];
}

/** Something odd in the text that the parser kept and reports. */
export interface ParseNotice {
  code: string;
  message: string;
  span: Span;
}
