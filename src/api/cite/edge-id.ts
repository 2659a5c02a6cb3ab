import type { LinkRow } from "../roots/link.js";

/** What tells an edge from every other: at most one of a type, role and reason joins two nodes. */
export type EdgeIdentity = Pick<LinkRow, "from" | "type" | "to" | "reason" | "role">;

const PREFIX = "edge:";
/** Not used in ids of entities, and left as it is in a URL. */
const SEPARATOR = "~";

/** The id of an edge: `edge:<from>~<TYPE>~<to>~<REASON>~<ROLE>`; what it has not is left out at the end. */
export function toEdgeId({ from, type, to, reason, role }: EdgeIdentity): string {
  const parts = [from, type, to, reason ?? "", role ?? ""];
  return PREFIX + parts.join(SEPARATOR).replace(/~+$/, "");
}

/** What an id made by {@link toEdgeId} says; null for any other text. */
export function fromEdgeId(id: string): EdgeIdentity | null {
  if (!id.startsWith(PREFIX)) return null;
  const [from = "", type = "", to = "", reason = "", role = "", ...rest] = id
    .slice(PREFIX.length)
    .split(SEPARATOR);
  if (from === "" || type === "" || to === "" || rest.length > 0) return null;
  return { from, type, to, reason: (reason || null) as EdgeIdentity["reason"], role: role || null };
}
