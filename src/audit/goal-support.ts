import type { FactEdge, FactNode } from "../model/plan-facts.js";
import type { FactsView } from "./facts-view.js";

/** What a goal rests on. */
export interface GoalSupport {
  goal: FactNode;
  /** SERVES edges to the goal itself. */
  direct: readonly FactEdge[];
  /** SERVES edges to its parts at any depth, to the targets that put a number on it, and to wider goals that it names. */
  indirect: readonly FactEdge[];
  /** True where the goal is for a year after the plan's last one, so that this plan need not serve it. */
  isLater: boolean;
}

/**
 * The goals that a plan's programmes could serve, each with what serves it. Principles say how, not what, and are left out.
 * Null where no programme of the plan serves anything: then nobody has read what its programmes are for.
 */
export function goalSupport(view: FactsView): GoalSupport[] | null {
  const goals = view.ofKind("Goal").filter(({ properties }) => properties.kind !== "PRINCIPLE");
  if (!view.facts.edges.some(({ type }) => type === "SERVES")) return null;
  return goals.map((goal) => ({
    goal,
    direct: view.to(goal.id, "SERVES"),
    indirect: [
      ...partsOf(view, goal.id),
      ...view.to(goal.id, "QUANTIFIES").map(({ from }) => from),
      ...statedWholes(view, goal.id),
    ].flatMap((id) => view.to(id, "SERVES")),
    isLater: Number(goal.properties.horizonYear ?? 0) > view.period.end,
  }));
}

/** Wider goals that the goal's own words name: 核心区建设取得突破 names the 核心区. */
function statedWholes(view: FactsView, goalId: string): string[] {
  return view
    .from(goalId, "PART_OF")
    .filter(({ reason }) => reason === "STATED")
    .map(({ to }) => to);
}

/** Goals that are part of a goal, and parts of those; a loop is walked once. */
function partsOf(view: FactsView, goalId: string): string[] {
  const found = new Set([goalId]);
  for (const id of found) for (const { from } of view.to(id, "PART_OF")) found.add(from);
  found.delete(goalId);
  return [...found];
}
