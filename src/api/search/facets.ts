import type { ApiContext } from "../api-context.js";
import { runQuery } from "../run-query.js";
import type { Hit } from "./rank.js";

/** A chapter as a facet shows it. */
export interface ChapterPlace {
  id: string;
  number: number;
  title: string;
}

/** Where the hits stand, by id. */
export type Places = Map<string, { chapters: ChapterPlace[]; roles: string[] }>;

/** Chapters and roles of the hits, in one statement. */
export async function readPlaces(
  hits: readonly Hit[],
  plan: string | null,
  context: ApiContext,
): Promise<Places> {
  if (hits.length === 0) return new Map();
  const ids = hits.map(({ candidate }) => candidate.id);
  const rows = await runQuery<{ id: string; chapters: ChapterPlace[]; roles: string[] }>(
    context,
    "search-places",
    { ids, plan },
  );
  return new Map(rows.map(({ id, chapters, roles }) => [id, { chapters, roles }]));
}

/** Counts of all hits, the largest first: an entity counts once in each chapter and role that it has. */
export function countFacets(hits: readonly Hit[], places: Places) {
  const of = (hit: Hit) => places.get(hit.candidate.id);
  const chapters = tally(
    hits.flatMap((hit) => of(hit)?.chapters ?? []),
    ({ id }) => id,
  );
  return {
    kinds: tally(hits, ({ candidate }) => candidate.kind).map(({ value, count }) => ({
      kind: value.candidate.kind,
      count,
    })),
    chapters: chapters.map(({ value, count }) => ({ ...value, count })),
    roles: tally(
      hits.flatMap((hit) => of(hit)?.roles ?? []),
      (role) => role,
    ).map(({ value, count }) => ({
      role: value,
      count,
    })),
  };
}

function tally<T>(values: readonly T[], keyOf: (value: T) => string): { value: T; count: number }[] {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    const key = keyOf(value);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { value, count: 1 });
    else known.count += 1;
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([, counted]) => counted);
}
