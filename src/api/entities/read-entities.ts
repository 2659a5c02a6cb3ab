import {
  type ArgumentNode,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { ApiContext } from "../api-context.js";
import type { EntityRef } from "./entity-ref.js";
import { FILLED_TYPE } from "./filled.js";
import { listRootOf } from "./list-roots.js";

/** Entities of one kind that the client wants with one selection. `found` is filled by {@link readEntities}. */
export interface EntityRequest {
  kind: string;
  /** The field nodes whose sub-selections, taken together, say what is wanted. */
  nodes: readonly FieldNode[];
  refs: Map<string, EntityRef>;
  found: Map<string, unknown>;
}

/** More ids than this go into several queries, since a list gives at most so many rows. */
const MAX_IDS = 1_000;

/** One generated query: some ids of one request. */
interface Batch {
  request: EntityRequest;
  ids: string[];
}

/**
 * Fills each request's `found`: one generated list query for each, all in one inner operation that carries the
 * client's own selections, fragments and variables. What only asks for the id of known entities needs no query.
 */
export async function readEntities(
  requests: readonly EntityRequest[],
  info: GraphQLResolveInfo,
  context: ApiContext,
): Promise<void> {
  const batches = requests.flatMap((request) => (fillFromIds(request) ? [] : toBatches(request)));
  if (batches.length === 0) return;
  const { data, errors }: ExecutionResult = await execute({
    schema: info.schema,
    document: documentOf(batches, info),
    contextValue: { ...context },
    variableValues: {
      ...info.variableValues,
      ...Object.fromEntries(batches.map(({ ids }, index) => [idsVariable(index), ids])),
    },
  });
  if (errors?.[0] !== undefined) throw errors[0].originalError ?? errors[0];
  batches.forEach(({ request }, index) => {
    const rows = data?.[resultKey(index)] as Record<string, unknown>[];
    for (const row of rows) request.found.set(String(row[ID_KEY]), row);
  });
}

/** Answers a request for nothing but `id` and `__typename` of entities that are known to exist, without a query. */
function fillFromIds(request: EntityRequest): boolean {
  const selections = request.nodes.flatMap((node) => node.selectionSet?.selections ?? []);
  const wantsOnlyId = selections.every(
    (one) => one.kind === Kind.FIELD && (one.name.value === "id" || one.name.value === "__typename"),
  );
  const allExist = [...request.refs.values()].every((ref) => ref.exists);
  if (!wantsOnlyId || !allExist) return false;
  for (const id of request.refs.keys()) {
    const row: Record<string, unknown> = { [FILLED_TYPE]: request.kind, id };
    for (const one of selections) {
      if (one.kind === Kind.FIELD && one.name.value === "id") row[one.alias?.value ?? "id"] = id;
    }
    request.found.set(id, row);
  }
  return true;
}

function toBatches(request: EntityRequest): Batch[] {
  const ids = [...request.refs.keys()];
  const count = Math.ceil(ids.length / MAX_IDS);
  return Array.from({ length: count }, (_, n) => ({
    request,
    ids: ids.slice(n * MAX_IDS, (n + 1) * MAX_IDS),
  }));
}

const ID_KEY = `${FILLED_TYPE}_id`;
const resultKey = (index: number) => `batch${index}`;
const idsVariable = (index: number) => `${FILLED_TYPE}_ids${index}`;
const name = (value: string): NameNode => ({ kind: Kind.NAME, value });

/** More combinations of kinds and selections than one operation meets. */
const MAX_DOCUMENTS = 20;

const documents = new WeakMap<OperationDefinitionNode, LRUCache<string, DocumentNode>>();
const nodeNumbers = new WeakMap<FieldNode, number>();
let lastNumber = 0;

/**
 * The inner operation, the same object for the same selections of the same operation: what is known of its statements is
 * known by it.
 */
function documentOf(batches: readonly Batch[], info: GraphQLResolveInfo): DocumentNode {
  const known = documents.get(info.operation) ?? new LRUCache<string, DocumentNode>({ max: MAX_DOCUMENTS });
  documents.set(info.operation, known);
  const key = batches
    .map(({ request: { kind, nodes } }) => `${kind} ${nodes.map(numberOf).join()}`)
    .join(" ");
  const document = known.get(key) ?? toDocument(batches, info);
  known.set(key, document);
  return document;
}

function numberOf(node: FieldNode): number {
  const known = nodeNumbers.get(node);
  if (known !== undefined) return known;
  lastNumber += 1;
  nodeNumbers.set(node, lastNumber);
  return lastNumber;
}

/** The inner operation: one aliased list root for each batch, and the outer operation's fragments. */
function toDocument(batches: readonly Batch[], info: GraphQLResolveInfo): DocumentNode {
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      ...(info.operation.variableDefinitions ?? []),
      ...batches.map((_batch, index) => idsDefinition(index)),
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: batches.map((batch, index) => toListField(batch, index, info)),
    },
  };
  const fragments = Object.values(info.fragments).map(marked);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
}

function idsDefinition(index: number): VariableDefinitionNode {
  const id = { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: name("ID") } } as const;
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: name(idsVariable(index)) },
    type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.LIST_TYPE, type: id } },
  };
}

function toListField({ request }: Batch, index: number, info: GraphQLResolveInfo): FieldNode {
  const wanted = request.nodes.flatMap((node) => node.selectionSet?.selections ?? []);
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: wanted };
  const { selections } = marked(selectionSet);
  const id: FieldNode = { kind: Kind.FIELD, name: name("id"), alias: name(ID_KEY) };
  return {
    kind: Kind.FIELD,
    alias: name(resultKey(index)),
    name: name(listRootOf(info.schema, request.kind)),
    arguments: [idIn(idsVariable(index))],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [id, ...selections] },
  };
}

/** `where: {id: {in: $variable}}` */
function idIn(variable: string): ArgumentNode {
  const field = (key: string, value: ArgumentNode["value"]): ArgumentNode["value"] => ({
    kind: Kind.OBJECT,
    fields: [{ kind: Kind.OBJECT_FIELD, name: name(key), value }],
  });
  const ids = { kind: Kind.VARIABLE, name: name(variable) } as const;
  return { kind: Kind.ARGUMENT, name: name("where"), value: field("id", field("in", ids)) };
}

const TYPE_MARK: FieldNode = { kind: Kind.FIELD, name: name("__typename"), alias: name(FILLED_TYPE) };

/** A copy of a part of a document in which every selection set also asks for the mark of a filled object. */
function marked<T extends SelectionSetNode | DocumentNode["definitions"][number]>(part: T): T {
  return visit(part, {
    SelectionSet: {
      leave: (set): SelectionSetNode => ({ ...set, selections: [TYPE_MARK, ...set.selections] }),
    },
  }) as T;
}
