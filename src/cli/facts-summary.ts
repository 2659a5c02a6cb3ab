import type { PlanFacts } from "../model/plan-facts.js";

/** Counts of a plan's facts: nodes by kind, edges by relationship and by reason. */
export function summary({ planId, nodes, edges }: PlanFacts): Record<string, unknown> {
  return {
    plan: planId,
    nodes: counts(nodes.map(({ kind }) => kind)),
    edges: counts(edges.map(({ type }) => type)),
    reasons: counts(edges.flatMap(({ reason }) => reason ?? [])),
  };
}

function counts(values: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const value of [...values].sort()) result[value] = (result[value] ?? 0) + 1;
  return result;
}
