import { distance } from "fastest-levenshtein";
import type { ApiContext } from "../api-context.js";
import { ApiError } from "../api-error.js";
import { fromEdgeId, toEdgeId } from "../cite/edge-id.js";
import { type CitationStyle, formatReference } from "../cite/format-reference.js";
import { readReference } from "../cite/read-reference.js";
import { runQuery } from "../run-query.js";
import { checkDay } from "./arguments.js";
import type { LinkRow } from "./link.js";

interface Arguments {
  id: string;
  style: CitationStyle;
  accessed?: string | null;
}

/** `cite`: an entity or an edge as a reference. */
export async function cite({ id, style, accessed = null }: Arguments, context: ApiContext): Promise<string> {
  const day = accessed === null ? null : checkDay("accessed", accessed);
  const reference = await readReference(id, day, context);
  if (reference === null) throw await unknownId(id, context);
  return formatReference(reference, style);
}

/** Names the id that was perhaps meant: the nearest of the edges between the same two, or of the ids that begin alike. */
async function unknownId(id: string, context: ApiContext): Promise<ApiError> {
  const ids = id.startsWith("edge:") ? await edgesAlike(id, context) : await entitiesAlike(id, context);
  const nearest = ids.sort((a, b) => distance(a, id) - distance(b, id))[0];
  const hint = nearest === undefined ? "" : ` The nearest is ${nearest}.`;
  return new ApiError("BAD_USER_INPUT", `id: there is no entity or edge ${id}.${hint}`, {
    details: nearest === undefined ? {} : { nearest },
  });
}

async function edgesAlike(id: string, context: ApiContext): Promise<string[]> {
  const identity = fromEdgeId(id);
  if (identity === null) return [];
  const rows = await runQuery<LinkRow>(context, "edges-between", { ids: [identity.from, identity.to] });
  return rows.map(toEdgeId);
}

async function entitiesAlike(id: string, context: ApiContext): Promise<string[]> {
  const prefix = id.slice(0, id.lastIndexOf("/") + 1);
  if (prefix === "") return [];
  return (await runQuery<{ id: string }>(context, "ids-alike", { prefix })).map((row) => row.id);
}
