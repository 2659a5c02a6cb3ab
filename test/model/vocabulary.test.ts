import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { REASONS } from "../../src/model/evidence.js";
import { GAP_KINDS, GAP_STATUSES, SEVERITIES } from "../../src/model/finding.js";
import { ENTITY_KINDS, RELATIONSHIP_TYPES } from "../../src/model/kinds.js";
import * as vocabulary from "../../src/model/vocabulary.js";
import { packageRoot } from "../../src/package-root.js";

const folder = join(packageRoot, "schema");
const definitions = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".graphql"))
  .flatMap((name) => parse(readFileSync(join(folder, name), "utf8")).definitions);

const enums = new Map(
  definitions.flatMap((definition) =>
    definition.kind === "EnumTypeDefinition"
      ? [[definition.name.value, definition.values?.map(({ name }) => name.value) ?? []] as const]
      : [],
  ),
);

const types = new Set(
  definitions.flatMap((definition) =>
    definition.kind === "ObjectTypeDefinition" ? [definition.name.value] : [],
  ),
);

/** The enums of the SDL that annotations choose from, and the list in the model that says the same. */
const SAME_VALUES: Record<string, readonly string[]> = {
  AreaRole: vocabulary.AREA_ROLES,
  Comparator: vocabulary.COMPARATORS,
  /** A kind is in the enum as soon as the SDL has its type. */
  EntityKind: ENTITY_KINDS.filter((kind) => types.has(kind)),
  EventKind: vocabulary.EVENT_KINDS,
  EventRole: vocabulary.EVENT_ROLES,
  GapKind: GAP_KINDS,
  GapStatus: GAP_STATUSES,
  GoalKind: vocabulary.GOAL_KINDS,
  InstitutionKind: vocabulary.INSTITUTION_KINDS,
  InstitutionRole: vocabulary.INSTITUTION_ROLES,
  NameStatus: vocabulary.NAME_STATUSES,
  PlaceKind: vocabulary.PLACE_KINDS,
  PlaceRole: vocabulary.PLACE_ROLES,
  PolicyKind: vocabulary.POLICY_KINDS,
  PolicyRole: vocabulary.POLICY_ROLES,
  QuantityKind: vocabulary.QUANTITY_KINDS,
  Reason: REASONS,
  RelationshipType: RELATIONSHIP_TYPES,
  Severity: SEVERITIES,
  Strength: vocabulary.STRENGTHS,
};

describe("the vocabulary of annotations", () => {
  test.each(Object.entries(SAME_VALUES))("has for %s the values that the SDL has.", (name, values) => {
    expect([...(enums.get(name) ?? [])].sort()).toEqual([...values].sort());
  });

  test("is compared as a whole: no list of it is left out.", () => {
    const compared = new Set(Object.values(SAME_VALUES));
    const lists = Object.entries(vocabulary).filter(([, value]) => Array.isArray(value));
    expect(lists.filter(([, value]) => !compared.has(value)).map(([name]) => name)).toEqual([]);
  });
});
