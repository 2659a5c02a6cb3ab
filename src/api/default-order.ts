import {
  type GraphQLArgument,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";

type Order = { position?: "ASC"; id?: "ASC" };

/**
 * Gives every generated `sort` argument the default `position, id` (or `id` where nothing has a position), in place.
 * As a default value it reaches nested lists too, and the printed schema documents it.
 */
export function setDefaultOrder(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const sort = field.args.find((arg) => arg.name === "sort");
      if (sort !== undefined) sort.defaultValue = defaultOrderOf(sort);
    }
  }
}

function defaultOrderOf(sort: GraphQLArgument): (Order | { node: Order })[] | undefined {
  const input = getNamedType(sort.type);
  if (!isInputObjectType(input)) return undefined;
  const { node } = input.getFields();
  if (node === undefined) return orderBy(Object.keys(input.getFields()));
  const nodeInput = getNamedType(node.type);
  if (!isInputObjectType(nodeInput)) return undefined;
  return orderBy(Object.keys(nodeInput.getFields())).map((order) => ({ node: order }));
}

function orderBy(sortable: string[]): Order[] {
  const order: Order[] = sortable.includes("position") ? [{ position: "ASC" }] : [];
  return [...order, { id: "ASC" }];
}
