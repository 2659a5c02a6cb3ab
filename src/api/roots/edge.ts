import type { ApiContext } from "../api-context.js";
import { fromEdgeId } from "../cite/edge-id.js";
import { readEdge } from "../cite/read-reference.js";
import { toLink } from "./link.js";

/** `edge(id)`: the edge, or null. */
export async function edge({ id }: { id: string }, context: ApiContext) {
  const identity = fromEdgeId(id);
  const row = identity === null ? undefined : await readEdge(identity, context);
  return row === undefined ? null : toLink(row);
}
