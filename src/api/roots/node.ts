import { EntityRef } from "../entities/entity-ref.js";
import { checkRange } from "./arguments.js";

/** `node(id)`: the entity, or null. */
export function node({ id }: { id: string }): EntityRef {
  return new EntityRef(id, false);
}

/** `nodes(ids)`: the entities in the order asked for, null for an unknown id. */
export function nodes({ ids }: { ids: string[] }): EntityRef[] {
  checkRange("number of ids", ids.length, 0, 200);
  return ids.map((id) => new EntityRef(id, false));
}
