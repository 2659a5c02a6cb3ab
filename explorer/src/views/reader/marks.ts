import type { ReaderMarksQuery } from "../../generated/graphql.js";
import { layerOf } from "../../lib/kinds.js";
import type { Mark, Span } from "./segments.js";

/** Layers that the reader marks; the document's own parts would mark everything. */
export const MARKED_LAYERS = ["objective", "programme", "world"] as const;

/**
 * The marks of one stretch: the words behind goals, tasks, projects and so on are their own evidence; of bodies, places
 * and policies it is the names that passages mention, since their evidence is the whole sentence around the first.
 */
export function marksOf({ restsOn }: ReaderMarksQuery, window: Span): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (
    entity: Mark["entity"],
    evidence: readonly { start: number | null; end: number | null }[],
  ): void => {
    const layer = layerOf(entity.__typename ?? "");
    for (const { start, end } of evidence) {
      if (start === null || end === null || start >= window.end || end <= window.start) continue;
      marks.set(`${entity.id} ${start} ${end}`, { entity, layer, start, end });
    }
  };
  for (const entity of restsOn.entities) {
    const layer = layerOf(entity.__typename);
    if (layer === "objective" || layer === "programme") add(entity, entity.evidence);
  }
  for (const { relationship, to, evidence } of restsOn.edges)
    if (relationship === "MENTIONS") add(to, evidence);
  return [...marks.values()];
}
