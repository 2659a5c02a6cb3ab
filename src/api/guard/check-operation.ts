import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { selectedFields } from "../selected-fields.js";
import { checkPaging } from "./check-paging.js";
import { checkWhere } from "./check-where.js";
import { expectedRows } from "./expected-rows.js";
import { DEFAULT_FAN_OUTS, type FanOuts } from "./fan-outs.js";
import { DEFAULT_LIMITS, type GuardLimits } from "./limits.js";
import { overLimit } from "./problem.js";

/** What the guard says of one operation: every reason to refuse it, and the objects its answer is expected to hold. */
export interface Verdict {
  errors: GraphQLError[];
  cost: number;
}

/**
 * Judges a valid operation after its variables were coerced, before anything runs. Fragments count wherever they are
 * spread, and what `@skip` and `@include` leave out does not count.
 */
export function judgeOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
  limits: GuardLimits = DEFAULT_LIMITS,
  fanOuts: FanOuts = DEFAULT_FAN_OUTS,
): Verdict {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return { errors: [], cost: 0 };
  const errors = checkDocument(document, limits);
  const walk = new OperationWalk(schema, fragmentsOf(document), variables, limits, fanOuts);
  const cost = walk.cost([asField(operation)], root, 0, 1);
  errors.push(...walk.errors);
  const sizes: [string, number, number][] = [
    ["depth", walk.depth, limits.depth],
    ["root fields", walk.rootFields, limits.rootFields],
    ["aliases", walk.aliases, limits.aliases],
    ["fields", walk.fields, limits.fields],
    ["cost", Math.ceil(cost), limits.cost],
  ];
  for (const [name, found, allowed] of sizes)
    if (found > allowed) errors.push(overLimit(name, found, allowed));
  return { errors, cost: Math.ceil(cost) };
}

/** The errors of {@link judgeOperation} alone. */
export function checkOperation(...parts: Parameters<typeof judgeOperation>): GraphQLError[] {
  return judgeOperation(...parts).errors;
}

/** What the document's text alone tells: tokens and directives. */
function checkDocument(document: DocumentNode, limits: GuardLimits): GraphQLError[] {
  const errors: GraphQLError[] = [];
  const { tokenCount = 0 } = document as { tokenCount?: number };
  if (tokenCount > limits.tokens) errors.push(overLimit("tokens", tokenCount, limits.tokens));
  let directives = 0;
  visit(document, {
    Directive: () => {
      directives += 1;
    },
  });
  if (directives > limits.directives) errors.push(overLimit("directives", directives, limits.directives));
  return errors;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The operation as a field, so that its selection is walked like any other. */
function asField({ selectionSet }: OperationDefinitionNode): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "" }, selectionSet };
}

/** One walk through everything an operation selects. It stops where a bound that limits its own work is passed. */
class OperationWalk {
  readonly errors: GraphQLError[] = [];
  depth = 0;
  rootFields = 0;
  aliases = 0;
  fields = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Record<string, FragmentDefinitionNode>,
    readonly variableValues: Readonly<Record<string, unknown>>,
    private readonly limits: GuardLimits,
    private readonly fanOuts: FanOuts,
  ) {}

  /** Objects that the selections of `nodes` on one object of `type` are expected to give, times `times`. */
  cost(nodes: readonly FieldNode[], type: GraphQLCompositeType, depth: number, times: number): number {
    const selected = selectedFields(this, type, nodes);
    if (depth === 0) this.rootFields = selected.size;
    let total = 0;
    for (const fieldNodes of selected.values()) {
      this.fields += 1;
      if (fieldNodes.some((node) => node.alias !== undefined)) this.aliases += 1;
      if (this.fields > this.limits.fields) return total;
      total += this.#fieldCost(fieldNodes, type, depth + 1, times);
    }
    return total;
  }

  #fieldCost(
    nodes: readonly FieldNode[],
    parent: GraphQLCompositeType,
    depth: number,
    times: number,
  ): number {
    this.depth = Math.max(this.depth, depth);
    // Introspection answers from memory, and graphql-js bounds its depth.
    if (depth > this.limits.depth || nodes[0]?.name.value.startsWith("__")) return 0;
    let rows = 0;
    let type: GraphQLNamedType | undefined;
    // In an interface's selection, fragments on different types may give one response key different arguments.
    for (const node of nodes) {
      const field = this.#definitionOf(node, parent);
      if (field === undefined) continue;
      type = getNamedType(field.type);
      const args = this.#argumentsOf(field, node);
      rows = Math.max(rows, times * expectedRows(parent.name, field, args, this.fanOuts));
    }
    return isCompositeType(type) ? rows + this.cost(nodes, type, depth, rows) : 0;
  }

  /** A field of the type, or, in an interface's selection, of one of its objects. */
  #definitionOf(node: FieldNode, parent: GraphQLCompositeType): GraphQLField<unknown, unknown> | undefined {
    if (isUnionType(parent)) return undefined;
    const own = parent.getFields()[node.name.value];
    if (own !== undefined || !("resolveType" in parent)) return own;
    const objects = this.schema.getPossibleTypes(parent);
    return objects.map((one) => one.getFields()[node.name.value]).find((one) => one !== undefined);
  }

  /** The field's arguments after coercion, checked; empty where they are not valid, which is the executor's to say. */
  #argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    if (field.args.length === 0) return {};
    const args = this.#coerced(field, node);
    const isGenerated = field.args.some((one) => one.name === "where" || one.name === "sort");
    if (isGenerated) this.errors.push(...checkPaging(args, this.limits, node));
    if (args.where !== undefined) this.errors.push(...checkWhere(args.where, this.limits, node));
    for (const { name } of field.args) {
      const value = args[name];
      if (name !== "where" && Array.isArray(value) && value.length > this.limits.inLength)
        this.errors.push(overLimit(`elements of ${name}`, value.length, this.limits.inLength, node));
    }
    return args;
  }

  #coerced(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, { ...this.variableValues });
    } catch {
      return {};
    }
  }
}
