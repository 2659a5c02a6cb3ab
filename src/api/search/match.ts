import { type EntityName, namesOf, textOf } from "../../model/searchable.js";
import { type Folded, fold, readings } from "../../text/fold.js";
import { excerpt, toRanges } from "./excerpt.js";
import { matchSounds } from "./match-sounds.js";
import { phrasePlaces, placesOf, type Stretch, sequencePlaces } from "./places.js";
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

/** How a name answers the question, by its characters and words, read with or without its parentheses. */
export function matchName(question: Question, name: EntityName): Match | null {
  return best(readings(name.text).flatMap((folded) => matchReading(question, name, folded) ?? []));
}

function matchReading(question: Question, { field, text }: EntityName, folded: Folded): Match | null {
  const { whole } = question;
  const made = (kind: MatchKind, places: readonly Stretch[]): Match => ({
    field,
    kind,
    text,
    positions: toRanges(folded, places),
    score: baseScore(kind, field) + coverage(whole.length, folded.text.length),
  });
  if (folded.text === whole) return made("EXACT", [{ from: 0, to: folded.text.length }]);
  const places = phrasesOf(question, folded);
  if (places.length > 0) return made(places[0]?.from === 0 ? "PREFIX" : "CONTAINS", places);
  const apart = allTerms(question, [folded])?.[0];
  return apart === undefined ? null : made("WORDS", apart);
}

/** Where the whole question stands in a text as one phrase, of Hanzi or of words in any of their forms. */
function phrasesOf({ whole, terms }: Question, folded: Folded): Stretch[] {
  const [term = ""] = terms;
  if (terms.length === 1 && term === whole) return placesOf(folded, term);
  const phrases = phrasePlaces(folded.text, whole);
  return phrases.length > 0 ? phrases : sequencePlaces(folded, whole.split(" "));
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
  const phrase = phrasesOf(question, folded);
  if (phrase.length > 0) return made("CONTAINS", phrase);
  const places = allTerms(question, [folded, ...names.map((name) => fold(name.text))])?.[0];
  return places === undefined || places.length === 0 ? null : made("WORDS", places);
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
