import { type GraphQLSchema, isInputObjectType } from "graphql";

/** What the library lets clients sort edges by although the SDL says `@sortable(byValue: false)`, or is no stored value. */
const UNSORTABLE = ["rationale", "chain", "evidenceJson", "evidence"];

/** Removes sort fields without a meaning from the inputs of edge properties, in place. */
export function trimSorts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type) || !type.name.endsWith("PropertiesSort")) continue;
    for (const name of UNSORTABLE) delete type.getFields()[name];
  }
}
