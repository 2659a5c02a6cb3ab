import { groupBy } from "../../model/group-by.js";
import type { AuditRule } from "../audit-rule.js";
import { list } from "../wording.js";

/** A13: a group of indicators whose members measure no action. Plans without actions have nothing to measure. */
export const indicatorGroupWithoutAction: AuditRule = {
  id: "A13-indicator-group-without-action",
  sentence: "Every group of indicators SHOULD measure one of the plan's actions.",
  check(view) {
    if (view.ofKind("Action").length === 0) return [];
    const grouped = view.ofKind("Indicator").filter(({ properties }) => properties.group != null);
    return [...groupBy(grouped, ({ properties }) => properties.group)].flatMap(([group, members]) => {
      const measures = members.flatMap(({ id }) => view.from(id, "MEASURES"));
      if (measures.some(({ to }) => view.node(to)?.kind === "Action")) return [];
      return [
        {
          severity: "WARNING" as const,
          message: `The indicator group ${group} (${list(members.map(({ name }) => name))}) measures none of the plan's actions.`,
          entityIds: members.map(({ id }) => id),
          evidence: members.flatMap(({ evidence }) => evidence),
          key: `group:${members[0]?.properties.groupNumber ?? group}`,
        },
      ];
    });
  },
};
