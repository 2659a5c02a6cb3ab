import {
  defaultFieldResolver,
  extendSchema,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
} from "graphql";
import type { ApiContext } from "./api-context.js";
import { FILLED_FIELDS, fillEntities } from "./entities/fill-entities.js";
import { MUTATIONS, ROOTS } from "./roots/all-roots.js";
import type { Root } from "./roots/root.js";
import { loadRootTypes } from "./type-definitions.js";
import { noteUnknownIds } from "./unknown-ids.js";

/**
 * Adds the hand-written roots and their wrapper types to the generated schema. @neo4j/graphql can generate neither
 * types whose names end in Connection nor wrappers that hold entities, so they come after it.
 */
export function addRoots(generated: GraphQLSchema): GraphQLSchema {
  const rootTypes = loadRootTypes();
  const schema = extendSchema(generated, rootTypes, { assumeValidSDL: true });
  resolveRoots(schema.getQueryType(), ROOTS);
  resolveRoots(schema.getMutationType(), MUTATIONS);
  for (const definition of rootTypes.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) readFilledFields(schema, definition.name.value);
  }
  return schema;
}

function resolveRoots(
  type: GraphQLObjectType | null | undefined,
  roots: Readonly<Record<string, Root>>,
): void {
  for (const [name, root] of Object.entries(roots)) {
    const field = type?.getFields()[name];
    if (field === undefined) throw new Error(`schema/roots declares no root ${name}`);
    field.resolve = async (_source, args, context: ApiContext, info) => {
      const answer = await fillEntities(await root(args, context, info), info, context);
      await noteUnknownIds(args, answer, context, info);
      return answer;
    };
  }
}

/** Makes the entity fields of a wrapper type give what {@link fillEntities} has put beside the wrapper. */
function readFilledFields(schema: GraphQLSchema, typeName: string): void {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    // Named, since compiled operations read a field without a resolver as a plain value: facets are a function.
    field.resolve ??= defaultFieldResolver;
    if (!isEntityType(getNamedType(field.type))) continue;
    field.resolve = (wrapper, _args, _context, info) => wrapper[FILLED_FIELDS]?.[info.path.key];
  }
}

/** Whether objects of the type may be entities: an interface over them, or one kind of them. */
function isEntityType(type: GraphQLNamedType): boolean {
  return (
    isInterfaceType(type) ||
    (isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Entity"))
  );
}
