import { createHash } from "node:crypto";
import { closest } from "fastest-levenshtein";
import type { EntityKind } from "../../model/kinds.js";
import {
  AREA_ROLES,
  EVENT_ROLES,
  INSTITUTION_ROLES,
  PLACE_ROLES,
  POLICY_ROLES,
} from "../../model/vocabulary.js";
import type { ApiContext } from "../api-context.js";
import { ApiError } from "../api-error.js";
import { EntityRef } from "../entities/entity-ref.js";
import { countFacets, type Places, readPlaces } from "../search/facets.js";
import { type Found, findHits, MAX_CANDIDATES } from "../search/find-candidates.js";
import type { Scope } from "../search/phrase.js";
import { cutNotice, readQuestion } from "../search/question.js";
import type { Hit } from "../search/rank.js";
import { checkRange } from "./arguments.js";
import { compareKeys, fromCursor, toCursor } from "./cursor.js";

interface Arguments {
  text: string;
  kinds?: EntityKind[] | null;
  plan?: string | null;
  chapter?: string | null;
  role?: string | null;
  first?: number | null;
  after?: string | null;
}

const ROLES: readonly string[] = [
  ...new Set([...INSTITUTION_ROLES, ...AREA_ROLES, ...PLACE_ROLES, ...POLICY_ROLES, ...EVENT_ROLES]),
];

const NOTHING: Found = { hits: [], isTruncated: false, state: "" };

/** `search`: the index gives what may hold the words, code sees whether it does and ranks it; a page at a time. */
export async function search(args: Arguments, context: ApiContext) {
  const first = checkRange("first", args.first ?? 20, 1, MAX_CANDIDATES);
  if (args.role != null) checkRole(args.role);
  const question = readQuestion(args.text);
  const scope: Scope = { kinds: args.kinds ?? null, plan: args.plan ?? null };
  const asked = hashOf([question.whole, question.terms, scope, args.chapter ?? null, args.role ?? null]);
  // A cursor that is none is refused even where nothing is found.
  const after = args.after == null ? null : fromCursor(args.after, 6);
  const isEmpty = question.whole === "" || args.kinds?.length === 0 || args.plan === "";
  const found = isEmpty ? NOTHING : await findHits(question, scope, context);
  const state = hashOf(found.state);
  const places = once(() => readPlaces(found.hits, scope.plan, context));
  const hits = await narrow(found.hits, args, places);
  const start = after === null ? 0 : placeOf(after, hits, state, asked);
  const page = hits.slice(start, start + first);
  const edges = page.map((hit) => toEdge(hit, toCursor([state, asked, ...hit.key])));
  return {
    edges,
    totalCount: hits.length,
    truncated: found.isTruncated,
    notice: cutNotice(question),
    // Only where a client selects them is the graph asked for them.
    facets: async () => countFacets(hits, await places()),
    pageInfo: {
      hasNextPage: start + page.length < hits.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** One of the roles that edges have; an error with the nearest one for any other text. */
function checkRole(role: string): void {
  if (ROLES.includes(role)) return;
  const nearest = closest(role, ROLES);
  throw new ApiError(
    "BAD_USER_INPUT",
    `role: there is no role ${JSON.stringify(role)}. Did you mean ${nearest}?`,
    {
      details: { nearest },
    },
  );
}

/** The hits in one chapter, or with one role, where the client asks for that. */
async function narrow(
  hits: Hit[],
  { chapter, role }: Arguments,
  read: () => Promise<Places>,
): Promise<Hit[]> {
  if (chapter == null && role == null) return hits;
  const places = await read();
  return hits.filter(({ candidate }) => {
    const place = places.get(candidate.id);
    const isThere = chapter == null || place?.chapters.some(({ id }) => id === chapter) === true;
    return isThere && (role == null || place?.roles.includes(role) === true);
  });
}

/** How many hits stand before the page after a cursor; an error where it belongs to other data or another search. */
function placeOf(after: (string | number)[], hits: readonly Hit[], state: string, asked: string): number {
  const [itsState, itsQuestion, ...key] = after;
  if (itsQuestion !== asked) {
    throw new ApiError("BAD_USER_INPUT", "after: this cursor belongs to a search for something else.");
  }
  if (itsState !== state) {
    throw new ApiError(
      "RELEASE_CHANGED",
      "after: a newer release of the data is served since that page; begin again without a cursor.",
    );
  }
  return hits.filter((hit) => compareKeys(hit.key, key) <= 0).length;
}

function toEdge({ candidate, match }: Hit, cursor: string) {
  return {
    cursor,
    score: match.score,
    matchedText: match.text,
    matchedField: match.field,
    matchKind: match.kind,
    positions: match.positions,
    node: new EntityRef(candidate.id),
  };
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 12);
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
