import type { Severity } from "../model/finding.js";
import type { FactEdge, FactNode } from "../model/plan-facts.js";
import type { Found } from "./audit-rule.js";
import { compareValues, type Outcome } from "./compare-values.js";
import type { FactsView } from "./facts-view.js";
import type { ValuePair } from "./value-pair.js";
import { call } from "./wording.js";

/** Numbers that cannot both hold are an error; a bound that is kept, but not met exactly, is worth a look. */
const SEVERITY: Record<Outcome, Severity> = {
  AGREES: "INFO",
  MET: "WARNING",
  DIFFERS: "ERROR",
  INCOMPARABLE: "WARNING",
};

/** What is compared: a statement in prose, an indicator, and which of its values. */
export interface Comparison {
  statement: FactNode;
  indicator: FactNode;
  side: "baseline" | "target";
  pair: ValuePair;
}

/** The QUANTIFIES edges from statements of a kind to indicators, with both ends. */
export function quantified(view: FactsView, kind: "Target" | "Achievement") {
  return view.ofKind(kind).flatMap((statement) =>
    view.from(statement.id, "QUANTIFIES").flatMap((link) => {
      const indicator = view.node(link.to);
      return indicator?.kind === "Indicator" ? [{ statement, indicator, link }] : [];
    }),
  );
}

/** The distinctions that readers made between statements of a kind and indicators, with both ends. */
export function distinguished(view: FactsView, kind: "Target" | "Achievement") {
  return view.facts.distinctions.flatMap(({ subjectId, indicatorId, rationale }) => {
    const [statement, indicator] = [view.node(subjectId), view.node(indicatorId)];
    return statement?.kind === kind && indicator ? [{ statement, indicator, rationale }] : [];
  });
}

/** What comes of comparing a statement with the indicator that a reader, or its own words, link it to. */
export function sameConcept({ statement, indicator, side, pair }: Comparison, link: FactEdge): Found {
  const outcome = "reason" in pair ? "INCOMPARABLE" : compareValues(pair.prose, pair.table);
  const judgement =
    link.rationale === null ? "" : ` That both count the same is a reader's judgement: ${link.rationale}`;
  return {
    severity: SEVERITY[outcome],
    message: `${said(outcome, statement, indicator, side, pair)}${judgement}`,
    entityIds: [statement.id, indicator.id],
    evidence: [...statement.evidence, ...indicator.evidence],
  };
}

/** What is to be told of a statement that looks like an indicator's value and is another concept. */
export function otherConcept({ statement, indicator, side, pair }: Comparison, rationale: string): Found {
  const outcome = "reason" in pair ? "INCOMPARABLE" : compareValues(pair.prose, pair.table);
  const numbers =
    "reason" in pair ? pair.reason : `${pair.prose.shown} would stand against ${pair.table.shown}`;
  return {
    severity: outcome === "AGREES" ? "INFO" : "WARNING",
    message:
      `Different concepts: “${statement.name}” in the text is not the ${side} of ${call(indicator)}. ${rationale}` +
      ` Read as the same: ${numbers}.`,
    entityIds: [statement.id, indicator.id],
    evidence: [...statement.evidence, ...indicator.evidence],
  };
}

/** What a statement counts, as its reader wrote it down. */
function subjectOf({ name, properties }: FactNode): string {
  return String(properties.subject ?? name);
}

function said(outcome: Outcome, statement: FactNode, indicator: FactNode, side: string, pair: ValuePair) {
  const what = `the ${side} of ${call(indicator)}`;
  if ("reason" in pair) return `“${statement.name}” cannot be compared with ${what}: ${pair.reason}.`;
  const { prose, table } = pair;
  const both = `“${subjectOf(statement)}” in the text (${prose.shown}) and ${what} in the table (${table.shown})`;
  switch (outcome) {
    case "AGREES":
      return `Agrees: ${both} are the same.`;
    case "MET":
      return `Differs: ${both} are not the same, though the table keeps the text's bound.`;
    case "DIFFERS":
      return `Differs: ${both} cannot both hold.`;
    case "INCOMPARABLE":
      return `${both} cannot be compared: ${prose.unit ?? "a count"} against ${table.unit ?? "a count"}.`;
  }
}
