/** Every kind of node that the API shows as an entity. The values are the GraphQL type names and the Neo4j labels. */
export const ENTITY_KINDS = [
  "Plan",
  "Chapter",
  "Section",
  "Subsection",
  "Box",
  "Passage",
  "Goal",
  "Indicator",
  "Target",
  "Action",
  "Task",
  "Project",
  "Institution",
  "Country",
  "Region",
  "CountryGroup",
  "Place",
  "Policy",
  "Event",
  "Sector",
  "Achievement",
  "Observation",
  "Source",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** World entities are shared by all plans; their ids carry no plan. */
export const WORLD_KINDS = [
  "Institution",
  "Country",
  "Region",
  "CountryGroup",
  "Place",
  "Policy",
] as const satisfies readonly EntityKind[];

/** The id segment of each kind: `CountryGroup` is `group`, all others their lower-case name. */
export function idSegment(kind: EntityKind): string {
  return kind === "CountryGroup" ? "group" : kind.toLowerCase();
}

/** Interface labels that nodes carry beside their own, so that one index serves each interface. */
export const INTERFACE_LABELS = {
  Objective: ["Goal", "Indicator", "Target"],
  Programme: ["Action", "Task", "Project"],
  Area: ["Country", "Region", "CountryGroup"],
} as const satisfies Record<string, readonly EntityKind[]>;

/** Document structure: no reason, no evidence of its own. */
export const CONTAINMENT_TYPES = [
  "HAS_CHAPTER",
  "HAS_SECTION",
  "HAS_SUBSECTION",
  "HAS_BOX",
  "HAS_PASSAGE",
  "LISTS",
  "IN_PLAN",
  "IN_CHAPTER",
  "LIES_IN",
] as const;

/** Edges of meaning: each carries a reason and evidence. */
export const MEANING_TYPES = [
  "IMPLEMENTS",
  "SERVES",
  "MEASURES",
  "QUANTIFIES",
  "INVOLVES",
  "CONCERNS",
  "LOCATED_IN",
  "CARRIES_OUT",
  "CITES",
  "IN_SECTOR",
  "HOLDS",
  "MEMBER_OF",
  "PART_OF",
  "BASED_IN",
  "UNFOLDS_IN",
  "MENTIONS",
  "OBSERVED",
] as const;

export const RELATIONSHIP_TYPES = [...CONTAINMENT_TYPES, ...MEANING_TYPES] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];
