import type { EntityKind } from "../../model/kinds.js";
import type { ApiContext } from "../api-context.js";
import { refs } from "../entities/entity-ref.js";
import { runQuery } from "../run-query.js";
import { checkRange } from "./arguments.js";
import { type LinkRow, toLink } from "./link.js";

interface Arguments {
  id: string;
  depth: number;
  kinds?: EntityKind[] | null;
  limit: number;
}

/** Edges between the entities found; `edges-between` gives one more. */
const MAX_EDGES = 5_000;

const NOTHING = { nodes: [], edges: [], truncated: false };

/** `neighbourhood`: one statement for each hop of depth, then one for the edges between what was found. */
export async function neighbourhood(args: Arguments, context: ApiContext) {
  const depth = checkRange("depth", args.depth, 1, 3);
  const limit = checkRange("limit", args.limit, 1, 500);
  const { id, kinds = null } = args;
  if ((await runQuery(context, "known-ids", { ids: [id] })).length === 0) return NOTHING;
  const found = [id];
  let frontier = [id];
  let truncated = false;
  for (let hop = 0; hop < depth && frontier.length > 0 && !truncated; hop += 1) {
    const room = limit - found.length;
    const params = { ids: frontier, known: found, kinds, limit: room + 1 };
    const rows = await runQuery<{ id: string }>(context, "neighbours", params);
    truncated = rows.length > room;
    frontier = rows.slice(0, room).map((row) => row.id);
    found.push(...frontier);
  }
  const edges = await runQuery<LinkRow>(context, "edges-between", { ids: found });
  return {
    nodes: refs(found),
    edges: edges.slice(0, MAX_EDGES).map(toLink),
    truncated: truncated || edges.length > MAX_EDGES,
  };
}
