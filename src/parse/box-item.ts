import type { BoxItemBlock } from "./block.js";
import { matchNumbering, type Numbering, type NumberingStyle } from "./numbering.js";
import { isListItem, readPassage } from "./passage.js";
import type { SourceLine } from "./source-line.js";

/** How the items of one box are marked: by a numbering style, or by bullets without numbers. */
export type ItemStyle = Extract<NumberingStyle, "DIGIT_POINT" | "DIGIT_BRACKET"> | "BULLET";

/** The mark of a box item at the start of a line. */
export interface ItemMark {
  style: ItemStyle;
  number: number | null;
  label: string;
  length: number;
}

/** Reads `1.` `1．` `1、` `（1）` or a bullet at the start of a line. */
export function matchItemMark(line: string): ItemMark | null {
  const numbering: Numbering | null = matchNumbering(line);
  if (numbering !== null) {
    const { style } = numbering;
    return style === "DIGIT_POINT" || style === "DIGIT_BRACKET" ? { ...numbering, style } : null;
  }
  const bullet = /^([●◆■▲★◎►▶◇□•])\s*/u.exec(line);
  return bullet === null
    ? null
    : { style: "BULLET", number: null, label: bullet[1] ?? "", length: bullet[0].length };
}

/** Starts an item: its name reaches to the first ：, : or 。 of its line. */
export function startItem(line: SourceLine, mark: ItemMark): BoxItemBlock {
  const rest = line.text.slice(mark.length);
  const title = (/^[^：:。]*/u.exec(rest)?.[0] ?? "").trim();
  const passage = readPassage(line);
  return {
    number: mark.number,
    label: mark.label,
    title,
    nameOnly: isNameOnly(rest),
    passages: [{ ...passage, kind: "PARAGRAPH" }],
  };
}

/** Whether the line can only belong to the item before it: a list mark or a numbering below the box's own. */
export function isPartOfItem(line: string, style: ItemStyle): boolean {
  const mark = matchItemMark(line);
  if (mark !== null) return mark.style !== style && !(style === "BULLET");
  return isListItem(line);
}

/** Whether an item's line names it without saying anything about it, so that its text must follow on the next line. */
function isNameOnly(line: string): boolean {
  return !/[。；;！？]$/u.test(line) && !/[：:。]./u.test(line);
}
