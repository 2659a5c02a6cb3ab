import type { NameField } from "../../model/searchable.js";
import type { Range } from "./excerpt.js";

/** Where the words were found: a kind of name, its sounds, or the running text. */
export type MatchField = NameField | "PINYIN" | "INITIALS" | "TEXT";
/** How they were found. */
export type MatchKind = "EXACT" | "PREFIX" | "CONTAINS" | "WORDS" | "NAMED_IN_QUERY" | "SIMILAR" | "OVERLAP";

/** What an entity was found by. */
export interface Match {
  field: MatchField;
  kind: MatchKind;
  /** The name, or an excerpt of the text. */
  text: string;
  /** Code points into `text`, end exclusive. */
  positions: Range[];
  /** 0 to 100; see {@link baseScore}. */
  score: number;
}

/**
 * How good each way to be found is, best first: a whole name, the beginning of a name, a part of one, English words,
 * sounds, and the running text last. The gaps leave room for {@link coverage}.
 */
const SCORES: Partial<Record<MatchKind, Partial<Record<MatchField, number>>>> = {
  EXACT: {
    NAME: 97,
    ALT_NAME: 94,
    NAME_EN: 92,
    CODE: 90,
    MENTION: 89,
    MISPRINT: 88,
    PINYIN: 58,
    INITIALS: 50,
  },
  PREFIX: {
    NAME: 84,
    ALT_NAME: 81,
    NAME_EN: 66,
    CODE: 66,
    MENTION: 80,
    MISPRINT: 79,
    PINYIN: 55,
    INITIALS: 47,
  },
  CONTAINS: {
    NAME: 75,
    ALT_NAME: 72,
    NAME_EN: 63,
    CODE: 63,
    MENTION: 71,
    MISPRINT: 70,
    PINYIN: 52,
    INITIALS: 45,
    TEXT: 40,
  },
  WORDS: { NAME: 68, ALT_NAME: 67, NAME_EN: 60, CODE: 60, MENTION: 67, MISPRINT: 67, TEXT: 30 },
};

/** Ways that only count where there is no other; the field makes no difference to them. */
const LOOSE_SCORES: Partial<Record<MatchKind, number>> = { NAMED_IN_QUERY: 20, SIMILAR: 15, OVERLAP: 10 };

/** The score of a way to be found, before {@link coverage}. */
export function baseScore(kind: MatchKind, field: MatchField): number {
  return SCORES[kind]?.[field] ?? LOOSE_SCORES[kind] ?? 0;
}

/** Up to 3 more the larger the part of the found text that was asked for: of two names, the shorter first. */
export function coverage(asked: number, found: number): number {
  return 3 * Math.min(1, asked / Math.max(1, found));
}

/** The match with the highest score; the first of equals. */
export function best(matches: readonly Match[]): Match | null {
  return matches.reduce<Match | null>(
    (top, one) => (top === null || one.score > top.score ? one : top),
    null,
  );
}
