import type { EntityKind } from "../../model/kinds.js";
import { compareKeys } from "../roots/cursor.js";
import type { Candidate } from "./match.js";
import type { Match } from "./score.js";

/** An entity that answers the question, with its place among the others. */
export interface Hit {
  candidate: Candidate;
  match: Match;
  /** Score (highest first), kind, place in reading order, id: no two hits have the same. */
  key: [number, number, number, string];
}

/** Of hits that are equally good, what a reader is most likely to mean first; the document's sentences last. */
const KIND_ORDER: readonly EntityKind[] = [
  "Plan",
  "Goal",
  "Indicator",
  "Action",
  "Project",
  "Institution",
  "Country",
  "Region",
  "CountryGroup",
  "Place",
  "Policy",
  "Event",
  "Sector",
  "Chapter",
  "Section",
  "Subsection",
  "Box",
  "Target",
  "Task",
  "Achievement",
  "Source",
  "Passage",
];

/** The hits among some candidates, best first, by whatever says how one matches. */
export function rankHits(candidates: readonly Candidate[], match: (one: Candidate) => Match | null): Hit[] {
  const hits = candidates.flatMap((candidate): Hit[] => {
    const found = match(candidate);
    if (found === null) return [];
    const score = Math.round(found.score * 100) / 100;
    const { kind, position, id } = candidate;
    const place = position ?? Number.MAX_SAFE_INTEGER;
    const key: Hit["key"] = [-score, KIND_ORDER.indexOf(kind as EntityKind), place, id];
    return [{ candidate, match: { ...found, score }, key }];
  });
  return hits.sort((a, b) => compareKeys(a.key, b.key));
}
