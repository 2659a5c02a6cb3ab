/** Marks at the beginning of a file that say how its text is encoded; `TextDecoder` takes them off. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/**
 * The text of a file, with or without a byte order mark: UTF-8, UTF-16 where a mark says so, else GB 18030, which Chinese
 * spreadsheets write. Null where it is none of them. Ends of lines become `\n`.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  for (const encoding of marked === undefined ? ["utf-8", "gb18030"] : [marked]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes("\0")) return text.replace(/\r\n?/g, "\n");
    } catch {
      // Not in this encoding: the next one is tried.
    }
  }
  return null;
}
