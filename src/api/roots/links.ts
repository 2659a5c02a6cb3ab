import type { Reason } from "../../model/evidence.js";
import type { EntityKind } from "../../model/kinds.js";
import type { ApiContext } from "../api-context.js";
import { runQuery } from "../run-query.js";
import { planPhrase } from "../search/phrase.js";
import { checkRange } from "./arguments.js";
import { compareKeys, fromCursor, toCursor } from "./cursor.js";
import { type LinkRow, toLink } from "./link.js";

interface Arguments {
  plan: string;
  kinds?: EntityKind[] | null;
  relationships?: string[] | null;
  reasons?: Reason[] | null;
  first: number;
  after?: string | null;
}

/** An edge as `plan-links` lists it: what tells it from others, and its place. */
interface ListedEdge extends Pick<LinkRow, "from" | "to" | "type" | "reason" | "role"> {
  edge: string;
  rank: number;
}

const MAX_PAGE = 1_000;

/** `links`: best known first, then by ids; the list of all edges in one statement, the page itself in another. */
export async function links(args: Arguments, context: ApiContext) {
  const first = checkRange("first", args.first, 1, MAX_PAGE);
  const { plan, kinds = null, relationships = null, reasons = null } = args;
  const after = args.after == null ? null : fromCursor(args.after, 5);
  const params = { plan, planPhrase: planPhrase(plan), kinds, relationships, reasons };
  const listed = await runQuery<ListedEdge>(context, "plan-links", params);
  const keyed = listed.map((row) => ({ row, key: sortKey(row) })).sort((a, b) => compareKeys(a.key, b.key));
  const start = after === null ? 0 : keyed.filter(({ key }) => compareKeys(key, after) <= 0).length;
  const page = keyed.slice(start, start + first);
  const found = await detailsOf(
    page.map(({ row }) => row.edge),
    context,
  );
  const edges = page.flatMap(({ row, key }) => {
    const link = found.get(row.edge);
    return link === undefined ? [] : [{ cursor: toCursor(key), node: toLink(link) }];
  });
  return {
    edges,
    totalCount: listed.length,
    entityCount: new Set(listed.flatMap(({ from, to }) => [from, to])).size,
    pageInfo: {
      hasNextPage: start + page.length < keyed.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

async function detailsOf(edges: readonly string[], context: ApiContext): Promise<Map<string, LinkRow>> {
  if (edges.length === 0) return new Map();
  const rows = await runQuery<LinkRow & { edge: string }>(context, "links-by-edge", { edges });
  return new Map(rows.map((row) => [row.edge, row]));
}

/** At most one edge of a type, role and reason joins two entities; the rank stands for the reason. */
function sortKey({ rank, from, type, to, role }: ListedEdge): [number, string, string, string, string] {
  return [rank, from, type, to, role ?? ""];
}
