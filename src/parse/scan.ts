import type { Block } from "./block.js";
import { readBox } from "./box.js";
import { findContentsList } from "./contents-list.js";
import { readHeading, readNamedHeading } from "./heading.js";
import { readIndicatorTable } from "./indicator-table.js";
import { pieceOf, readPassage } from "./passage.js";
import type { SourceLine } from "./source-line.js";

/**
 * Recognises what each line or run of lines is, whatever level it will have. The blocks hold every line, in reading
 * order; the entries of a contents list are list items, so that no heading is counted twice.
 */
export function scanLines(lines: readonly SourceLine[]): Block[] {
  const contents = findContentsList(lines);
  const blocks: Block[] = [];
  let lastItem: number | null = null;
  for (let at = 0; at < lines.length; ) {
    if (contents !== null && at >= contents.from && at < contents.to) {
      blocks.push({ type: "passage", kind: "LIST_ITEM", piece: pieceOf(lines[at] as SourceLine) });
      at += 1;
      continue;
    }
    const { block, next } = readBlock(lines, at, lastItem);
    if (block.type === "box") lastItem = block.items.at(-1)?.number ?? lastItem;
    blocks.push(block);
    at = next;
  }
  return blocks;
}

function readBlock(lines: readonly SourceLine[], at: number, lastItem: number | null) {
  const line = lines[at] as SourceLine;
  const found = readBox(lines, at, lastItem) ?? readIndicatorTable(lines, at);
  if (found !== null) return found;
  const block: Block = readNamedHeading(line) ?? readHeading(line) ?? readPassage(line);
  return { block, next: at + 1 };
}
