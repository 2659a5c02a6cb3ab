import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
} from "graphql";
import { listRoots } from "./entities/list-roots.js";
import { loadGraphTypes } from "./type-definitions.js";

const LIST = "Without `limit` at most 1000 rows; in reading order, or by id, unless sorted otherwise.";
const CONNECTION = "with its cursors, count and aggregates. Without `first` at most 1000 edges.";

const QUERY = "What can be asked (查询): lists of every type, and questions over several of them.";

/** The arguments of root lists; inside types the same names mean the same. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  where: "Only those that meet these conditions (筛选). Null: all.",
  sort: "Order, the first key first (排序); `id` breaks ties.",
  limit: "At most so many rows, 1 to 1000.",
  offset: "Rows to pass over, 0 to 100000.",
  first: "Page size, 1 to 1000.",
  after: "Cursor of the last edge of the page before.",
};

/** The fields of root connections. */
const CONNECTION_FIELDS: Readonly<Record<string, string>> = {
  edges: "One edge for each row of this page.",
  totalCount: "Number of rows on all pages together.",
  pageInfo: "Where this page stands.",
  aggregate: "Figures over all rows that meet the conditions.",
  groupBy: "The rows in groups of equal values of these fields.",
};

/**
 * Describes what the library leaves without a description: root lists with their arguments, connections by what they
 * connect to, and interfaces, whose descriptions in `schema/*.graphql` it loses.
 */
export function describeGenerated(schema: GraphQLSchema): void {
  describeInterfaces(schema);
  describeRoots(schema);
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (type === query || !field.name.endsWith("Connection")) continue;
      const plain = field.name.slice(0, -"Connection".length);
      field.description ??= `The same as \`${plain}\`, with what stands on the edges.`;
    }
  }
}

function describeInterfaces(schema: GraphQLSchema): void {
  for (const definition of loadGraphTypes().definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = schema.getType(definition.name.value);
    if (isInterfaceType(type)) type.description ??= definition.description?.value;
  }
}

function describeRoots(schema: GraphQLSchema): void {
  const query = schema.getQueryType();
  if (query == null) return;
  query.description ??= QUERY;
  const connections = new Map([...listRoots(schema)].map(([type, list]) => [`${list}Connection`, type]));
  for (const field of Object.values(query.getFields())) {
    const target = connections.get(field.name);
    describeArguments(field);
    if (target === undefined) field.description ??= `List of ${getNamedType(field.type).name}. ${LIST}`;
    else {
      field.description ??= `The list of ${target}, ${CONNECTION}`;
      describeConnection(field, target);
    }
  }
}

function describeArguments(field: GraphQLField<unknown, unknown>): void {
  for (const argument of field.args) argument.description ??= ARGUMENTS[argument.name];
}

function describeConnection(field: GraphQLField<unknown, unknown>, target: string): void {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return;
  type.description ??= `The list of ${target}, a page at a time.`;
  for (const part of Object.values(type.getFields())) part.description ??= CONNECTION_FIELDS[part.name];
}
