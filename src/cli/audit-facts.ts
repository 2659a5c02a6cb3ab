import { auditPlan } from "../audit/audit-plan.js";
import type { Audit } from "../model/finding.js";
import type { PlanFacts } from "../model/plan-facts.js";
import { readYears } from "../parse/deadline.js";
import { readQuantities } from "../parse/quantity.js";

/** The audit of a plan's facts; the parser's readers look into the text of projects. */
export function auditFacts(facts: PlanFacts): Audit {
  return auditPlan(facts, {
    readYears,
    readQuantities: (text) => readQuantities(text).map(({ quantity }) => quantity),
  });
}
