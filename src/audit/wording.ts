import type { FactEdge, FactNode } from "../model/plan-facts.js";
import type { FactsView } from "./facts-view.js";

/** At most this many names in a message; the entities and the evidence hold them all. */
const MAX_NAMED = 4;

/** What a reader calls a node: `goal 国际消费中心城市核心区`, `indicator 5 外贸进出口额`, `project 4.1 RCEP贸易促进中心`. */
export function call(node: FactNode): string {
  const number = node.properties.number ?? null;
  return [node.kind.toLowerCase(), number, node.name].filter((part) => part !== null).join(" ");
}

/** `a`, `a and b`, `a, b, c, d and 3 more`. */
export function list(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const shown = unique.length > MAX_NAMED + 1 ? unique.slice(0, MAX_NAMED) : unique;
  const rest = unique.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** How the nodes at the other end of edges are called, by name alone. */
export function names(view: FactsView, edges: readonly FactEdge[], end: "from" | "to"): string[] {
  return edges.flatMap((edge) => view.node(edge[end])?.name ?? []);
}
