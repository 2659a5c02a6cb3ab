import type { EntityKind } from "../model/kinds.js";
import type { FactEdge } from "../model/plan-facts.js";
import type { Passage } from "../model/plan-tree.js";
import { MentionScanner } from "./mention-scanner.js";
import type { PlanPlaces } from "./plan-places.js";
import type { Registered, Registry } from "./registry.js";

/** The kinds, beside goals, whose names are looked for in every passage. */
const NAMED_KINDS: readonly EntityKind[] = [
  "Institution",
  "Country",
  "Region",
  "CountryGroup",
  "Place",
  "Policy",
  "Event",
  "Project",
];

/** The rule that MENTIONS edges name; docs/annotating.md tells how it works and how often it errs. */
const MENTION_RULE = "longest-match";

/** Passage MENTIONS entity, one edge for each pair, with every place as evidence. */
export function mentionEdges(registry: Registry, places: PlanPlaces): FactEdge[] {
  const scanners = scannersOf(registry.all);
  return places.passages.flatMap((passage) => edgesOf(passage, scanners, registry, places));
}

/**
 * Goals are worded as sentences are and hold the names of what they are about (全力投入成渝地区双城经济圈建设 names an area), so
 * they are looked for apart and hide nothing. The other way round a name does hide the goal's words inside it: the title
 * of a plan states no goal.
 */
function scannersOf(all: readonly Registered[]): MentionScanner[] {
  const named = all.filter(({ node }) => NAMED_KINDS.includes(node.kind)).map(toName);
  const goals = all.filter(({ node }) => node.kind === "Goal").map(toName);
  return [
    new MentionScanner(named),
    new MentionScanner(
      goals,
      named.flatMap(({ forms }) => forms),
    ),
  ];
}

function toName({ node, forms }: Registered): { id: string; forms: readonly string[] } {
  return { id: node.id, forms };
}

function edgesOf(
  passage: Passage,
  scanners: readonly MentionScanner[],
  registry: Registry,
  places: PlanPlaces,
): FactEdge[] {
  const edges = new Map<string, FactEdge>();
  const before = places.source.toUtf16(passage.span.start);
  for (const mention of scanners.flatMap((scanner) => scanner.scan(passage.text))) {
    const span = {
      start: places.source.toCodePoint(before + mention.start),
      end: places.source.toCodePoint(before + mention.end),
    };
    const edge = edges.get(mention.id) ?? newEdge(registry.globalId("Passage", passage.path), mention.id);
    edge.evidence.push(places.evidence(span));
    edges.set(mention.id, edge);
  }
  return [...edges.values()];
}

function newEdge(from: string, to: string): FactEdge {
  return {
    type: "MENTIONS",
    from,
    to,
    reason: "INFERRED",
    role: null,
    rationale: null,
    rule: MENTION_RULE,
    chain: [],
    evidence: [],
  };
}
