import { REASONS } from "../../model/evidence.js";
import type { FactEdge } from "../../model/plan-facts.js";
import type { AuditRule, Found } from "../audit-rule.js";
import type { FactsView } from "../facts-view.js";
import { type GoalSupport, goalSupport } from "../goal-support.js";
import { call, list, names } from "../wording.js";

/** Pieces of evidence from the weaker links; one for each of the best known is enough to judge them by. */
const MAX_PIECES = 3;
const KIND = "OBJECTIVE_WITHOUT_STATED_PROGRAMME";

/** A01: programmes serve the goal, or what belongs to it, but none serves the goal itself in words. */
export const goalWithoutStatedProgramme: AuditRule = {
  id: "A01-goal-without-stated-programme",
  sentence: "Every goal SHOULD be served by at least one programme whose own words name it.",
  check(view) {
    const support = goalSupport(view);
    if (support === null) return notChecked(view);
    return support
      .filter(({ direct }) => !direct.some(({ reason }) => reason === "STATED"))
      .filter(({ direct, indirect }) => direct.length + indirect.length > 0)
      .map((one) => toFound(view, one));
  },
};

function toFound(view: FactsView, { goal, direct, indirect, isLater }: GoalSupport): Found {
  const links = (direct.length > 0 ? direct : indirect).toSorted((a, b) => strength(a) - strength(b));
  const reasons = [...new Set(links.map(({ reason }) => reason))].join(", ");
  const who = list(names(view, links, "from"));
  const instead =
    direct.length > 0
      ? `by a reader's judgement or a rule (${reasons}) these do: ${who}`
      : `links lead only to its parts, to its targets or to a wider goal that it names (${reasons}), from ${who}`;
  const later = isLater ? ` The goal is for ${goal.properties.horizonYear}, after this plan's end.` : "";
  // A goal that others make up is served by what serves those.
  const isServedByOthers = direct.length === 0 && indirect.some(({ reason }) => reason === "STATED");
  return {
    severity: isLater || isServedByOthers ? "INFO" : "WARNING",
    message: `No programme is stated to serve the ${call(goal)}; ${instead}.${later}`,
    entityIds: [goal.id],
    evidence: [
      ...goal.evidence,
      ...links.slice(0, MAX_PIECES).flatMap(({ evidence }) => evidence.slice(0, 1)),
    ],
    gap: { kind: KIND, status: "NOT_STATED" },
  };
}

/** Strongest first: the best words are the ones to quote. */
function strength({ reason }: FactEdge): number {
  return REASONS.indexOf(reason ?? "CURATED");
}

function notChecked(view: FactsView): Found[] {
  return view.ofKind("Goal").map((goal) => ({
    severity: null,
    message: `Which programmes serve the ${call(goal)} has not been read: the plan's annotations hold no SERVES edge.`,
    entityIds: [goal.id],
    evidence: goal.evidence,
    gap: { kind: KIND, status: "NOT_CHECKED" },
  }));
}
