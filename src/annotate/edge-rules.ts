import type { EntityKind, RelationshipType } from "../model/kinds.js";
import {
  AREA_ROLES,
  EVENT_ROLES,
  INSTITUTION_ROLES,
  PLACE_ROLES,
  POLICY_ROLES,
} from "../model/vocabulary.js";

/** What one edge key of an annotation means. */
export interface EdgeRule {
  type: RelationshipType;
  /** Kinds that the reference may name. */
  objects: readonly EntityKind[];
  /** Roles to choose from, one of them required; absent where the edge has no role. */
  roles?: readonly string[];
  /** True where the reference names the subject of the edge and the entry is its object. */
  inverse?: true;
}

const AREAS = ["Country", "Region", "CountryGroup"] as const;

/** Every edge key that an annotation entry may carry. */
export const EDGE_RULES = {
  serves: { type: "SERVES", objects: ["Goal", "Indicator", "Target"] },
  setBy: { type: "SERVES", objects: ["Action", "Task", "Project"], inverse: true },
  implements: { type: "IMPLEMENTS", objects: ["Task", "Action"] },
  involves: { type: "INVOLVES", objects: ["Institution"], roles: INSTITUTION_ROLES },
  concerns: { type: "CONCERNS", objects: AREAS, roles: AREA_ROLES },
  locatedIn: { type: "LOCATED_IN", objects: ["Place"], roles: PLACE_ROLES },
  carriesOut: { type: "CARRIES_OUT", objects: ["Policy"], roles: POLICY_ROLES },
  cites: { type: "CITES", objects: ["Policy"] },
  inSector: { type: "IN_SECTOR", objects: ["Sector"] },
  holds: { type: "HOLDS", objects: ["Event"], roles: EVENT_ROLES },
  measures: { type: "MEASURES", objects: ["Goal", "Action"] },
  quantifies: { type: "QUANTIFIES", objects: ["Indicator", "Goal"] },
  partOf: {
    type: "PART_OF",
    objects: ["Goal", "Project", "Institution", "Place", "Policy", "Event", "Sector", "Country"],
  },
  basedIn: { type: "BASED_IN", objects: AREAS },
  memberOf: { type: "MEMBER_OF", objects: ["CountryGroup"] },
  members: { type: "MEMBER_OF", objects: ["Country", "Region"], inverse: true },
  unfoldsIn: { type: "UNFOLDS_IN", objects: ["Chapter"] },
} as const satisfies Record<string, EdgeRule>;

export type EdgeKey = keyof typeof EDGE_RULES;
