import type { AuditRule } from "../audit-rule.js";
import { distinguished, otherConcept, quantified, sameConcept } from "../value-findings.js";
import { pairWithTarget } from "../value-pair.js";

/** A08: a commitment in prose and the target of the indicator that it puts a number on; yearly shares of a sum are A10's. */
export const proseAgainstTable: AuditRule = {
  id: "A08-prose-against-table",
  sentence: "A target in prose MUST NOT contradict the target that the table sets for the same indicator.",
  check(view) {
    const same = quantified(view, "Target")
      .filter(
        ({ statement, indicator }) =>
          !isShareOfSum(statement.properties.perPeriod, indicator.properties.cumulative),
      )
      .map(({ statement, indicator, link }) => {
        const pair = pairWithTarget(statement, indicator, view.period);
        return sameConcept({ statement, indicator, side: "target", pair }, link);
      });
    const other = distinguished(view, "Target").map(({ statement, indicator, rationale }) => {
      const pair = pairWithTarget(statement, indicator, view.period);
      return otherConcept({ statement, indicator, side: "target", pair }, rationale);
    });
    return [...same, ...other];
  },
};

/** Whether a value for each year stands against a sum over the plan's years. */
export function isShareOfSum(perPeriod: unknown, cumulative: unknown): boolean {
  return perPeriod === "YEAR" && cumulative === true;
}
