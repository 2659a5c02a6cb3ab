import type { AuditRule } from "../audit-rule.js";
import { quantified, sameConcept } from "../value-findings.js";
import { pairWithTarget } from "../value-pair.js";
import { isShareOfSum } from "./prose-against-table.js";

/** A10: what is promised for each year, times the plan's years, and the sum that the table sets for them. */
export const yearlyAgainstCumulative: AuditRule = {
  id: "A10-yearly-against-cumulative",
  sentence:
    "A yearly target times the plan's years MUST NOT contradict the cumulative target of the same indicator.",
  check: (view) =>
    quantified(view, "Target")
      .filter(({ statement, indicator }) =>
        isShareOfSum(statement.properties.perPeriod, indicator.properties.cumulative),
      )
      .map(({ statement, indicator, link }) => {
        const pair = pairWithTarget(statement, indicator, view.period);
        return sameConcept({ statement, indicator, side: "target", pair }, link);
      }),
};
