import { Converter } from "opencc-js/t2cn";
import { remember } from "./remember.js";

/**
 * A text as it is compared: lower case, half-width, simplified, without accents and marks. Letters and digits only, and
 * one space where words or clauses part; marks that only decorate (“十四五”规划, 中新（重庆）) leave nothing behind.
 */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, the code point of the original that it comes from; one more at the end. */
  origin: number[];
  /** Places in `text`, in UTF-16 units, where a mark that decorates was left out: 十四五/规划 may also be two words. */
  breaks: number[];
}

/** Marks between clauses: what stands on both sides of one is no phrase. Everything else between Hanzi only decorates. */
const CLAUSE_MARK = /[。．.！!？?；;，,、：:\n\r\t|]/u;
const KEPT = /[\p{L}\p{N}]/u;
const MARKS = /\p{Mn}/gu;
/** Scripts written without spaces: each character is a unit of its own. */
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;
/** Stand-ins for the Chinese zero, as plans print it: Latin, Greek and Cyrillic letters, digits, circles. */
const ZERO = /[oοо0〇]/u;
const NUMERAL = /[一二三四五六七八九〇]/u;
/** Signs that look like the Chinese zero and are no letters. */
const CIRCLE = /[○◯]/u;

/** Traditional characters of the mainland's, Taiwan's and Hong Kong's standards to simplified, one by one. */
const fromTraditional = Converter({ from: "t", to: "cn" });
const fromHongKong = Converter({ from: "hk", to: "cn" });

/** Foldings of the basic plane, filled as they are asked for: texts are folded by the hundred for one search. */
const known: (string | undefined)[] = new Array(0x1_0000);

/** Folds a text; see {@link Folded}. Any string is taken, half surrogates included. */
export function fold(text: string): Folded {
  const pieces = [...text].map(foldPoint);
  const parts: string[] = [];
  const origin: number[] = [];
  const breaks: number[] = [];
  let last = "";
  let gap: "none" | "mark" | "clause" = "clause";
  pieces.forEach((piece, at) => {
    if (piece === "" || piece === " ") {
      if (gap !== "clause") gap = piece === " " ? "clause" : "mark";
      return;
    }
    const shown = isZero(piece, last, pieces[at + 1]) ? "〇" : piece;
    if (parts.length > 0 && (gap === "clause" || (gap === "mark" && !isCjk(last) && !isCjk(shown)))) {
      parts.push(" ");
      origin.push(at);
    } else if (parts.length > 0 && gap === "mark") breaks.push(origin.length);
    parts.push(shown);
    for (let unit = 0; unit < shown.length; unit += 1) origin.push(at);
    last = lastPoint(shown);
    gap = "none";
  });
  origin.push(pieces.length);
  return { text: parts.join(""), origin, breaks };
}

/**
 * The ways in which a text may be read: as it stands, and without what stands in parentheses, where it has any
 * (国际友好（交流）城市 is 国际友好交流城市 and 国际友好城市).
 */
export const readings: (text: string) => readonly Folded[] = remember((text) => {
  const whole = fold(text);
  if (!/[(（]/.test(text)) return [whole];
  // A mark for every code point left out, so that places stay what they are.
  const without = fold(text.replace(/[(（][^()（）]*[)）]/gu, (part) => "·".repeat([...part].length)));
  return without.text === "" || without.text === whole.text ? [whole] : [whole, without];
});

/** Whether a character belongs to a script without spaces between words. */
export function isCjk(character: string): boolean {
  return CJK.test(character);
}

/** Whether a character can be part of a word with letters: no space, and of no script without spaces. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && character !== "" && character !== " " && !isCjk(character);
}

/** One code point folded: letters and digits, "" for a mark that decorates, " " for one that parts clauses. */
function foldPoint(point: string): string {
  const code = point.codePointAt(0) ?? 0;
  if (code > 0xffff) return computeFold(point);
  known[code] ??= computeFold(point);
  return known[code];
}

function computeFold(point: string): string {
  if (CIRCLE.test(point)) return "〇";
  if (CLAUSE_MARK.test(point)) return " ";
  const plain = point.normalize("NFKD").replace(MARKS, "").normalize("NFC").toLowerCase().replace(MARKS, "");
  const letters = [...plain].filter((one) => KEPT.test(one));
  return letters.map((one) => (isCjk(one) ? fromHongKong(fromTraditional(one)) : one)).join("");
}

/** 二О三五, 二0三五 and 二〇三五 are one year. */
function isZero(piece: string, before: string, after: string | undefined): boolean {
  if (piece.length !== 1 || !ZERO.test(piece)) return false;
  return NUMERAL.test(before) || (!isWordCharacter(before) && NUMERAL.test(after ?? ""));
}

function lastPoint(text: string): string {
  return [...text].at(-1) ?? "";
}
