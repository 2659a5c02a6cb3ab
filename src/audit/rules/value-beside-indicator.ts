import type { FactNode } from "../../model/plan-facts.js";
import type { AuditRule } from "../audit-rule.js";
import { unitClass } from "../compare-values.js";
import type { FactsView } from "../facts-view.js";
import { call } from "../wording.js";

/** Endings that say in what an indicator is counted: 额, 数量, 覆盖率 add nothing to what it is about. */
const COUNTED_IN = /(?:数量|总额|额|数)$/u;

/** A15: a number whose subject bears an indicator's name, and nobody has said whether the two are the same. */
export const valueBesideIndicator: AuditRule = {
  id: "A15-value-beside-indicator",
  sentence:
    "A number in prose whose subject bears an indicator's name SHOULD be linked to it or told apart from it.",
  check(view) {
    const statements = [...view.ofKind("Target"), ...view.ofKind("Achievement")];
    return statements
      .filter(({ properties }) => properties.value !== null)
      .flatMap((statement) =>
        view
          .ofKind("Indicator")
          .filter((indicator) => bearsName(statement, indicator) && isOfOneSort(statement, indicator))
          .filter((indicator) => !isJudged(view, statement, indicator))
          .map((indicator) => ({
            severity: "WARNING" as const,
            message: `“${statement.name}” in the text bears the name of ${call(indicator)}; whether it is the same number has not been judged.`,
            entityIds: [statement.id, indicator.id],
            evidence: [...statement.evidence, ...indicator.evidence],
          })),
      );
  },
};

function bearsName(statement: FactNode, indicator: FactNode): boolean {
  const subject = String(statement.properties.subject ?? "");
  const { altNames, mentionForms } = indicator.properties;
  const forms = [indicator.name, ...((altNames ?? []) as string[]), ...((mentionForms ?? []) as string[])];
  return forms
    .map((form) => form.replace(COUNTED_IN, ""))
    .some((form) => form.length > 2 && subject.includes(form));
}

/** Money is no count; and what was added over some years is no stock. */
function isOfOneSort(statement: FactNode, indicator: FactNode): boolean {
  const [one, other] = [statement, indicator].map(({ properties }) =>
    unitClass((properties.normalisedUnit ?? null) as string | null),
  );
  const addsToStock =
    statement.kind === "Achievement" &&
    statement.properties.kind === "INCREMENT" &&
    indicator.properties.cumulative !== true;
  return one === other && !addsToStock;
}

function isJudged(view: FactsView, statement: FactNode, indicator: FactNode): boolean {
  return (
    view.from(statement.id, "QUANTIFIES").some(({ to }) => to === indicator.id) ||
    view.facts.distinctions.some(
      ({ subjectId, indicatorId }) => subjectId === statement.id && indicatorId === indicator.id,
    )
  );
}
