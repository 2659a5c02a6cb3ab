import type { AuditRule } from "../audit-rule.js";
import { checkReadProjects, splitEdges } from "../project-details.js";
import { list, names } from "../wording.js";

/** Roles that make a body answerable: those that carry the project out, together or alone. */
const ANSWERABLE = ["LEAD", "PARTNER", "OPERATOR"];

/** A04: no named body carries the project out. */
export const projectWithoutBody: AuditRule = {
  id: "A04-project-without-body",
  sentence: "Every project SHOULD name the body that carries it out.",
  check: (view) =>
    checkReadProjects(view, "PROJECT_WITHOUT_BODY", ({ id }) => {
      const { asked, others } = splitEdges(
        view,
        id,
        "INVOLVES",
        ({ role, reason, to }) =>
          ANSWERABLE.includes(role ?? "") &&
          reason === "STATED" &&
          view.node(to)?.properties.kind !== "COLLECTIVE",
      );
      if (asked.length > 0) return null;
      const roles = [...new Set(others.map(({ role }) => role))].join(", ");
      const instead =
        others.length > 0 ? `; it names ${list(names(view, others, "to"))} as ${roles} only` : "";
      return { says: `names no body that carries it out (实施主体)${instead}`, instead: others };
    }),
};
