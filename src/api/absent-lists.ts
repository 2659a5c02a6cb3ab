import {
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/**
 * Makes a list that never is null, and that the database does not have, an empty one, in place: a loader may leave out
 * `altNames` where there are none. Lists of nodes are never absent.
 */
export function showAbsentListsEmpty(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve, type: fieldType } = field;
      if (!isNonNullType(fieldType) || !isListType(fieldType.ofType) || !isLeafType(getNamedType(fieldType)))
        continue;
      if (resolve !== undefined) field.resolve = (...parts) => resolve(...parts) ?? [];
    }
  }
}
