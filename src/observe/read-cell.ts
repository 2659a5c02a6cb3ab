import { readDay } from "../model/day.js";

/** What stands in a cell, or what is wrong with it in one sentence. */
export type Read<T> = { value: T } | { problem: string };

/** A number in half- or full-width digits, thousands set apart by commas or not; nothing but a number. */
export function readNumber(cell: string): Read<number> {
  const text = cell.normalize("NFKC").trim().replace(/^−/u, "-");
  const plain = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) {
    const value = Number(plain);
    if (Number.isFinite(value)) return { value };
  }
  const hint = /^[+-]?[\d.,]+\s*\D+$/.test(text) ? " The unit has a column of its own." : "";
  return { problem: `found ${shown(cell)}, expected a number such as 105 or 1,050.5.${hint}` };
}

/** A day: 2023-12-31, 2023/12/31, 2023.12.31 or 2023年12月31日, as `2023-12-31`. */
export function readDate(cell: string): Read<string> {
  const text = cell.normalize("NFKC").trim();
  const parts = /^(\d{4})(?:([-/.])(\d\d?)\2(\d\d?)|年(\d\d?)月(\d\d?)日)$/.exec(text);
  if (parts !== null) {
    const [year, month, day] = [parts[1], parts[3] ?? parts[5], parts[4] ?? parts[6]];
    const read = readDay(`${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`);
    if (read !== null) return { value: read };
  }
  const year = /^(\d{4})年?$/.exec(text)?.[1];
  const hint = year === undefined ? "" : ` A value for all of ${year} is one of ${year}-12-31.`;
  return { problem: `found ${shown(cell)}, expected a day of the calendar such as 2023-12-31.${hint}` };
}

/** A yes or a no; an empty cell is a no. */
export function readYes(cell: string): Read<boolean> {
  const text = cell.normalize("NFKC").trim().toLowerCase();
  if (["true", "yes", "1", "是"].includes(text)) return { value: true };
  if (["", "false", "no", "0", "否"].includes(text)) return { value: false };
  return { problem: `found ${shown(cell)}, expected true or false (是, 否).` };
}

/** A cell for a sentence, cut where it is long. */
function shown(cell: string): string {
  const characters = [...cell];
  return JSON.stringify(characters.length <= 40 ? cell : `${characters.slice(0, 40).join("")}…`);
}
