import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
} from "graphql";
import { listRoots } from "../../../src/api/entities/list-roots.js";

/**
 * One operation for each root list and root connection: the evidence of the entities, of all that is directly related, and
 * of the edges to it, with `fields` of each piece.
 */
export function evidenceOperations(schema: GraphQLSchema, fields: string): [name: string, source: string][] {
  const roots = schema.getQueryType()?.getFields() ?? {};
  return [...listRoots(schema)].flatMap(([typeName, list]): [string, string][] => {
    const selection = selectionOf(schema.getType(typeName) as GraphQLNamedType, fields, 1);
    const connection = `${list}Connection`;
    const asList: [string, string] = [list, format(`{ ${list} { ${selection} } }`)];
    if (roots[connection] === undefined) return [asList];
    return [asList, [connection, format(`{ ${connection} { totalCount edges { node { ${selection} } } } }`)]];
  });
}

const format = (source: string): string => print(parse(source));

/** The evidence in an object of the type, and `depth` steps from it. */
function selectionOf(type: GraphQLNamedType, fields: string, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return "";
  const parts = Object.values(type.getFields()).map((field) => {
    const target = getNamedType(field.type);
    if (target.name === "Evidence") return `${field.name} { ${fields} }`;
    if (depth === 0 || (!isObjectType(target) && !isInterfaceType(target))) return "";
    if (!field.name.endsWith("Connection")) {
      const nested = selectionOf(target, fields, depth - 1);
      return nested === "" ? "" : `${field.name} { ${nested} }`;
    }
    const edge = getNamedType((isObjectType(target) && target.getFields().edges?.type) || target);
    const { properties, node } = isObjectType(edge) ? edge.getFields() : {};
    const inner = [properties, node].flatMap((one) => {
      const nested = one === undefined ? "" : selectionOf(getNamedType(one.type), fields, 0);
      return one === undefined || nested === "" ? [] : [`${one.name} { ${nested} }`];
    });
    return inner.length === 0 ? "" : `${field.name} { totalCount edges { ${inner.join(" ")} } }`;
  });
  const hasId = type.getFields().id !== undefined;
  return [...(hasId ? ["id"] : []), ...parts].filter((part) => part !== "").join(" ");
}
