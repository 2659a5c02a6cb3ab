import { getNamedType, isLeafType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { buildSchema } from "../../src/api/build-schema.js";
import { shapeOf } from "../../src/export/read-shape.js";
import { RELATIONSHIPS } from "../../src/generated/relationships.js";
import { apiShape } from "./shape.js";

test("every type that is an Entity is exported, with its list and the way it belongs to a plan.", async () => {
  const schema = await buildSchema();
  const entity = schema.getType("Entity");
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const entities = types.filter((type) => type.getInterfaces().some((one) => one === entity));
  const { kinds } = await apiShape();
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(entities.map(({ name }) => name).sort());
  const scopeOf = Object.fromEntries(kinds.map(({ kind, scope }) => [kind, scope]));
  expect(scopeOf).toMatchObject({ Plan: "self", Project: "edge", Country: "list", Source: "list" });
});

test("every field of every kind is exported: as a column, as evidence, or as an edge in one of its directions.", async () => {
  const schema = await buildSchema();
  const { kinds } = await apiShape();
  const left = kinds.flatMap(({ kind, columns }) => {
    const type = schema.getType(kind);
    if (!isObjectType(type)) return [kind];
    const names = new Set(columns.map(({ name }) => name));
    return Object.values(type.getFields())
      .filter(({ name }) => !names.has(name) && name !== "evidence" && !/Connection$/.test(name))
      .filter(({ name }) => RELATIONSHIPS[`${kind}.${name}`] === undefined)
      .filter((field) => {
        // The leaves of an object stand in columns of their own: `baseline.year` in `baselineYear`.
        const leaves = Object.values((getNamedType(field.type) as typeof type).getFields());
        const flat = leaves.map((leaf) => `${field.name}${leaf.name[0]?.toUpperCase()}${leaf.name.slice(1)}`);
        return !leaves.every(
          (leaf, index) => isLeafType(getNamedType(leaf.type)) && names.has(flat[index] ?? ""),
        );
      })
      .map(({ name }) => `${kind}.${name}`);
  });
  expect(left).toEqual([]);
});

test("every edge is read from subject to object, once: no field that is followed backwards, and both ends known.", async () => {
  const { edgeFields } = await apiShape();
  const outward = Object.entries(RELATIONSHIPS).filter(([, { direction }]) => direction === "OUT");
  expect(edgeFields.map(({ kind, field }) => `${kind.kind}.${field}`).sort()).toEqual(
    outward.map(([name]) => name).sort(),
  );
  expect(edgeFields.find(({ kind, field }) => kind.kind === "Project" && field === "involves")).toMatchObject(
    {
      relationship: "INVOLVES",
      isPaged: true,
      edgeSort: ["reason", "role"],
    },
  );
});

test("a field that no one has said which edge it follows is refused by name, and not left out.", async () => {
  const schema = await buildSchema();
  const { "Project.serves": _left, ...table } = RELATIONSHIPS;
  expect(() => shapeOf(schema, table)).toThrow(/has Project\.serves, and .* `npm run generate`/);
});
