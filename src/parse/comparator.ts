import type { Comparator } from "../model/quantity.js";

/**
 * Words and signs before a number. 近, 接近 (nearly) are APPROX: as LT they would say nothing about the lower side.
 * 不到, 不足 are LT; 超, 逾, 突破 are GT.
 */
const BEFORE: readonly (readonly [Comparator, string])[] = [
  ["GTE", "不低于|不少于|不小于|不下于|至少|最少|≥|≧|>=|力争不低于"],
  ["LTE", "不超过|不高于|不多于|不大于|至多|最多|≤|≦|<="],
  ["GT", "超过|超出|突破|高于|大于|多于|超|逾|>|＞"],
  ["LT", "低于|少于|小于|不到|不足|不满|<|＜"],
  ["APPROX", "大约|约为|约占|约|接近|将近|近"],
];

/** Words after a number. 以上 and 以下 include the number itself, as in legal usage. */
const AFTER: readonly (readonly [Comparator, string])[] = [
  ["GTE", "及以上|以上|之上"],
  ["LTE", "及以下|以下|以内|之内|之下"],
  ["APPROX", "左右|上下"],
];

/** Pattern of all words before a number. */
export const BEFORE_PATTERN = `(?:${BEFORE.map(([, words]) => words).join("|")})`;

/** Pattern of all words after a number, 含 in brackets before or after them included. */
export const AFTER_PATTERN = `(?:\\s{0,3}[（(]含[^）)]{0,4}[）)])?(?:${AFTER.map(([, words]) => words).join("|")})(?:[（(]含[^）)]{0,4}[）)])?`;

/**
 * The comparator of a number from the words around it. Where both sides speak (超过20场次以上) the word after it wins,
 * which is never the stronger claim; 余 and 多 inside the number (450余个) are GT.
 */
export function comparatorOf(before: string, inside: string, after: string): Comparator {
  return find(AFTER, after) ?? find(BEFORE, before) ?? (inside === "" ? "EQ" : "GT");
}

function find(table: typeof BEFORE, words: string): Comparator | null {
  return table.find(([, pattern]) => new RegExp(`(?:${pattern})`, "u").test(words))?.[0] ?? null;
}
