import { randomBytes } from "node:crypto";
import { type GraphQLSchema, getNamedType, isInterfaceType, isLeafType, isObjectType } from "graphql";

/**
 * Response key under which the type name stands in every object of a filled entity. It marks the object as resolved
 * already: its values stand by response key, and no generated resolver may run on them again. Random, so that no
 * client can use it as an alias.
 */
export const FILLED_TYPE = `filled_${randomBytes(6).toString("hex")}`;

/** What a generated resolver gets as its source. */
type Source = Record<string, unknown>;

/** The type name of a filled object; undefined for any other value. */
export function filledTypeOf(value: unknown): string | undefined {
  return (value as Source | null)?.[FILLED_TYPE] as string | undefined;
}

/**
 * Makes the generated schema take filled objects as they are, in place: their objects and lists are read by response
 * key, and their type by the mark. Leaves need no change: the library reads them by alias, else by name.
 */
export function acceptFilledObjects(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) {
      const { resolveType } = type;
      type.resolveType = (value, ...rest) => filledTypeOf(value) ?? resolveType?.(value, ...rest);
    }
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve === undefined || isLeafType(getNamedType(field.type))) continue;
      field.resolve = (source, args, context, info) =>
        filledTypeOf(source) === undefined
          ? resolve(source, args, context, info)
          : (source as Source)[info.path.key];
    }
  }
}
