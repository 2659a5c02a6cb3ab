import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type ListValueNode,
  type ObjectValueNode,
  type ValueNode,
  visit,
} from "graphql";
import { listRoots } from "./entities/list-roots.js";

/**
 * Appends `id` to every `sort` that a client gives, at every depth, by handing the library's root resolvers an operation
 * with longer sort lists. Equal sort keys would otherwise make pages lose rows: Neo4j keeps no order between them.
 */
export function keepOrderTotal(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const list of listRoots(schema).values()) {
    for (const field of [fields[list], fields[`${list}Connection`]]) {
      if (field?.resolve === undefined) continue;
      const { resolve } = field;
      field.resolve = (source, args, context, info) => {
        const sort = Array.isArray(args.sort) ? { sort: withIdLast(args.sort) } : {};
        return resolve(source, { ...args, ...sort }, context, withTotalOrder(info));
      };
    }
  }
}

type SortValue = Record<string, unknown>;

/** A sort list as JavaScript values: `[{name: "ASC"}]` becomes `[{name: "ASC"}, {id: "ASC"}]`, inside `node` in a connection. */
function withIdLast(sort: readonly unknown[]): unknown[] {
  const isOfEdges = sort.some((one) => "node" in (one as SortValue) || "edge" in (one as SortValue));
  const hasId = sort.some((one) => "id" in (((one as SortValue).node ?? one) as SortValue));
  if (sort.length === 0 || hasId) return [...sort];
  return [...sort, isOfEdges ? { node: { id: "ASC" } } : { id: "ASC" }];
}

const cache = new WeakMap<object, FieldNode | FragmentDefinitionNode>();

function withTotalOrder(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fieldNodes = info.fieldNodes.map(longer);
  const fragments = Object.fromEntries(
    Object.entries(info.fragments).map(([name, fragment]) => [name, longer(fragment)]),
  );
  return { ...info, fieldNodes, fragments, variableValues: lengthenVariables(info) };
}

/** The node with longer sorts; made once, as long as its document is kept. */
function longer<T extends FieldNode | FragmentDefinitionNode>(node: T): T {
  const known = cache.get(node) ?? visit(node, lengthenSorts);
  cache.set(node, known);
  return known as T;
}

const lengthenSorts = {
  Argument: (argument: ArgumentNode): ArgumentNode | undefined =>
    argument.name.value === "sort" ? { ...argument, value: lengthen(argument.value) } : undefined,
};

/** A sort that is a variable is lengthened where its value stands, see {@link lengthenVariables}. */
function lengthen(value: ValueNode): ValueNode {
  if (value.kind === Kind.OBJECT) return lengthen({ kind: Kind.LIST, values: [value] });
  if (value.kind !== Kind.LIST || value.values.length === 0) return value;
  const objects = value.values.filter((one): one is ObjectValueNode => one.kind === Kind.OBJECT);
  const keys = objects.flatMap((one) => one.fields.map((field) => field.name.value));
  const isOfEdges = keys.includes("node") || keys.includes("edge");
  if (keys.length === 0 || keys.includes("id")) return value;
  const byId = object("id", { kind: Kind.ENUM, value: "ASC" });
  const added: ListValueNode["values"] = [isOfEdges ? object("node", byId) : byId];
  return { ...value, values: [...value.values, ...added] };
}

function object(key: string, value: ValueNode): ObjectValueNode {
  return {
    kind: Kind.OBJECT,
    fields: [{ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: key }, value }],
  };
}

/** The variables with each one of a list-of-sorts type lengthened. */
function lengthenVariables({ operation, variableValues }: GraphQLResolveInfo): Record<string, unknown> {
  const lengthened = { ...variableValues };
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const { value: name } = variable.name;
    const isSorts = /^\[\w+Sort!?\]/.test(typeText(type));
    if (isSorts && Array.isArray(lengthened[name])) lengthened[name] = withIdLast(lengthened[name]);
  }
  return lengthened;
}

function typeText(type: import("graphql").TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return typeText(type.type);
  return type.kind === Kind.LIST_TYPE ? `[${typeText(type.type)}]` : type.name.value;
}
