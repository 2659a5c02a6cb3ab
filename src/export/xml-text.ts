/** What XML 1.0 has no way to write: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Written as they are, parsers turn them into spaces or line feeds.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text as it may stand in an element or a quoted attribute; what XML cannot write becomes U+FFFD, one for one. */
export function xmlText(text: string): string {
  return text
    .replace(UNWRITABLE, "\ufffd")
    .replace(/[&<>"\r\n\t]/g, (character) => ENTITIES[character] ?? "");
}
