/** Text decoded from UTF-8, a byte order mark kept; or the 1-based line of the first byte that is no UTF-8. */
export type Decoded = { text: string } | { badLine: number };

/** Decodes bytes as UTF-8, strictly: nothing is replaced. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = decode(bytes);
  return text === undefined ? { badLine: firstBadLine(bytes) } : { text };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line feed is one byte in UTF-8 and ends every character, so each line can be tried alone. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (decode(bytes.subarray(start, end)) === undefined) return line;
    start = end;
  }
  return line;
}
