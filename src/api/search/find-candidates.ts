import { createHash } from "node:crypto";
import type { ApiContext } from "../api-context.js";
import { runQuery } from "../run-query.js";
import type { Candidate } from "./match.js";
import { matchEntity } from "./match.js";
import { matchLoosely } from "./match-loosely.js";
import { loosePhrase, type Scope, strictPhrase } from "./phrase.js";
import type { Question } from "./question.js";
import { type Hit, rankHits } from "./rank.js";

/** Entities that the index may give for one search: the bound of its cost, and of what can be paged through. */
export const MAX_CANDIDATES = 500;
/** Entities that are compared letter by letter where nothing holds the words as they are. */
const MAX_LOOSE = 100;

/** All hits of a search, best first, in the state of the data that `state` tells from others. */
export interface Found {
  hits: Hit[];
  /** Whether the index had more than {@link MAX_CANDIDATES} entities. */
  isTruncated: boolean;
  /** SHA-256 of the sorted ids of all releases at the time. */
  state: string;
}

interface Row {
  releasesSha256: string | null;
  releases: string[];
  candidates: Candidate[];
}

/** What answers the question as it is; only where nothing does, what nearly does. */
export async function findHits(question: Question, scope: Scope, context: ApiContext): Promise<Found> {
  const strict = await candidates(strictPhrase(question, scope), MAX_CANDIDATES, context);
  const hits = rankHits(strict.candidates, (one) => matchEntity(question, one));
  const isTruncated = strict.candidates.length >= MAX_CANDIDATES;
  if (hits.length > 0) return { hits, isTruncated, state: stateOf(strict) };
  const loose = await candidates(loosePhrase(question, scope, true), MAX_LOOSE, context);
  return {
    hits: rankHits(loose.candidates, (one) => matchLoosely(question, one)),
    isTruncated: false,
    state: stateOf(loose),
  };
}

async function candidates(phrase: string, limit: number, context: ApiContext): Promise<Row> {
  const [row] = await runQuery<Row>(context, "search", { phrase, limit });
  return row ?? { releasesSha256: null, releases: [], candidates: [] };
}

function stateOf({ releasesSha256, releases }: Row): string {
  return releasesSha256 ?? createHash("sha256").update(JSON.stringify(releases)).digest("hex");
}
