import { readFileSync } from "node:fs";
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  printSchema,
  visit,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSchema } from "../../src/api/build-schema.js";
import { PRINTED_RELATIONSHIPS, printRelationships } from "../../src/api/print-relationships.js";
import { PRINTED_SCHEMA, printApiSchema } from "../../src/api/print-schema.js";
import { loadGraphTypes, loadRootTypes } from "../../src/api/type-definitions.js";
import { REASONS } from "../../src/model/evidence.js";
import { ENTITY_KINDS, RELATIONSHIP_TYPES } from "../../src/model/kinds.js";
import * as vocabulary from "../../src/model/vocabulary.js";
import { apiSchema } from "./support/api.js";

const DESCRIBED = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
]);

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await apiSchema();
});

const valuesOf = (name: string) => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

test("the printed schema that is kept is what the SDL gives now (node dist/api/print-schema.js)", async () => {
  expect(readFileSync(PRINTED_SCHEMA, "utf8")).toBe(await printApiSchema());
});

test("the table of relationship fields that is kept is what the SDL gives now", () => {
  expect(readFileSync(PRINTED_RELATIONSHIPS, "utf8")).toBe(printRelationships());
});

test("the printed schema stays under 450 kB", () => {
  expect(Buffer.byteLength(printSchema(schema))).toBeLessThan(450_000);
});

test("the SDL passes the library's own validation", async () => {
  const validated = await buildSchema({ validate: true });
  expect(printSchema(validated)).toBe(printSchema(schema));
});

test("the API writes observations and nothing else, and has no type that Neo4j needs APOC for", () => {
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(mutations).toEqual(["recordObservation", "retractObservation"]);
  expect(schema.getSubscriptionType()).toBeUndefined();
  expect(schema.getType("DateTime")).toBeUndefined();
});

test("every type, field, argument and value that we declare is described", () => {
  const undescribed: string[] = [];
  for (const document of [loadGraphTypes(), loadRootTypes()]) {
    visit(document, {
      enter: (node, _key, _parent, _path, ancestors) => {
        if (!DESCRIBED.has(node.kind) || !("name" in node) || ("description" in node && node.description))
          return;
        const owners = ancestors.flatMap((one) => ("name" in one ? [one.name?.value] : []));
        undescribed.push([...owners, node.name?.value].join("."));
      },
    });
  }
  expect(undescribed).toEqual([]);
});

test("every root and every connection that is generated is described too", () => {
  const undescribed = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith("__")
      ? Object.values(type.getFields())
          .filter(
            ({ name, description }) => (type.name === "Query" || name.endsWith("Connection")) && !description,
          )
          .map(({ name }) => `${type.name}.${name}`)
      : [],
  );
  expect(undescribed).toEqual([]);
});

test("the interfaces keep their descriptions, and what can be asked is described with every argument", () => {
  const undescribed = Object.values(schema.getTypeMap()).filter(
    (type) => isInterfaceType(type) && !type.description,
  );
  expect(undescribed.map(({ name }) => name)).toEqual([]);
  const query = schema.getQueryType();
  expect(query?.description).toBeTruthy();
  const parts = Object.values(query?.getFields() ?? {}).flatMap((field) => [
    ...field.args.map(({ name, description }) => ({ name: `${field.name}(${name})`, description })),
    ...rootConnectionFields(field),
  ]);
  expect(parts.length).toBeGreaterThan(200);
  expect(parts.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});

/** The fields of a list's connection; none of another root. */
function rootConnectionFields({ name, type }: GraphQLField<unknown, unknown>) {
  const named = getNamedType(type);
  return name.endsWith("Connection") && isObjectType(named) ? Object.values(named.getFields()) : [];
}

describe("the SDL's enums are the model's vocabularies", () => {
  test.each([
    ["Reason", REASONS],
    ["RelationshipType", RELATIONSHIP_TYPES],
    ["GoalKind", vocabulary.GOAL_KINDS],
    ["InstitutionKind", vocabulary.INSTITUTION_KINDS],
    ["PlaceKind", vocabulary.PLACE_KINDS],
    ["PolicyKind", vocabulary.POLICY_KINDS],
    ["EventKind", vocabulary.EVENT_KINDS],
    ["NameStatus", vocabulary.NAME_STATUSES],
    ["Strength", vocabulary.STRENGTHS],
    ["InstitutionRole", vocabulary.INSTITUTION_ROLES],
    ["AreaRole", vocabulary.AREA_ROLES],
    ["PlaceRole", vocabulary.PLACE_ROLES],
    ["PolicyRole", vocabulary.POLICY_ROLES],
    ["EventRole", vocabulary.EVENT_ROLES],
  ])("%s", (name, values) => {
    expect([...valuesOf(name)].sort()).toEqual([...values].sort());
  });

  test("EntityKind holds every kind that has a type, and every such type is an Entity", () => {
    const entity = schema.getType("Entity");
    const implementations = isInterfaceType(entity)
      ? schema.getPossibleTypes(entity).map(({ name }) => name)
      : [];
    expect(valuesOf("EntityKind").sort()).toEqual(implementations.sort());
    expect(ENTITY_KINDS).toEqual(expect.arrayContaining(implementations));
  });
});

test("every type has its list and its connection, and every sort argument a total default order", () => {
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const [one, many] of [
    ["Project", "projects"],
    ["Country", "countries"],
    ["CountryGroup", "countryGroups"],
    ["Policy", "policies"],
    ["Objective", "objectives"],
    ["Programme", "programmes"],
    ["Area", "areas"],
  ] as const) {
    expect(String(query[many]?.type)).toBe(`[${one}!]!`);
    expect(query[`${many}Connection`]).toBeDefined();
  }
  const unordered = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).filter(({ args }) =>
          args.some((arg) => arg.name === "sort" && !JSON.stringify(arg.defaultValue ?? "").includes('"id"')),
        )
      : [],
  );
  expect(unordered).toEqual([]);
});

test("no nested connection has an aggregate, whose counts a filter with OR of edge and node would falsify", () => {
  const nested = Object.values(schema.getTypeMap()).filter(
    (type) =>
      isObjectType(type) && /^[A-Z]\w+[A-Z]\w+Connection$/.test(type.name) && "aggregate" in type.getFields(),
  );
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).map(({ type }) =>
    String(type).replace("!", ""),
  );
  expect(nested.map(({ name }) => name).filter((name) => !roots.includes(name))).toEqual([]);
});

test("stored JSON is hidden from clients and from their filters", () => {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) || isInputObjectType(type))
      expect(Object.keys(type.getFields())).not.toContain("evidenceJson");
});
