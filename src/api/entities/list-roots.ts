import { type GraphQLSchema, getNamedType, getNullableType, isListType } from "graphql";

const cache = new WeakMap<GraphQLSchema, Map<string, string>>();

/** The name of the generated root list of a type: `Country` → `countries`. */
export function listRootOf(schema: GraphQLSchema, typeName: string): string {
  const root = listRoots(schema).get(typeName);
  if (root === undefined) throw new Error(`There is no root list of ${typeName}`);
  return root;
}

/** All types with a generated root list, each with the list's name. */
export function listRoots(schema: GraphQLSchema): Map<string, string> {
  const known = cache.get(schema);
  if (known !== undefined) return known;
  const roots = new Map<string, string>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const isList = isListType(getNullableType(field.type));
    if (isList && field.args.some((arg) => arg.name === "where"))
      roots.set(getNamedType(field.type).name, field.name);
  }
  cache.set(schema, roots);
  return roots;
}
