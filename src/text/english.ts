/** British and American endings, to the shorter or more common of each pair. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/tre$/, "ter"],
  [/isation$/, "ization"],
  [/ise$/, "ize"],
  [/([^s])our$/, "$1or"],
  [/programme$/, "program"],
];

/**
 * What an English word is compared by: without its plural, and in one spelling (centres → center). It makes no word of
 * another kind of it, so a word in any other language stays what it is or loses an s on both sides alike.
 */
export function stem(word: string): string {
  const singular = singularOf(word);
  const spelling = SPELLINGS.find(([ending]) => ending.test(singular));
  return spelling === undefined ? singular : singular.replace(spelling[0], spelling[1]);
}

function singularOf(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && /[^siu]s$/.test(word)) return word.slice(0, -1);
  return word;
}
