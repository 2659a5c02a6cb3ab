import { weakestReason } from "../model/evidence.js";
import { groupBy } from "../model/group-by.js";
import type { FactEdge, PlanFacts } from "../model/plan-facts.js";

/** Containment that hands a heading's goals down: box item → section, section → chapter. */
const PASSING_RULES = ["item-in-section", "section-in-chapter"];

/**
 * SERVES edges that follow from where a programme stands: what its section's (or chapter's) heading states to serve, it
 * serves by structure. Only STATED edges to goals are handed down; a reader's judgement about a section says nothing of
 * each project in it. An edge is left out where the programme has one to that goal that is as strong.
 */
export function deriveServes({ edges, nodes }: PlanFacts): FactEdge[] {
  const goals = new Set(nodes.filter(({ kind }) => kind === "Goal").map(({ id }) => id));
  const parents = groupBy(
    edges.filter((edge) => edge.type === "IMPLEMENTS" && PASSING_RULES.includes(edge.rule ?? "")),
    (edge) => edge.from,
  );
  const stated = groupBy(
    edges.filter((edge) => edge.type === "SERVES" && edge.reason === "STATED" && goals.has(edge.to)),
    (edge) => edge.from,
  );
  const known = new Set([...stated.values()].flat().map((edge) => `${edge.from} ${edge.to}`));
  const derived: FactEdge[] = [];
  for (const programme of parents.keys()) {
    for (const path of pathsUp(programme, parents)) {
      const last = path.at(-1) as FactEdge;
      for (const serves of stated.get(last.to) ?? []) {
        const key = `${programme} ${serves.to}`;
        if (known.has(key)) continue;
        known.add(key);
        derived.push(derivedEdge(programme, path, serves));
      }
    }
  }
  return derived;
}

/** The chains of IMPLEMENTS edges that lead up from `programme`, nearest first. */
function pathsUp(programme: string, parents: ReadonlyMap<string, FactEdge[]>): FactEdge[][] {
  const paths: FactEdge[][] = (parents.get(programme) ?? []).map((edge) => [edge]);
  for (const path of paths) {
    const top = (path.at(-1) as FactEdge).to;
    for (const edge of parents.get(top) ?? []) paths.push([...path, edge]);
  }
  return paths;
}

function derivedEdge(programme: string, path: readonly FactEdge[], serves: FactEdge): FactEdge {
  const hops = [...path, serves];
  return {
    type: "SERVES",
    from: programme,
    to: serves.to,
    reason: weakestReason(hops.map((hop) => hop.reason ?? "STATED")),
    role: null,
    rationale: null,
    rule:
      path.length === 1 && path[0]?.rule === "item-in-section"
        ? "serves-through-section"
        : "serves-through-chapter",
    chain: [programme, ...hops.map((hop) => hop.to)],
    // The stated words first: they are what the edge rests on; the titles that lead there follow.
    evidence: [...serves.evidence, ...path.flatMap((hop) => hop.evidence)],
  };
}
