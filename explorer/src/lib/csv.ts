/**
 * Rows as CSV by RFC 4180, with a byte order mark so that spreadsheets read Chinese right. A cell that a spreadsheet
 * would run as a formula gets an apostrophe in front.
 */
export function toCsv(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const lines = [head, ...rows].map((cells) => cells.map(toCell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function toCell(value: string | number | null): string {
  if (value === null) return "";
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
