import type { EdgeRecord } from "./records.js";

/**
 * The id of an edge, the same that the API gives and `cite` takes: `edge:<from>~<TYPE>~<to>~<REASON>~<ROLE>`; what it has
 * not is left out at the end. At most one edge of a type, reason and role joins two nodes.
 */
export function edgeId({ relationship, from, to, values }: Omit<EdgeRecord, "id">): string {
  const parts = [from, relationship, to, values.reason ?? "", values.role ?? ""];
  return `edge:${parts.join("~").replace(/~+$/, "")}`;
}
