/** A line of the text that holds more than white space; offsets are UTF-16 units of the whole text. */
export interface SourceLine {
  /** The line without its outer white space. */
  text: string;
  /** The line as it stands, line ending left off; tabs between and before cells are still there. */
  raw: string;
  start: number;
  end: number;
  /** 1-based line number in the text, blank lines counted. */
  lineNumber: number;
  /** Lines just before this one that hold nothing but white space with a tab: empty cells of a table, perhaps. */
  emptyCellsBefore: number;
}

const LINE = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/gu;

/**
 * Cuts a text into its lines and leaves out the blank ones, so that no later step can depend on them.
 * White space is what `\s` matches, a byte order mark and the ideographic space included.
 */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let lineNumber = 0;
  let emptyCellsBefore = 0;
  for (const match of text.matchAll(LINE)) {
    lineNumber += 1;
    const raw = match[0].replace(/[\n\r\u2028\u2029]+$/u, "");
    const trimmed = raw.trim();
    if (trimmed === "") {
      emptyCellsBefore = raw.includes("\t") ? emptyCellsBefore + 1 : 0;
      continue;
    }
    const start = match.index + raw.indexOf(trimmed);
    lines.push({ text: trimmed, raw, start, end: start + trimmed.length, lineNumber, emptyCellsBefore });
    emptyCellsBefore = 0;
  }
  return lines;
}
