import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  type IntrospectionQuery,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { ExportError } from "../errors.js";
import type { FieldRelationship } from "../generated/relationships.js";
import { RELATIONSHIPS } from "../generated/relationships.js";
import { ask, type GraphClient } from "./graph-client.js";
import type { Column, ColumnType, EdgeField, GraphShape, KindShape } from "./graph-shape.js";

type Fields = readonly GraphQLField<unknown, unknown>[];
type Table = Readonly<Record<string, FieldRelationship>>;

const CONNECTION = /Connection$/;

/** Asks the graph for its schema and finds in it what there is to export. */
export async function readShape(client: GraphClient): Promise<GraphShape> {
  const query = getIntrospectionQuery({ descriptions: true });
  return shapeOf(buildClientSchema(await ask<IntrospectionQuery>(client, { query })));
}

/** What a schema has to export: every kind that is an Entity and has a list, and every edge from subject to object. */
export function shapeOf(schema: GraphQLSchema, table: Table = RELATIONSHIPS): GraphShape {
  const entity = schema.getType("Entity");
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const entities = types.filter((type) => type.getInterfaces().some((one) => one === entity));
  const kinds = entities.flatMap((type) => kindShape(schema, type) ?? []);
  const edgeFields = kinds.flatMap((kind) => edgeFieldsOf(schema, kind, table));
  return { kinds, edgeFields, relationships: relationshipsOf(edgeFields) };
}

function kindShape(schema: GraphQLSchema, type: GraphQLObjectType): KindShape | undefined {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {});
  const list = lists.find(
    (field) => isListType(getNullableType(field.type)) && getNamedType(field.type) === type && whereOf(field),
  );
  if (list === undefined) return undefined;
  const fields = type.getFields();
  return {
    kind: type.name,
    description: type.description ?? "",
    list: list.name,
    where: whereOf(list) as string,
    columns: columnsOf(Object.values(fields)),
    scope: scopeOf(type),
  };
}

function scopeOf(type: GraphQLObjectType): KindShape["scope"] {
  if (type.name === "Plan") return "self";
  const fields = type.getFields();
  return "planIds" in fields ? "list" : "plan" in fields ? "edge" : "prefix";
}

function whereOf(field: GraphQLField<unknown, unknown>): string | undefined {
  const where = field.args.find(({ name }) => name === "where");
  return where && getNamedType(where.type).name;
}

/** Leaves of a type, and leaves of its plain objects where the type has no such value of its own. Evidence goes its own way. */
function columnsOf(fields: Fields): Column[] {
  const plain = fields.filter(({ args, name }) => !args.some(isRequiredArgument) && name !== "evidence");
  const own = plain.filter(({ type }) => isLeafType(getNamedType(type))).map((field) => column([field]));
  const taken = new Set(own.map(({ name }) => name));
  const nested = plain.filter(isPlainObject).flatMap((field) => {
    const leaves = Object.values((getNamedType(field.type) as GraphQLObjectType).getFields());
    return leaves.filter(({ type }) => isLeafType(getNamedType(type))).map((leaf) => column([field, leaf]));
  });
  return [...own, ...nested.filter(({ name }) => !taken.has(name))];
}

/** An object that is a value: neither a node, nor a connection to nodes. */
function isPlainObject({ name, type, args }: GraphQLField<unknown, unknown>): boolean {
  const isOne = isObjectType(getNullableType(type));
  if (!isOne || args.length > 0 || CONNECTION.test(name)) return false;
  return !("id" in (getNamedType(type) as GraphQLObjectType).getFields());
}

function column(fields: Fields): Column {
  const path = fields.map(({ name }) => name);
  const leaf = fields.at(-1) as GraphQLField<unknown, unknown>;
  const name = path.reduce((all, part) => `${all}${part[0]?.toUpperCase()}${part.slice(1)}`);
  const description = fields
    .map((field) => field.description ?? "")
    .join(" ")
    .trim();
  return {
    name,
    path,
    type: columnType(leaf.type),
    isList: isListType(getNullableType(leaf.type)),
    description,
  };
}

function columnType(type: GraphQLOutputType): ColumnType {
  const types: Record<string, ColumnType> = {
    ID: "id",
    Int: "integer",
    BigInt: "integer",
    Float: "number",
    Boolean: "boolean",
  };
  return types[getNamedType(type).name] ?? "string";
}

function edgeFieldsOf(schema: GraphQLSchema, kind: KindShape, table: Table): EdgeField[] {
  const fields = Object.values((schema.getType(kind.kind) as GraphQLObjectType).getFields());
  return fields.flatMap((connection) => {
    if (!CONNECTION.test(connection.name)) return [];
    const field = connection.name.replace(CONNECTION, "");
    const followed = table[`${kind.kind}.${field}`];
    if (followed === undefined) throw unknownField(kind.kind, field);
    if (followed.direction === "IN") return [];
    const properties = propertiesOf(connection);
    return {
      kind,
      field,
      relationship: followed.type,
      isPaged: connection.args.some(({ name }) => name === "first"),
      edgeSort: edgeSortOf(connection),
      columns: properties === undefined ? [] : columnsOf(Object.values(properties.getFields())),
      hasProperties: properties !== undefined,
    };
  });
}

function propertiesOf(connection: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const edges = (getNamedType(connection.type) as GraphQLObjectType).getFields().edges;
  const edge = edges && (getNamedType(edges.type) as GraphQLObjectType);
  const properties = edge?.getFields().properties;
  return properties && (getNamedType(properties.type) as GraphQLObjectType);
}

/** There is one edge of a type, reason and role between two nodes. */
function edgeSortOf(connection: GraphQLField<unknown, unknown>): string[] {
  const sort = connection.args.find(({ name }) => name === "sort");
  const input = sort && getNamedType(sort.type);
  const edge = isInputObjectType(input) ? input.getFields().edge : undefined;
  const keys = edge && getNamedType(edge.type);
  if (!isInputObjectType(keys)) return [];
  return ["reason", "role"].filter((name) => name in keys.getFields());
}

function relationshipsOf(edgeFields: readonly EdgeField[]): GraphShape["relationships"] {
  const types = [...new Set(edgeFields.map(({ relationship }) => relationship))].sort();
  return types.map((type) => {
    const columns = new Map<string, Column>();
    for (const field of edgeFields.filter(({ relationship }) => relationship === type))
      for (const one of field.columns) columns.set(one.name, one);
    return { type, columns: [...columns.values()] };
  });
}

function unknownField(kind: string, field: string): ExportError {
  return new ExportError(
    "SCHEMA_UNKNOWN",
    `The schema has ${kind}.${field}, and this version of plangraph does not know which edge that follows. ` +
      "Export with the version that serves the graph; after a change of the SDL, run `npm run generate`.",
  );
}
