import type { EntityKind } from "../../model/kinds.js";
import type { ApiContext } from "../api-context.js";
import { EntityRef } from "../entities/entity-ref.js";
import { runQuery } from "../run-query.js";
import { isCertain, likelyEntities } from "../search/likely-entities.js";
import type { Candidate } from "../search/match.js";
import { loosePhrase } from "../search/phrase.js";
import { cutNotice, readQuestion } from "../search/question.js";
import { checkRange } from "./arguments.js";

interface Query {
  text: string;
  kinds?: EntityKind[] | null;
  plan?: string | null;
  limit?: number | null;
}

const MAX_QUERIES = 100;
/** Entities that the index gives for each name, to be compared letter by letter. */
const MAX_CANDIDATES = 50;

/** `reconcile`: names to ids, all of them in one statement. */
export async function reconcile({ queries }: { queries: Query[] }, context: ApiContext) {
  checkRange("queries", queries.length, 0, MAX_QUERIES);
  const asked = queries.map(({ text, kinds = null, plan = null, limit }) => {
    const question = readQuestion(text);
    const isEmpty = question.whole === "" || kinds?.length === 0 || plan === "";
    // What is called a passage's name is the beginning of its text.
    const scope = { kinds, plan, except: ["Passage"] };
    return {
      text,
      question,
      limit: checkRange("limit", limit ?? 5, 1, MAX_CANDIDATES),
      phrase: isEmpty ? null : loosePhrase(question, scope, false),
    };
  });
  const phrases = asked.flatMap(({ phrase }) => phrase ?? []);
  const found = phrases.length === 0 ? [] : await findCandidates(phrases, context);
  let next = 0;
  return asked.map(({ text, question, limit, phrase }) => {
    const candidates = phrase === null ? [] : (found[next++] ?? []);
    const likely = likelyEntities(question, candidates);
    const certain = isCertain(likely);
    return {
      text,
      notice: cutNotice(question),
      candidates: likely
        .slice(0, limit)
        .map(({ candidate, score, field, kind, matchedText, reason }, index) => ({
          id: candidate.id,
          name: String(candidate.properties.name ?? ""),
          kind: candidate.kind,
          score,
          match: certain && index === 0,
          matchedText,
          matchedField: field,
          matchKind: kind,
          reason,
          node: new EntityRef(candidate.id),
        })),
    };
  });
}

async function findCandidates(phrases: string[], context: ApiContext): Promise<Candidate[][]> {
  const rows = await runQuery<{ phrase: number; candidates: Candidate[] }>(context, "reconcile", {
    phrases,
    limit: MAX_CANDIDATES,
  });
  const lists: Candidate[][] = phrases.map(() => []);
  for (const { phrase, candidates } of rows) lists[phrase] = candidates;
  return lists;
}
