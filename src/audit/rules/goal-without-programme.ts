import type { AuditRule } from "../audit-rule.js";
import { goalSupport } from "../goal-support.js";
import { call } from "../wording.js";

/** A02: nothing serves the goal, neither in words nor by judgement, and nothing serves its parts, its targets or the goal that it names. */
export const goalWithoutProgramme: AuditRule = {
  id: "A02-goal-without-programme",
  sentence: "Every goal SHOULD be served by at least one programme, in words or by a reader's judgement.",
  check(view) {
    return (goalSupport(view) ?? [])
      .filter(({ direct, indirect }) => direct.length + indirect.length === 0)
      .map(({ goal, isLater }) => ({
        severity: isLater ? "INFO" : "WARNING",
        message: isLater
          ? `No programme serves the ${call(goal)}, which is for ${goal.properties.horizonYear}, after this plan's end.`
          : `No programme serves the ${call(goal)}, in words or by a reader's judgement.`,
        entityIds: [goal.id],
        evidence: goal.evidence,
        gap: { kind: "OBJECTIVE_WITHOUT_STATED_PROGRAMME", status: "NOT_FOUND" },
      }));
  },
};
