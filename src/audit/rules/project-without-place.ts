import type { AuditRule } from "../audit-rule.js";
import { checkReadProjects, splitEdges } from "../project-details.js";
import { list, names } from "../wording.js";

/** A07: no named place houses the project or is where it happens. The plan's own district counts as none. */
export const projectWithoutPlace: AuditRule = {
  id: "A07-project-without-place",
  sentence: "Every project SHOULD name the place where it stands or happens.",
  check: (view) =>
    checkReadProjects(view, "PROJECT_WITHOUT_PLACE", ({ id }) => {
      const { asked, others } = splitEdges(
        view,
        id,
        "LOCATED_IN",
        ({ role, reason }) => role !== "COVERAGE" && reason === "STATED",
      );
      if (asked.length > 0) return null;
      const known = list(names(view, others, "to"));
      const how = others.every(({ role }) => role === "COVERAGE")
        ? "an area that it is for"
        : "its place by inference";
      const instead = others.length > 0 ? `; it names ${known} as ${how}` : "";
      return { says: `names no place where it stands or happens (地点)${instead}`, instead: others };
    }),
};
