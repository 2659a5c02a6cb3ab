import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from "graphql";
import { listRoots } from "./entities/list-roots.js";

const LIST = "Without `limit` at most 1000 rows; in reading order, or by id, unless sorted otherwise.";
const CONNECTION = "with its cursors, count and aggregates. Without `first` at most 1000 edges.";

/** Describes what the library generates without a description: root lists, and connections by what they connect to. */
export function describeGenerated(schema: GraphQLSchema): void {
  const query = schema.getQueryType();
  const connections = new Map([...listRoots(schema)].map(([type, list]) => [`${list}Connection`, type]));
  for (const field of Object.values(query?.getFields() ?? {})) {
    const target = connections.get(field.name);
    if (target !== undefined) field.description ??= `The list of ${target}, ${CONNECTION}`;
    else field.description ??= `List of ${getNamedType(field.type).name}. ${LIST}`;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (type === query || !field.name.endsWith("Connection")) continue;
      const plain = field.name.slice(0, -"Connection".length);
      field.description ??= `The same as \`${plain}\`, with what stands on the edges.`;
    }
  }
}
