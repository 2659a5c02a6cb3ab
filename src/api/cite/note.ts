import type { ShownEvidence } from "../evidence.js";
import type { Reference } from "./reference.js";

/** More words than these are for the permalink to show. */
const MAX_QUOTES = 3;
const MAX_QUOTE = 120;

/** What no style has a place for, in English: the words, how the thing is known, release and checksums. */
export function noteInEnglish(reference: Reference): string {
  const { evidence, knownBy, releases } = reference;
  const quotes = quoted(evidence);
  const more = quotes.left > 0 ? [`and ${quotes.left} more`] : [];
  const words = quotes.shown.map(({ text, start, end }) => `“${text}” (code points ${start}–${end})`);
  return [
    ...(words.length > 0 ? [`Rests on: ${[...words, ...more].join("; ")}.`] : []),
    ...(knownBy === null ? [] : [`Known how: ${knownBy}.`]),
    ...releases.map(
      ({ id, day, textSha256, dataSha256 }) =>
        `Release ${id}, loaded ${day}; text SHA-256 ${textSha256}; data SHA-256 ${dataSha256}.`,
    ),
  ].join(" ");
}

/** The same in Chinese. */
export function noteInChinese(reference: Reference): string {
  const { evidence, knownBy, releases } = reference;
  const quotes = quoted(evidence);
  const more = quotes.left > 0 ? [`另有${quotes.left}处`] : [];
  const words = quotes.shown.map(({ text, start, end }) => `「${text}」（码点${start}—${end}）`);
  return [
    // 依据 grounds, 成立理由 known how, 数据版本 release, 载入 loaded, 原文 text, 数据 data.
    ...(words.length > 0 ? [`依据：${[...words, ...more].join("；")}。`] : []),
    ...(knownBy === null ? [] : [`成立理由：${knownBy}。`]),
    ...releases.map(
      ({ id, day, textSha256, dataSha256 }) =>
        `数据版本：${id}，${day}载入；原文SHA-256：${textSha256}；数据SHA-256：${dataSha256}。`,
    ),
  ].join("");
}

function quoted(evidence: readonly ShownEvidence[]) {
  const pieces = evidence.flatMap(({ quote, start, end }) =>
    quote === null || start === null || end === null ? [] : [{ text: shorten(quote), start, end }],
  );
  return { shown: pieces.slice(0, MAX_QUOTES), left: Math.max(0, pieces.length - MAX_QUOTES) };
}

/** At most so many code points, on one line. */
function shorten(quote: string): string {
  const points = [...quote.replace(/\s+/g, " ")];
  return points.length <= MAX_QUOTE ? points.join("") : `${points.slice(0, MAX_QUOTE).join("")}…`;
}
