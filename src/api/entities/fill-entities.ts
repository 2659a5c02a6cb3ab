import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from "graphql";
import type { ApiContext } from "../api-context.js";
import { selectedFields } from "../selected-fields.js";
import { EntityRef } from "./entity-ref.js";
import { type EntityRequest, readEntities } from "./read-entities.js";

/** Under this key a wrapper object keeps its filled entities, by response key. */
export const FILLED_FIELDS = Symbol("filled fields");

type Wrapper = Record<string | symbol, unknown>;
type Put = (filled: unknown) => void;

/** A field of a wrapper that the client selected. */
interface SubField {
  responseKey: string;
  name: string;
  fieldType: GraphQLNamedType;
  fieldNodes: FieldNode[];
}

/** A place where an entity belongs, and what to do with it when it is there. */
interface Slot {
  ref: EntityRef;
  request: EntityRequest;
  put: Put;
}

/**
 * Reads what the client selected of every {@link EntityRef} in `value`, the result of the root field that `info` is
 * about, with one generated query for each kind and selection, however many rows hold references. Returns `value`
 * with the entities in it: a reference that is `value` itself, or an element of it, is replaced; those inside wrapper
 * objects are kept beside them, where the schema's resolvers find them.
 */
export async function fillEntities<T>(
  value: T,
  info: GraphQLResolveInfo,
  context: ApiContext,
): Promise<unknown> {
  const root: Wrapper = {};
  const collector = new Collector(info);
  collector.collect(value, getNamedType(info.returnType), info.fieldNodes, (filled) => {
    root.value = filled;
  });
  await readEntities(
    [...collector.requests.values()].flatMap((byKind) => [...byKind.values()]),
    info,
    context,
  );
  for (const { ref, request, put } of collector.slots) put(request.found.get(ref.id) ?? null);
  return "value" in root ? root.value : value;
}

/** Walks a result along the client's selection and notes each reference. */
class Collector {
  readonly requests = new Map<readonly FieldNode[], Map<string, EntityRequest>>();
  readonly slots: Slot[] = [];
  readonly #subFields = new Map<readonly FieldNode[], SubField[]>();

  constructor(private readonly info: GraphQLResolveInfo) {}

  collect(value: unknown, type: GraphQLNamedType, nodes: readonly FieldNode[], put: Put): void {
    if (value instanceof EntityRef) this.#note(value, nodes, put);
    else if (Array.isArray(value)) this.#collectList(value, type, nodes, put);
    else if (value !== null && typeof value === "object") this.#collectWrapper(value as Wrapper, type, nodes);
  }

  #note(ref: EntityRef, nodes: readonly FieldNode[], put: Put): void {
    if (ref.kind === null || this.info.schema.getType(ref.kind) === undefined) {
      put(null);
      return;
    }
    const byKind = this.requests.get(nodes) ?? new Map<string, EntityRequest>();
    this.requests.set(nodes, byKind);
    const request = byKind.get(ref.kind) ?? { kind: ref.kind, nodes, refs: new Map(), found: new Map() };
    byKind.set(ref.kind, request);
    request.refs.set(ref.id, ref);
    this.slots.push({ ref, request, put });
  }

  #collectList(list: unknown[], type: GraphQLNamedType, nodes: readonly FieldNode[], put: Put): void {
    const filled = [...list];
    list.forEach((element, index) => {
      this.collect(element, type, nodes, (entity) => {
        filled[index] = entity;
      });
    });
    put(filled);
  }

  #collectWrapper(wrapper: Wrapper, type: GraphQLNamedType, nodes: readonly FieldNode[]): void {
    const filled: Record<string, unknown> = {};
    wrapper[FILLED_FIELDS] = filled;
    for (const { responseKey, name, fieldType, fieldNodes } of this.#fieldsOf(type, nodes)) {
      this.collect(wrapper[name], fieldType, fieldNodes, (entity) => {
        filled[responseKey] = entity;
      });
    }
  }

  // Memoised by the list of nodes, so that all rows of one list share the lists below, and with them their requests.
  #fieldsOf(type: GraphQLNamedType, nodes: readonly FieldNode[]): SubField[] {
    const known = this.#subFields.get(nodes);
    if (known !== undefined) return known;
    const fields = isObjectType(type) ? this.#selectedFields(type, nodes) : [];
    this.#subFields.set(nodes, fields);
    return fields;
  }

  #selectedFields(type: GraphQLObjectType, nodes: readonly FieldNode[]): SubField[] {
    return [...selectedFields(this.info, type, nodes)].flatMap(([responseKey, list]) => {
      const name = list[0]?.name.value ?? "";
      const field = type.getFields()[name];
      if (field === undefined) return [];
      return [{ responseKey, name, fieldType: getNamedType(field.type), fieldNodes: list }];
    });
  }
}
