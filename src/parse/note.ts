import { matchNumbering } from "./numbering.js";

const NOTE = /^[（(]?\s*(?:备\s*注|注|说\s*明|资料来源|数据来源|注释)\s*\d*\s*[：:]/u;

/** Whether the line is a note under a table: 备注：…, 注：…, 资料来源：…. */
export function isNote(line: string): boolean {
  return NOTE.test(line);
}

/** Whether the line is the next point of a note that counts its points: 注：1.… is followed by 2.…. */
export function continuesNote(note: string, pointsSoFar: number, line: string): boolean {
  const opening = matchNumbering(note.replace(NOTE, "").trim());
  const numbering = matchNumbering(line);
  return opening?.number === 1 && numbering?.style === opening.style && numbering.number === pointsSoFar + 1;
}
