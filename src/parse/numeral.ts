/** The shapes of zero that printed years use: 〇, the circles ○ ◯, Latin O, Cyrillic О, Greek Ο, full-width ０ and Ｏ, 零. */
const ZERO = "〇○◯OОΟ０Ｏ零";

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[..."一二三四五六七八九"].map((han, i): [string, number] => [han, i + 1]),
  ["两", 2],
  ...[...ZERO].map((zero): [string, number] => [zero, 0]),
]);

const SMALL_POWERS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const LARGE_POWERS: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

/** A value or, with `to`, a pair of limits (两三 → 2 to 3). */
export interface Numeral {
  value: number;
  to: number | null;
}

/** Full-width digits, points and signs as their half-width forms; one character stays one character. */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/**
 * Reads a whole string as a number: 12,000 · ３．５ · 二〇二五 · 两百 · 十万零一千 · 3万 · 1.2亿 · 三点五.
 * Null where it is none; ranges (两三) are read by {@link parseNumeralRange}.
 */
export function parseNumeral(text: string): number | null {
  const plain = toHalfWidth(text).trim();
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain)) return Number(plain.replaceAll(",", ""));
  return parsePositional(plain) ?? parseDecimalHan(plain) ?? parseStructural(plain);
}

/** Reads a numeral that may name two neighbouring values: 两三 → 2–3, 三五 → 3–5, 十七八 → 17–18, 两三百 → 200–300. */
export function parseNumeralRange(text: string): Numeral | null {
  const match = /^(十?)([一二两三四五六七八九])([二三四五六七八九])([十百千万亿]*)$/u.exec(text);
  if (match === null) {
    const teens = /^([一二三四五六七八九]?)十几$/u.exec(text);
    if (teens !== null) {
      const tens = (DIGITS.get(teens[1] ?? "") ?? 1) * 10;
      return { value: tens + 1, to: tens + 9 };
    }
    const value = parseNumeral(text);
    return value === null ? null : { value, to: null };
  }
  const [, ten, first, second, powers] = match as unknown as [string, string, string, string, string];
  const low = DIGITS.get(first) as number;
  const high = DIGITS.get(second) as number;
  if (high !== low + 1 && !(low === 3 && high === 5)) return null;
  const base = ten === "" ? 0 : 10;
  const scale = [...powers].reduce((all, power) => all * powerOf(power), 1);
  return { value: (base + low) * scale, to: (base + high) * scale };
}

/** 二〇二五 → 2025; needs two digits with a zero among them, or at least three. */
function parsePositional(text: string): number | null {
  const digits = [...text].map((c) => DIGITS.get(c) ?? (/\d/u.test(c) ? Number(c) : undefined));
  if (digits.length < 2 || digits.includes(undefined)) return null;
  if (![...text].some((c) => /[一二三四五六七八九]/u.test(c))) return null;
  if (digits.length === 2 && !digits.includes(0)) return null;
  return digits.length > 12 ? null : Number(digits.join(""));
}

/** 三点五 → 3.5. */
function parseDecimalHan(text: string): number | null {
  const [whole, fraction, rest] = text.split("点");
  if (whole === undefined || fraction === undefined || rest !== undefined || fraction === "") return null;
  const digits = [...fraction].map((c) => DIGITS.get(c));
  const base = parseStructural(whole);
  if (base === null || digits.includes(undefined) || digits.length > 12) return null;
  return Number(`${base}.${digits.join("")}`);
}

/** 十万零一千, 两百, 3万, 1.2亿, 12万5千; the closing digit of 一百五 or 两万五 counts in the next lower power. */
function parseStructural(text: string): number | null {
  const tokens = text.match(/\d+(?:\.\d+)?|./gu);
  if (tokens === null || tokens.length > 24) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastPower = 1;
  let zeroSeen = false;
  for (const token of tokens) {
    const value: number | undefined = DIGITS.get(token) ?? (/^\d/u.test(token) ? Number(token) : undefined);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      if (value === 0) zeroSeen = true;
      digit = value;
      continue;
    }
    const small = SMALL_POWERS.get(token);
    const large = LARGE_POWERS.get(token);
    if (small !== undefined) {
      if (digit === null && token !== "十") return null;
      section += (digit === null || (digit === 0 && token === "十") ? 1 : digit) * small;
      lastPower = small;
    } else if (large !== undefined) {
      section += digit ?? 0;
      if (section === 0 && total === 0) return null;
      total =
        large > lastPower && total > 0 && total < large ? (total + section) * large : total + section * large;
      section = 0;
      lastPower = large;
    } else return null;
    digit = null;
    zeroSeen = false;
  }
  const last = digit === null ? 0 : lastPower >= 100 && !zeroSeen ? (digit * lastPower) / 10 : digit;
  return roundOff(total + section + last);
}

function powerOf(power: string): number {
  return SMALL_POWERS.get(power) ?? LARGE_POWERS.get(power) ?? 1;
}

/** Removes the binary noise of products such as 2.21 × 1e4. */
export function roundOff(value: number): number {
  return Number(value.toPrecision(15));
}
