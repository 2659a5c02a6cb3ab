import type { AuditRule } from "../audit-rule.js";
import { checkProjects } from "../project-details.js";

/** A05: the project names no year, and sets no target that has one. Years before the plan's first are its history. */
export const projectWithoutDate: AuditRule = {
  id: "A05-project-without-date",
  sentence: "Every project SHOULD name a year or a deadline.",
  check: (view, { readYears }) =>
    checkProjects(view, "PROJECT_WITHOUT_DATE", ({ id, properties }) => {
      const years = readYears(String(properties.text ?? ""));
      if (years.some(({ year }) => year >= view.period.start)) return null;
      const dated = view
        .from(id, "SERVES")
        .some(({ to }) => view.node(to)?.kind === "Target" && view.node(to)?.properties.deadlineYear != null);
      return dated ? null : { says: "names no year or deadline (时限)", instead: [] };
    }),
};
