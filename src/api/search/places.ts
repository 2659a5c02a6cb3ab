import { stem } from "../../text/english.js";
import { type Folded, isWordCharacter } from "../../text/fold.js";

/** A stretch of a folded text in UTF-16 units, end exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

const NUMBER = /^\p{N}+$/u;

/**
 * Where a term stands in a folded text, in order. Hanzi match anywhere; a word with letters only from its first letter
 * on (`cep` is not in `rcep`), a single letter and a number only by themselves (12 is not in 120), and a word also in its other forms (banks, bank).
 */
export function placesOf({ text }: Folded, term: string): Stretch[] {
  const isWord = [...term].every(isWordCharacter);
  return isWord ? wordPlaces(text, term) : phrasePlaces(text, term);
}

/** Where a text with spaces or Hanzi stands as it is. */
export function phrasePlaces(text: string, phrase: string): Stretch[] {
  const places: Stretch[] = [];
  if (phrase === "") return places;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const beginsInWord = isWordCharacter(phrase[0]) && isWordCharacter(text[at - 1]);
    const last = places.at(-1);
    if (!beginsInWord && at >= (last?.to ?? 0)) places.push({ from: at, to: at + phrase.length });
  }
  return places;
}

/**
 * Where some words follow one another in a folded text, each in any of its forms, the last one perhaps only begun
 * (stem cells is in stem cell biotechnology); none where one of them is no word with letters.
 */
export function sequencePlaces({ text }: Folded, words: readonly string[]): Stretch[] {
  if (!words.every((word) => [...word].every(isWordCharacter))) return [];
  const found = wordsOf(text);
  return found.flatMap(({ from }, start) => {
    const sequence = words.map((word, index) => {
      const other = found[start + index];
      const isThere =
        other !== undefined &&
        (stem(other.word) === stem(word) || (index === words.length - 1 && other.word.startsWith(word)));
      return isThere ? other : undefined;
    });
    const last = sequence.at(-1);
    const isWhole = last !== undefined && sequence.every((one) => one !== undefined);
    return isWhole ? [{ from, to: last.from + last.word.length }] : [];
  });
}

function wordPlaces(text: string, term: string): Stretch[] {
  const wanted = stem(term);
  return wordsOf(text).flatMap(({ word, from }) => {
    if (word === term || (word.startsWith(term) && term.length > 1 && !NUMBER.test(term)))
      return [{ from, to: from + term.length }];
    return stem(word) === wanted ? [{ from, to: from + word.length }] : [];
  });
}

/** The words with letters or digits of a folded text. */
function wordsOf(text: string): { word: string; from: number }[] {
  const words: { word: string; from: number }[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isWordCharacter(text[at])) continue;
    if (at > from) words.push({ word: text.slice(from, at), from });
    from = at + 1;
  }
  return words;
}

/** The longest stretch that two folded texts share, in the first of them; null where it is shorter than `least`. */
export function longestShared(text: string, other: string, least: number): Stretch | null {
  let best: Stretch | null = null;
  let length = least - 1;
  // Lengths of the shared endings before the last character of `text` that was looked at.
  let before = new Uint16Array(other.length + 1);
  for (let i = 1; i <= text.length; i += 1) {
    const now = new Uint16Array(other.length + 1);
    for (let j = 1; j <= other.length; j += 1) {
      if (text[i - 1] !== other[j - 1]) continue;
      now[j] = (before[j - 1] as number) + 1;
      if ((now[j] as number) > length) {
        length = now[j] as number;
        best = { from: i - length, to: i };
      }
    }
    before = now;
  }
  return best;
}
