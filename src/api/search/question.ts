import { fold, isCjk } from "../../text/fold.js";
import { foldSound } from "../../text/pinyin.js";

/** More of a text is not looked for: no name is as long, and a page pasted in by mistake stays cheap. */
export const MAX_POINTS = 200;

/** English words that every other name holds: what is looked for is the rest, where there is one. */
const FILLERS = new Set(["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with"]);

/** What a user typed, ready to be looked for. */
export interface Question {
  /** Folded whole; empty when the text holds no letter and no digit. */
  whole: string;
  /** Its pieces between spaces and marks, folded, each once; without English filler words where there are others. */
  terms: string[];
  /** Letters typed as pinyin or initials; null when the text holds Hanzi. */
  typed: string | null;
  /** Whether the letters stand together, as initials are typed. */
  isOneWord: boolean;
  /** Code points that the user gave. */
  givenPoints: number;
}

/** Reads a user's text; whatever it holds, only letters and digits of it are looked for. */
export function readQuestion(text: string): Question {
  const points = [...text];
  const cut = points.slice(0, MAX_POINTS).join("");
  const folded = fold(cut);
  const hasCjk = [...folded.text].some(isCjk);
  const typed = hasCjk ? "" : withoutTones(foldSound(cut));
  return {
    whole: folded.text,
    terms: withoutFillers([...new Set(termsOf(folded.text, folded.breaks))]),
    typed: typed.length < 2 || !/[a-z]/.test(typed) ? null : typed,
    isOneWord: !folded.text.includes(" "),
    givenPoints: points.length,
  };
}

/** Says that a text was cut; null where it was not. */
export function cutNotice({ givenPoints }: Question): string | null {
  return givenPoints <= MAX_POINTS
    ? null
    : `The text has ${givenPoints} code points; only the first ${MAX_POINTS} were looked for.`;
}

function termsOf(text: string, breaks: readonly number[]): string[] {
  const edges = [0, ...breaks, text.length];
  return edges
    .slice(1)
    .flatMap((edge, index) => text.slice(edges[index], edge).split(" "))
    .filter((term) => term !== "");
}

function withoutFillers(terms: string[]): string[] {
  const left = terms.filter((term) => !FILLERS.has(term));
  return left.length === 0 ? terms : left;
}

/** Tone numbers (guo2ji4) say nothing that the stored readings know. */
function withoutTones(typed: string): string {
  return typed.replace(/(?<=[a-z])[1-5](?![0-9])/g, "");
}
