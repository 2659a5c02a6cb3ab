import type { FactEdge, FactNode } from "../../model/plan-facts.js";
import type { AuditRule, Found } from "../audit-rule.js";
import type { FactsView } from "../facts-view.js";
import { call, list, names } from "../wording.js";

const KIND = "INDICATOR_WITHOUT_PROGRAMME";

/** A03: no task or project feeds the indicator, itself or through a target that restates it. */
export const indicatorWithoutProgramme: AuditRule = {
  id: "A03-indicator-without-programme",
  sentence: "Every indicator SHOULD be fed by at least one programme whose own words set or name its value.",
  check(view) {
    const indicators = view.ofKind("Indicator");
    const fed = indicators.map((indicator) => ({ indicator, links: linksTo(view, indicator.id) }));
    const isRead = fed.some(({ links }) => links.length > 0);
    return fed
      .filter(({ links }) => !links.some(({ reason }) => reason === "STATED"))
      .map(({ indicator, links }) => (isRead ? toFound(view, indicator, links) : notChecked(indicator)));
  },
};

/** SERVES edges to an indicator, and to the targets that put the same number on it. */
function linksTo(view: FactsView, id: string): FactEdge[] {
  const targets = view.to(id, "QUANTIFIES").filter(({ from }) => view.node(from)?.kind === "Target");
  return [...view.to(id, "SERVES"), ...targets.flatMap(({ from }) => view.to(from, "SERVES"))];
}

function toFound(view: FactsView, indicator: FactNode, links: readonly FactEdge[]): Found {
  const evidence = [...indicator.evidence, ...links.flatMap((link) => link.evidence.slice(0, 1))];
  const who = list(names(view, links, "from"));
  return links.length === 0
    ? {
        severity: "WARNING",
        message: `No task or project feeds the ${call(indicator)} (target ${shownTarget(indicator)}).`,
        entityIds: [indicator.id],
        evidence,
        gap: { kind: KIND, status: "NOT_FOUND" },
      }
    : {
        severity: "INFO",
        message: `No task or project is stated to feed the ${call(indicator)}; by a reader's judgement ${who} would.`,
        entityIds: [indicator.id],
        evidence,
        gap: { kind: KIND, status: "NOT_STATED" },
      };
}

function shownTarget({ properties }: FactNode): string {
  return [properties.targetRaw, properties.unit].filter((part) => part !== null).join(" ");
}

function notChecked(indicator: FactNode): Found {
  return {
    severity: null,
    message: `What feeds the ${call(indicator)} has not been read: the plan's annotations link no programme to an indicator.`,
    entityIds: [indicator.id],
    evidence: indicator.evidence,
    gap: { kind: KIND, status: "NOT_CHECKED" },
  };
}
