import { type EntityName, namesOf, textOf } from "../../model/searchable.js";
import { type Folded, fold } from "../../text/fold.js";
import { excerpt, toRanges } from "./excerpt.js";
import { matchSounds } from "./match-sounds.js";
import { phrasePlaces, placesOf, type Stretch } from "./places.js";
import type { Question } from "./question.js";
import { baseScore, best, coverage, type Match, type MatchKind } from "./score.js";

/** An entity as the statements return it. */
export interface Candidate {
  id: string;
  kind: string;
  position: number | null;
  properties: Readonly<Record<string, unknown>>;
}

/** The best way in which an entity answers the question; null where its words stand apart, as candidates may. */
export function matchEntity(question: Question, { kind, properties }: Candidate): Match | null {
  const names = namesOf(kind, properties);
  const matches = names.flatMap((name) => matchName(question, name) ?? []);
  const sound = matches.length > 0 ? null : matchSounds(question, names);
  return (
    best([...matches, ...(sound === null ? [] : [sound])]) ?? matchText(question, names, textOf(properties))
  );
}

/** How a name answers the question, by its characters and words. */
export function matchName(question: Question, { field, text }: EntityName): Match | null {
  const folded = fold(text);
  const made = (kind: MatchKind, places: readonly Stretch[]): Match => ({
    field,
    kind,
    text,
    positions: toRanges(folded, places),
    score: baseScore(kind, field) + coverage(question.whole.length, folded.text.length),
  });
  if (folded.text === question.whole) return made("EXACT", [{ from: 0, to: folded.text.length }]);
  const [first, ...rest] = question.terms.length === 1 ? [] : phrasePlaces(folded.text, question.whole);
  if (first !== undefined) return made(first.from === 0 ? "PREFIX" : "CONTAINS", [first, ...rest]);
  const places = allTerms(question, [folded])?.[0];
  if (places === undefined) return null;
  if (question.terms.length > 1) return made("WORDS", places);
  return made(places[0]?.from === 0 ? "PREFIX" : "CONTAINS", places);
}

/** Passages and the texts of tasks and projects: as a phrase, or term by term, where a term may also stand in a name. */
function matchText(question: Question, names: readonly EntityName[], text: string): Match | null {
  if (text === "") return null;
  const folded = fold(text);
  const made = (kind: MatchKind, places: readonly Stretch[]): Match => ({
    field: "TEXT",
    kind,
    ...excerpt(text, toRanges(folded, places)),
    score: baseScore(kind, "TEXT") + coverage(question.whole.length, folded.text.length),
  });
  const phrase = phrasePlaces(folded.text, question.whole);
  if (phrase.length > 0) return made("CONTAINS", phrase);
  const places = allTerms(question, [folded, ...names.map((name) => fold(name.text))])?.[0];
  if (places === undefined || places.length === 0) return null;
  return made(question.terms.length === 1 ? "CONTAINS" : "WORDS", places);
}

/** Where the terms stand in each of the texts; null when one of them stands in none. */
function allTerms({ terms }: Question, texts: readonly Folded[]): Stretch[][] | null {
  const found = texts.map((): Stretch[] => []);
  for (const term of terms) {
    let isThere = false;
    texts.forEach((text, index) => {
      const places = placesOf(text, term);
      if (places.length > 0) isThere = true;
      found[index]?.push(...places);
    });
    if (!isThere) return null;
  }
  return terms.length === 0 ? null : found;
}
