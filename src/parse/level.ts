import type { StructureKind } from "../model/plan-tree.js";
import type { Block } from "./block.js";
import { NUMBERING_STYLES, type NumberingStyle } from "./numbering.js";

/** Which kind of node each numbering style of a document makes. */
export interface Levels {
  kindOf: ReadonlyMap<NumberingStyle, StructureKind>;
  /** The styles that open the first chapter (or part) and so end the preface. */
  top: ReadonlySet<NumberingStyle>;
}

const KINDS: readonly StructureKind[] = ["Chapter", "Section", "Subsection", "Item"];

/** Counts the headings of each numbering style. */
export function countStyles(blocks: readonly Block[]): Map<NumberingStyle, number> {
  const counts = new Map<NumberingStyle, number>(NUMBERING_STYLES.map((style) => [style, 0]));
  for (const block of blocks) {
    if (block.type === "heading") counts.set(block.style, (counts.get(block.style) ?? 0) + 1);
  }
  return counts;
}

/**
 * Maps the numbering styles that a document uses, by rank, onto Chapter, Section, Subsection and Item. 篇 above 章 is
 * a Part. Null where the text has no structure: no 篇, 章 or 节, and less than two headings of the styles 一、 or （一）.
 */
export function assignLevels(counts: ReadonlyMap<NumberingStyle, number>): Levels | null {
  const count = (style: NumberingStyle) => counts.get(style) ?? 0;
  const named = count("PART") + count("CHAPTER") + count("SECTION");
  if (named === 0 && Math.max(count("HAN_COMMA"), count("HAN_BRACKET")) < 2) return null;
  const used = NUMBERING_STYLES.filter((style) => count(style) > 0);
  const kindOf = new Map<NumberingStyle, StructureKind>();
  const hasParts = count("PART") > 0 && count("CHAPTER") > 0;
  if (hasParts) kindOf.set("PART", "Part");
  const ranked = hasParts ? used.filter((style) => style !== "PART") : used;
  for (const [i, style] of ranked.entries()) kindOf.set(style, KINDS[i] ?? "Item");
  const top = used.filter((style) => ["Part", "Chapter"].includes(kindOf.get(style) ?? ""));
  return { kindOf, top: new Set(top) };
}
