import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  type InlineFragmentNode,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** A list that holds as many rows as it was allowed to: there may be more. */
export interface ReachedLimit {
  path: (string | number)[];
  limit: number;
}

/** The lists of one answer that are full. `omitted` counts those past the first {@link MAX_TOLD}. */
export interface ReachedLimits {
  reached: ReachedLimit[];
  omitted: number;
}

/** More paths than a reader looks at; nested lists could name thousands. */
export const MAX_TOLD = 50;

const LIMITS = ["limit", "first"] as const;

/** Fields of one selection by response key; only those that lead to a limited list are kept. */
type LimitPlan = Map<string, PlannedField>;
interface PlannedField {
  /** Rows allowed here, or undefined where the field is no limited list. */
  limit: number | undefined;
  /** Response keys under which a connection shows its rows. */
  rowKeys: string[];
  children: LimitPlan;
  /** Fragments already planned at this level: spread again they add nothing but time. */
  spread: Set<string>;
}

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** Finds the lists in `data` that reached their `limit` (or `first`, for a connection), given or by default. */
export function reachedLimits(data: unknown, operation: Operation, defaultRows: number): ReachedLimits {
  const root = operation.schema.getRootType(operation.operation.operation);
  const found: ReachedLimits = { reached: [], omitted: 0 };
  if (root === undefined || root === null) return found;
  const plan = planOf(operation, root, defaultRows);
  walk(data, plan, [], found);
  return found;
}

const plans = new WeakMap<
  OperationDefinitionNode,
  { schema: GraphQLSchema; defaultRows: number; plan: LimitPlan }
>();

/** The plan of an operation, kept as long as its document where no variable says how many rows a list may have. */
function planOf(operation: Operation, root: GraphQLObjectType, defaultRows: number): LimitPlan {
  const known = plans.get(operation.operation);
  if (known?.schema === operation.schema && known.defaultRows === defaultRows) return known.plan;
  const planner = new Planner(operation, defaultRows);
  const plan = planner.plan(operation.operation.selectionSet, root);
  if (!planner.usesVariables) plans.set(operation.operation, { schema: operation.schema, defaultRows, plan });
  return plan;
}

/** Walks only where the plan leads: an answer without limited lists costs nothing. */
function walk(value: unknown, plan: LimitPlan, path: (string | number)[], found: ReachedLimits): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(item, plan, [...path, index], found);
    });
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, field] of plan) {
    const child = (value as Record<string, unknown>)[key];
    if (child === undefined || child === null) continue;
    const childPath = [...path, key];
    const rows = rowsOf(child, field.rowKeys);
    if (field.limit !== undefined && rows !== undefined && rows >= field.limit) {
      if (found.reached.length < MAX_TOLD) found.reached.push({ path: childPath, limit: field.limit });
      else found.omitted += 1;
    }
    if (field.children.size > 0) walk(child, field.children, childPath, found);
  }
}

function rowsOf(value: unknown, rowKeys: readonly string[]): number | undefined {
  if (Array.isArray(value)) return value.length;
  for (const key of rowKeys) {
    const rows = (value as Record<string, unknown>)[key];
    if (Array.isArray(rows)) return rows.length;
  }
  return undefined;
}

class Planner {
  /** Whether a limit came from a variable: then the plan holds for these variables alone. */
  usesVariables = false;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly operation: Operation,
    private readonly defaultRows: number,
  ) {
    this.#fragments = new Map(
      operation.document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
  }

  plan(
    selectionSet: SelectionSetNode,
    parent: GraphQLNamedType,
    into: LimitPlan = new Map(),
    spread: Set<string> = new Set(),
  ): LimitPlan {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        this.#addField(selection, parent, into);
      } else {
        const fragment = this.#fragmentOf(selection);
        if (fragment === undefined) continue;
        if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
          if (spread.has(fragment.name.value)) continue;
          spread.add(fragment.name.value);
        }
        const condition = fragment.typeCondition?.name.value;
        const type = condition === undefined ? parent : this.operation.schema.getType(condition);
        if (type !== undefined) this.plan(fragment.selectionSet, type, into, spread);
      }
    }
    return into;
  }

  #addField(node: FieldNode, parent: GraphQLNamedType, into: LimitPlan): void {
    if (node.selectionSet === undefined || !(isObjectType(parent) || isInterfaceType(parent))) return;
    const definition = parent.getFields()[node.name.value];
    if (definition === undefined) return;
    const key = node.alias?.value ?? node.name.value;
    const field = into.get(key) ?? { limit: undefined, rowKeys: [], children: new Map(), spread: new Set() };
    field.limit = least(field.limit, this.#limitOf(definition, node));
    if (field.limit !== undefined) field.rowKeys.push(...this.#rowKeys(node.selectionSet));
    this.plan(node.selectionSet, getNamedType(definition.type), field.children, field.spread);
    if (field.limit !== undefined || field.children.size > 0) into.set(key, field);
  }

  /** The rows allowed: `limit` or `first` on a list, `first` on a connection; nothing for any other field. */
  #limitOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    const type = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    if (!isListType(type) && !(isObjectType(type) && type.getFields().edges !== undefined)) return undefined;
    const name = LIMITS.find((limit) => definition.args.some((argument) => argument.name === limit));
    if (name === undefined || (name === "limit" && !isListType(type))) return undefined;
    const argument = node.arguments?.find((one) => one.name.value === name);
    if (argument?.value.kind === Kind.VARIABLE) this.usesVariables = true;
    const given = getArgumentValues(definition, node, this.operation.variables)[name];
    return typeof given === "number" ? given : this.defaultRows;
  }

  /** Response keys of a connection's `edges` and `nodes`, also where they stand in fragments. */
  #rowKeys(selectionSet: SelectionSetNode, spread: Set<string> = new Set()): string[] {
    return selectionSet.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) {
        const isRows = selection.name.value === "edges" || selection.name.value === "nodes";
        return isRows ? [selection.alias?.value ?? selection.name.value] : [];
      }
      const fragment = this.#fragmentOf(selection);
      if (fragment === undefined) return [];
      if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
        if (spread.has(fragment.name.value)) return [];
        spread.add(fragment.name.value);
      }
      return this.#rowKeys(fragment.selectionSet, spread);
    });
  }

  #fragmentOf(selection: InlineFragmentNode | FragmentSpreadNode) {
    return selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
  }
}

/** Where fragments on different types name one response key, the smaller limit is told: better too often than never. */
function least(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}
