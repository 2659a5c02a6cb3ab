import { stem } from "../../text/english.js";
import { cutSound, foldSound, soundsOf } from "../../text/pinyin.js";
import { neededGrams, runsOf, wholeToken } from "../../text/tokens.js";
import type { Question } from "./question.js";

/** To what a search is limited. */
export interface Scope {
  kinds: readonly string[] | null;
  plan: string | null;
  /** Kinds that are left out when none are asked for. */
  except?: readonly string[];
}

/** Fuzzy clauses walk the index's dictionary; longer texts than this are compared by their pairs alone. */
const MAX_FUZZY = 40;

/**
 * Everything that may hold the text, in Lucene's syntax for the index `entity_search`: a whole name or its beginning,
 * or every pair of neighbouring characters and every word of every term, or the letters as sounds. It is built from
 * tokens only, which hold letters, digits and underscores, so nothing that a user types is syntax.
 */
export function strictPhrase(question: Question, scope: Scope): string {
  const { whole, terms, typed, isOneWord } = question;
  const name = wholeToken(whole);
  const clauses = [
    `searchExact:${name}^1000`,
    `searchExact:${name}*^100`,
    `(${terms.map((term) => `+${termClause(term)}`).join(" ")})^10`,
  ];
  if (typed !== null) clauses.push(`searchPinyin:${cutSound(typed)}*^5`);
  if (typed !== null && isOneWord) clauses.push(`searchInitials:${cutSound(typed)}*^2`);
  return limited(clauses, scope);
}

/** Everything that shares some characters or nearly some word with the text: where the strict phrase finds nothing, and for names written wrong. */
export function loosePhrase(question: Question, scope: Scope, withText: boolean): string {
  const { whole, typed } = question;
  const name = wholeToken(whole);
  const runs = runsOf(whole);
  const grams = [...new Set(runs.flatMap((run) => (run.isCjk ? neededGrams(run.text) : [])))];
  const words = [...new Set(runs.flatMap((run) => (run.isCjk ? [] : [run.text])))];
  const sounds =
    typed ??
    foldSound(
      soundsOf(whole)
        .map(({ sound }) => sound)
        .join(""),
    );
  const clauses = [`searchExact:${name}^1000`, `searchExact:${name}*^20`];
  if ([...name].length <= MAX_FUZZY) clauses.push(`searchExact:${name}~2^50`);
  if (sounds.length > 1) clauses.push(`searchPinyin:${cutSound(sounds)}*^20`);
  if (grams.length > 0) clauses.push(`searchNames:(${grams.join(" ")})^3`);
  for (const word of words) {
    clauses.push(`searchNames:${word}^5`, `searchNames:${stem(word)}^3`);
    if (word.length > 3 && word.length <= MAX_FUZZY)
      clauses.push(`searchNames:${word}~${word.length > 6 ? 2 : 1}`);
  }
  if (withText && grams.length > 0) clauses.push(`searchText:(${grams.join(" ")})`);
  if (withText && words.length > 0) clauses.push(`searchText:(${words.join(" ")})`);
  return limited(clauses, scope);
}

/** The id of a plan for the index `shared_by_plan`, which holds ids whole; any text is taken as it is. */
export function planPhrase(plan: string): string {
  return `"${plan.replace(/["\\]/g, "\\$&")}"`;
}

/** One term, somewhere in the names or somewhere in the text. */
function termClause(term: string): string {
  const needed = runsOf(term).flatMap((run) => (run.isCjk ? neededGrams(run.text) : [wordClause(run.text)]));
  const all = needed.map((one) => `+${one}`).join(" ");
  return `(searchNames:(${all})^10 searchText:(${all}))`;
}

/** A word, its other forms, and what begins with it: people type the beginning. */
function wordClause(word: string): string {
  return `(${word}^2 ${stem(word)} ${word.length > 1 ? `${word}*` : ""})`;
}

function limited(clauses: readonly string[], { kinds, plan, except = [] }: Scope): string {
  const limits: string[] = [];
  if (kinds !== null) limits.push(`+searchScope:(${kinds.map(escaped).join(" ")})^0`);
  else limits.push(...except.map((kind) => `-searchScope:${escaped(kind)}`));
  if (plan !== null) limits.push(`+searchScope:${escaped(plan)}^0`);
  return [`+(${clauses.join(" ")})`, ...limits].join(" ");
}

/** Scope comes from the client too; outside letters and digits every character is taken as it is. */
function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, "\\$&");
}
