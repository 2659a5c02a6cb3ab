import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from "graphql";
import type { ApiContext } from "../../../src/api/api-context.js";
import { buildSchema } from "../../../src/api/build-schema.js";
import type { Statement } from "../../../src/api/statements/template.js";

let schema: Promise<GraphQLSchema> | undefined;

/** The API's schema, built once. */
export function schemaOfApi(): Promise<GraphQLSchema> {
  schema ??= buildSchema();
  return schema;
}

/** A valid document of the API. */
export async function documentOf(source: string): Promise<DocumentNode> {
  const document = parse(source);
  const errors = validate(await schemaOfApi(), document);
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  return document;
}

/** The statements that an operation takes over a database that holds nothing, and the errors told. */
export async function statementsOf(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  context: Partial<ApiContext> & Record<string, unknown> = {},
  operationName?: string,
): Promise<{ statements: Statement[]; errors: string[] }> {
  const statements: Statement[] = [];
  const run = async (query: string, params: Record<string, unknown> = {}) => {
    const records = query.includes("dbms.components") ? [["5.26.31", "community"]] : [];
    if (records.length === 0) statements.push({ query, params });
    return { records, summary: { counters: { updates: () => ({}) } } };
  };
  const { errors = [] } = await execute({
    schema: await schemaOfApi(),
    document,
    variableValues: variables,
    operationName,
    contextValue: { ...context, executionContext: { run } },
  });
  return { statements, errors: errors.map(({ message }) => message) };
}
