import { groupBy } from "../model/group-by.js";
import type { EntityKind } from "../model/kinds.js";
import type { FactEdge, FactNode } from "../model/plan-facts.js";
import type { PlanPlaces } from "./plan-places.js";
import type { Problems } from "./problems.js";
import { isShared, type Registry } from "./registry.js";

/**
 * Leaves out world entities that this plan neither mentions nor links to (the shared files know more countries than one
 * plan names), places everything in its plan, chapter and section, and gives world entities their first mention as evidence.
 */
export function keepUsed(
  registry: Registry,
  places: PlanPlaces,
  edges: readonly FactEdge[],
  problems: Problems,
): { nodes: FactNode[]; edges: FactEdge[] } {
  const used = usedIds(registry, edges);
  const kept = edges.filter((edge) => used.has(edge.from) && used.has(edge.to));
  giveFirstMentions(registry, kept);
  const nodes = registry.all.map(({ node }) => node).filter((node) => used.has(node.id));
  for (const node of nodes) {
    if (node.evidence.length === 0 && node.kind !== "Source") {
      problems.add(
        registry.locationOf(node.id),
        "NO_EVIDENCE",
        `${registry.reference(node.id)} (${node.name}) rests on no words; give it a quote.`,
      );
    }
  }
  return { nodes, edges: [...kept, ...nodes.flatMap((node) => placement(node, registry, places))] };
}

function usedIds(registry: Registry, edges: readonly FactEdge[]): Set<string> {
  const used = new Set(registry.all.filter(({ node }) => !isShared(node.kind)).map(({ node }) => node.id));
  const from = groupBy(edges, (edge) => edge.from);
  const pending = [...used];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const edge of from.get(id) ?? []) {
      // Membership facts alone bring nothing in: the group's other members are not this plan's business.
      if (edge.type === "MEMBER_OF" || used.has(edge.to)) continue;
      used.add(edge.to);
      pending.push(edge.to);
    }
  }
  for (const edge of edges) {
    if (!used.has(edge.from) || !used.has(edge.to)) continue;
    for (const { sourceId } of edge.evidence) used.add(sourceId);
  }
  for (const { node } of registry.all) {
    if (used.has(node.id)) for (const { sourceId } of node.evidence) used.add(sourceId);
  }
  return used;
}

/** World entities without a quote of their own rest on their first mention, or else on the first edge that points at them. */
function giveFirstMentions(registry: Registry, edges: readonly FactEdge[]): void {
  const mentions = edges.filter((edge) => edge.type === "MENTIONS");
  for (const edge of [...mentions, ...edges]) {
    const node = registry.get(edge.to)?.node;
    if (node === undefined || node.evidence.some(({ quote }) => quote !== null)) continue;
    node.evidence.unshift(...edge.evidence.filter(({ quote }) => quote !== null).slice(0, 1));
  }
}

/** Kinds whose place in the document the structure facts have written already. */
const PLACED_KINDS: readonly EntityKind[] = [
  "Chapter",
  "Section",
  "Subsection",
  "Box",
  "Passage",
  "Indicator",
];

function placement(node: FactNode, registry: Registry, places: PlanPlaces): FactEdge[] {
  if (node.planId === null) return [];
  const edges = [containment("IN_PLAN", node.id, node.planId)];
  const isPlaced =
    PLACED_KINDS.includes(node.kind) ||
    node.properties.level === "HEADING" ||
    node.properties.status === "BOX";
  const start = node.evidence.find((one) => one.start !== null)?.start;
  const passage = isPlaced || start === undefined || start === null ? undefined : places.passageAt(start);
  if (passage === undefined) return edges;
  const chapter = places.ancestor(places.ownerOf(passage), "Chapter");
  const section = places.ancestor(places.ownerOf(passage), "Section");
  if (chapter) edges.push(containment("IN_CHAPTER", node.id, registry.globalId("Chapter", chapter.path)));
  if (section) edges.push(containment("LIES_IN", node.id, registry.globalId("Section", section.path)));
  return edges;
}

function containment(type: FactEdge["type"], from: string, to: string): FactEdge {
  return { type, from, to, reason: null, role: null, rationale: null, rule: null, chain: [], evidence: [] };
}
