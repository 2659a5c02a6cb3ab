import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";

/** A text, or a list of texts, that may stand for any other of its shape. */
export type FreeValue = string | readonly string[];

/** What variables have in common with all others for which a statement has the same text. */
export interface VariableShape {
  /** Equal for equal shapes: everything but free values, spelt out. */
  key: string;
  /** The free values, in the order in which they are met. */
  free: readonly FreeValue[];
}

/** One variable of an operation. */
export interface TypedVariable {
  name: string;
  type: GraphQLInputType;
}

/** The scalars whose texts go through the library as they are. */
const FREE_SCALARS = new Set(["ID", "String"]);

/** The variables that an operation declares; undefined where one of them has a type that is no input type. */
export function variablesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): TypedVariable[] | undefined {
  const variables: TypedVariable[] = [];
  for (const { variable, type: typeNode } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, typeNode as never) as GraphQLInputType | undefined;
    if (type === undefined) return undefined;
    variables.push({ name: variable.name.value, type });
  }
  return variables;
}

/**
 * The shape of coerced variables: which are there, which are null, the fields of filters and the lengths of lists, and
 * every value but the texts of ID and String. An empty text and an empty list are values of their own, and a list of one
 * text is told from a longer one. Undefined where a value is neither plain nor a scalar's text or number.
 */
export function shapeOf(
  variables: readonly TypedVariable[],
  values: Readonly<Record<string, unknown>>,
): VariableShape | undefined {
  const free: FreeValue[] = [];
  const parts: string[] = [];
  for (const { name, type } of variables) {
    const part = Object.hasOwn(values, name) ? partOf(values[name], type, free) : ABSENT;
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return { key: parts.join(), free };
}

/** The same variables with other free values, in the order of {@link VariableShape.free}. */
export function withFree(
  variables: readonly TypedVariable[],
  values: Readonly<Record<string, unknown>>,
  free: readonly FreeValue[],
): Record<string, unknown> {
  const others = free.values();
  const replaced = { ...values };
  for (const { name, type } of variables)
    if (Object.hasOwn(values, name)) replaced[name] = replaceIn(values[name], type, others);
  return replaced;
}

const ABSENT = "-";

function partOf(value: unknown, type: GraphQLInputType, free: FreeValue[]): string | undefined {
  if (value === undefined) return ABSENT;
  if (isNonNullType(type)) return partOf(value, type.ofType, free);
  if (isFree(value, type)) {
    free.push(value);
    return typeof value === "string" ? "t" : value.length === 1 ? "T" : "TT";
  }
  if (value === null || typeof value !== "object") return leafPart(value);
  if (Array.isArray(value)) return isListType(type) ? listPart(value, type.ofType, free) : undefined;
  return isInputObjectType(type) && isPlain(value) ? objectPart(value, type, free) : undefined;
}

function leafPart(value: unknown): string | undefined {
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))) return undefined;
  return JSON.stringify(value);
}

function listPart(list: readonly unknown[], type: GraphQLInputType, free: FreeValue[]): string | undefined {
  const parts = list.map((element) => partOf(element, type, free));
  return parts.includes(undefined) ? undefined : `[${parts.join()}]`;
}

function objectPart(
  value: object,
  type: { getFields: () => Record<string, { type: GraphQLInputType }> },
  free: FreeValue[],
): string | undefined {
  const fields = type.getFields();
  const parts: string[] = [];
  // In the order in which they stand: parameters are numbered by it.
  for (const [key, child] of Object.entries(value)) {
    const field = fields[key];
    const part = field && partOf(child, field.type, free);
    if (part === undefined) return undefined;
    parts.push(`${key}:${part}`);
  }
  return `{${parts.join()}}`;
}

function replaceIn(value: unknown, type: GraphQLInputType, others: Iterator<FreeValue>): unknown {
  if (value === undefined || value === null) return value;
  if (isNonNullType(type)) return replaceIn(value, type.ofType, others);
  if (isFree(value, type)) return others.next().value;
  if (Array.isArray(value) && isListType(type))
    return value.map((element) => replaceIn(element, type.ofType, others));
  if (typeof value !== "object" || !isInputObjectType(type)) return value;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const field = fields[key];
      return [key, field === undefined ? child : replaceIn(child, field.type, others)];
    }),
  );
}

function isFree(value: unknown, type: GraphQLInputType): value is FreeValue {
  if (isListType(type))
    return Array.isArray(value) && value.length > 0 && value.every((one) => isFreeText(one, type.ofType));
  return isFreeText(value, type);
}

function isFreeText(value: unknown, type: GraphQLInputType): value is string {
  const named = isNonNullType(type) ? type.ofType : type;
  return typeof value === "string" && value !== "" && isScalarType(named) && FREE_SCALARS.has(named.name);
}

/** An object that is nothing but its fields, as coercion makes them. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
