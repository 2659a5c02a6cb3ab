import type { GapKind } from "../model/finding.js";
import type { RelationshipType } from "../model/kinds.js";
import type { FactEdge, FactNode } from "../model/plan-facts.js";
import type { Found } from "./audit-rule.js";
import type { FactsView } from "./facts-view.js";
import { call } from "./wording.js";

/** What a rule about one detail of projects says of a project: nothing where the detail is there. */
export type DetailCheck = (project: FactNode) => Missing | null;

/** What is missing, and what is there in its place. */
export interface Missing {
  /** Ends `project 4.1 RCEP贸易促进中心 …`. */
  says: string;
  /** Edges that come near what is missing; none where nothing does. */
  instead: readonly FactEdge[];
}

/** Runs a check over what the projects' own texts say. */
export function checkProjects(view: FactsView, kind: GapKind, check: DetailCheck): Found[] {
  return view.ofKind("Project").flatMap((project) => {
    const missing = check(project);
    if (missing === null) return [];
    // The item around a name is looked into for the project that the item is.
    return project.properties.status === "NAMED_IN_TEXT"
      ? [
          notChecked(
            project,
            kind,
            "is only named, inside other words; it has no item of its own to look into",
          ),
        ]
      : [toFound(project, kind, missing)];
  });
}

/** The same for what readers note down as edges: a project of which nobody has noted anything has not been read. */
export function checkReadProjects(view: FactsView, kind: GapKind, check: DetailCheck): Found[] {
  return checkProjects(view, kind, check).map((found) => {
    const project = view.node(found.entityIds[0] ?? "");
    if (project === undefined || found.severity === null || isRead(view, project.id)) return found;
    return notChecked(project, kind, "has not been annotated");
  });
}

function toFound(project: FactNode, kind: GapKind, { says, instead }: Missing): Found {
  return {
    severity: "INFO",
    message: `The ${call(project)} ${says}.`,
    entityIds: [project.id],
    evidence: [...project.evidence, ...instead.flatMap((edge) => edge.evidence.slice(0, 1))],
    gap: { kind, status: instead.length > 0 ? "NOT_STATED" : "NOT_FOUND" },
  };
}

function isRead(view: FactsView, id: string): boolean {
  return view.from(id).some(({ reason }) => reason !== null && reason !== "STRUCTURAL");
}

/** Edges of a type from a project, those that say what is asked for apart from the others. */
export function splitEdges(
  view: FactsView,
  projectId: string,
  type: RelationshipType,
  isAsked: (edge: FactEdge) => boolean,
): { asked: FactEdge[]; others: FactEdge[] } {
  const edges = view.from(projectId, type);
  return { asked: edges.filter(isAsked), others: edges.filter((edge) => !isAsked(edge)) };
}

function notChecked(project: FactNode, kind: GapKind, why: string): Found {
  return {
    severity: null,
    message: `The ${call(project)} ${why}.`,
    entityIds: [project.id],
    evidence: project.evidence,
    gap: { kind, status: "NOT_CHECKED" },
  };
}
