import type { AuditRule } from "../audit-rule.js";
import { distinguished, otherConcept, quantified, sameConcept } from "../value-findings.js";
import { pairWithBaseline } from "../value-pair.js";

/** A09: what the text says was reached, and the baseline of the indicator that it states. */
export const achievementAgainstBaseline: AuditRule = {
  id: "A09-achievement-against-baseline",
  sentence: "An achievement MUST NOT contradict the baseline that the table gives for the same indicator.",
  check(view) {
    const same = quantified(view, "Achievement").map(({ statement, indicator, link }) => {
      const pair = pairWithBaseline(statement, indicator);
      return sameConcept({ statement, indicator, side: "baseline", pair }, link);
    });
    const other = distinguished(view, "Achievement").map(({ statement, indicator, rationale }) => {
      const pair = pairWithBaseline(statement, indicator);
      return otherConcept({ statement, indicator, side: "baseline", pair }, rationale);
    });
    return [...same, ...other];
  },
};
