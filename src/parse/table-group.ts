import { matchNumbering } from "./numbering.js";

/** The name of a group row: `一、开放平台` → 开放平台; null where the cell carries no such numbering. */
export function matchGroup(cell: string): string | null {
  const numbering = matchNumbering(cell);
  if (numbering === null || (numbering.style !== "HAN_COMMA" && numbering.style !== "HAN_BRACKET"))
    return null;
  return cell.slice(numbering.length).trim();
}

/** Longest line that can be a cell; longer ones, and whole sentences, are text after the table. */
export function isCellSized(text: string): boolean {
  return text.length <= 60 && !/。/u.test(text);
}
