import type { FastifyBaseLogger } from "fastify";
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getVariableValues,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
  valueFromASTUntyped,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { Guard, ServerConfig } from "./options.js";
import { documentHash, type TrustedDocuments } from "./trusted-documents.js";

/**
 * Runs one operation that was compiled beforehand; undefined where a variable has no value. Of an object in which such a
 * variable stands, graphql-js leaves the field out, compiled code does not: `{eq: $absent}` would ask for null.
 */
export type CompiledOperation = (
  contextValue: unknown,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult> | undefined;

interface CompileParts {
  schema: GraphQLSchema;
  guard: Guard | undefined;
  trusted: TrustedDocuments;
  config: Pick<ServerConfig, "maxTokens">;
  log: FastifyBaseLogger;
}

/** Compiled operations by the hash of their document's text and their name: as many as there are trusted ones, no more. */
export class CompiledDocuments {
  readonly #operations = new Map<string, CompiledOperation>();

  /** The operation that a request means; undefined where it is not a trusted one, or names none. */
  find(hash: string | undefined, operationName: string | null | undefined): CompiledOperation | undefined {
    return this.#operations.get(keyOf(hash, operationName));
  }

  /** Keeps a compiled operation; an `operationName` of undefined is a request that names none. */
  add(hash: string, operationName: string | undefined, operation: CompiledOperation): void {
    this.#operations.set(keyOf(hash, operationName), operation);
  }

  get size(): number {
    return this.#operations.size;
  }
}

function keyOf(hash: string | undefined, operationName: string | null | undefined): string {
  return operationName == null ? `${hash}` : `${hash} ${operationName}`;
}

/**
 * Parses, validates, judges and compiles the queries of all trusted documents. Code is made of trusted text only: it is
 * kept for good, and making it takes longer than running it once. A document with a fault is logged and left to the
 * executor, which tells the fault to whoever asks.
 */
export function compileDocuments(parts: CompileParts): CompiledDocuments {
  const compiled = new CompiledDocuments();
  for (const text of parts.trusted.texts) {
    const hash = documentHash(text);
    try {
      const document = readDocument(text, parts);
      const operations = operationsOf(document);
      for (const operation of operations) {
        const run = compile(operation, document, parts);
        if (run === undefined) continue;
        if (operation.name !== undefined) compiled.add(hash, operation.name.value, run);
        if (operations.length === 1) compiled.add(hash, undefined, run);
      }
    } catch (error) {
      parts.log.error({ document: hash, err: error }, "trusted document is not compiled");
    }
  }
  return compiled;
}

function readDocument(text: string, { schema, config }: CompileParts): DocumentNode {
  const document = parse(text, { maxTokens: config.maxTokens });
  const errors = validate(schema, document);
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join(" "));
  return document;
}

function operationsOf({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
}

/**
 * Two kinds of operations stay with graphql-js: mutations, which are rare and run one after the other, and those with a
 * variable of an input type, for which graphql-jit 0.8.9 unfolds all input types that it reaches: our filters reach
 * each other, and 4 GB of heap were not enough.
 */
function compile(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  parts: CompileParts,
): CompiledOperation | undefined {
  if (operation.operation !== OperationTypeNode.QUERY) return undefined;
  if (!hasPlainVariables(operation, parts.schema)) return undefined;
  judge(operation, document, parts);
  const query = compileQuery(parts.schema, document, operation.name?.value ?? "", {
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(query)) throw new AggregateError(query.errors ?? [], "It cannot be compiled.");
  const defaults = defaultsOf(operation);
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  return (contextValue, variables) => {
    const values: Record<string, unknown> = { ...defaults, ...variables };
    if (names.some((name) => values[name] === undefined)) return undefined;
    return query.query(undefined, contextValue, values);
  };
}

function hasPlainVariables({ variableDefinitions = [] }: OperationDefinitionNode, schema: GraphQLSchema) {
  return variableDefinitions.every(({ type }) => {
    let named = type;
    while (named.kind !== Kind.NAMED_TYPE) named = named.type;
    return isLeafType(schema.getType(named.name.value));
  });
}

/** Default values as a client would send them: the compiled code takes none for a variable that may not be null. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

/** A trusted document that the guard refuses even with its own default values is of no use to anyone. */
function judge(operation: OperationDefinitionNode, document: DocumentNode, parts: CompileParts): void {
  const { coerced } = getVariableValues(parts.schema, operation.variableDefinitions ?? [], {});
  if (coerced === undefined) return;
  const { errors = [] } = parts.guard?.(document, operation.name?.value, coerced) ?? {};
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join(" "));
}
