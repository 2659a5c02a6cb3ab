import { distance } from "fastest-levenshtein";
import { type EntityName, namesOf, textOf } from "../../model/searchable.js";
import { fold } from "../../text/fold.js";
import { excerpt, toRanges } from "./excerpt.js";
import type { Candidate } from "./match.js";
import { longestShared, phrasePlaces } from "./places.js";
import type { Question } from "./question.js";
import { baseScore, best, coverage, type Match } from "./score.js";

/** Below this likeness two names are different names. */
const LEAST_LIKENESS = 0.6;
/** A name inside a pasted text says something from two characters on; a shared stretch of text from eight on. */
const LEAST_NAME = 2;
const LEAST_OVERLAP = 8;

/**
 * How an entity answers a question that nothing answers as it is: its name stands in a longer text, is written nearly
 * so, or its text shares a long stretch with a pasted one.
 */
export function matchLoosely(question: Question, { kind, properties }: Candidate): Match | null {
  const names = namesOf(kind, properties);
  const matches = names.flatMap((name) => [
    ...(matchInside(question, name) ?? []),
    ...(matchSimilar(question, name) ?? []),
  ]);
  return best(matches) ?? matchOverlap(question, textOf(properties));
}

/** 1 for equal texts, 0 for texts without anything in common: edits by the length of the longer. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(a, b) / longer;
}

function matchInside({ whole }: Question, { field, text }: EntityName): Match[] | null {
  const folded = fold(text);
  const isThere = folded.text.length >= LEAST_NAME && phrasePlaces(whole, folded.text).length > 0;
  if (!isThere) return null;
  const positions = toRanges(folded, [{ from: 0, to: folded.text.length }]);
  const score = baseScore("NAMED_IN_QUERY", field) + coverage(folded.text.length, whole.length);
  return [{ field, kind: "NAMED_IN_QUERY", text, positions, score }];
}

function matchSimilar({ whole }: Question, { field, text }: EntityName): Match[] | null {
  const like = likeness(whole, fold(text).text);
  if (like < LEAST_LIKENESS) return null;
  return [{ field, kind: "SIMILAR", text, positions: [], score: baseScore("SIMILAR", field) + 20 * like }];
}

function matchOverlap({ whole }: Question, text: string): Match | null {
  if (text === "" || whole.length < LEAST_OVERLAP) return null;
  const folded = fold(text);
  const shared = longestShared(folded.text, whole, LEAST_OVERLAP);
  if (shared === null) return null;
  return {
    field: "TEXT",
    kind: "OVERLAP",
    ...excerpt(text, toRanges(folded, [shared])),
    score: baseScore("OVERLAP", "TEXT") + coverage(shared.to - shared.from, whole.length),
  };
}
