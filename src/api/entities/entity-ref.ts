import { ENTITY_KINDS, type EntityKind, idSegment } from "../../model/kinds.js";

const KIND_OF_SEGMENT = new Map<string, EntityKind>(ENTITY_KINDS.map((kind) => [idSegment(kind), kind]));

/**
 * The kind that an id names: `country/SG` is a Country, `<plan>/project/2.1` a Project, and an id of one piece a Plan.
 * Null for an id of no known shape.
 */
export function kindOfId(id: string): EntityKind | null {
  const [first = "", second] = id.split("/");
  if (second === undefined) return first === "" ? null : "Plan";
  return KIND_OF_SEGMENT.get(first) ?? KIND_OF_SEGMENT.get(second) ?? null;
}

/** Stands in a resolver's result for an entity, until {@link fillEntities} reads what the client selected of it. */
export class EntityRef {
  readonly kind: EntityKind | null;

  constructor(
    readonly id: string,
    /** True when the id comes from the database: then nothing has to be read for a client that only wants the id. */
    readonly exists = true,
  ) {
    this.kind = kindOfId(id);
  }
}

/** References to entities that are known to exist. */
export function refs(ids: readonly string[]): EntityRef[] {
  return ids.map((id) => new EntityRef(id));
}
