import { type ExecutionResult, execute, type GraphQLSchema, parse, specifiedRules, validate } from "graphql";
import type { ApiContext } from "../../../src/api/api-context.js";
import { buildSchema } from "../../../src/api/build-schema.js";
import { createExecutionContext, type StatementReport } from "../../../src/api/execution-context.js";
import type { Graph } from "../../../src/graph/driver.js";

let schema: Promise<GraphQLSchema> | undefined;

/** The API's schema, built once for each test file. */
export function apiSchema(): Promise<GraphQLSchema> {
  schema ??= buildSchema();
  return schema;
}

/** An answer, and the statements that it took. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of the answer to its own operation.
  data: any;
  errors: ExecutionResult["errors"];
  statements: StatementReport[];
}

/**
 * Answers an operation as the server does, without the guard: validated, then executed over the database. `more` adds to the
 * context: who asks, and the way to write.
 */
export async function ask(
  graph: Graph,
  source: string,
  variables: Record<string, unknown> = {},
  more: Partial<ApiContext> = {},
): Promise<Answer> {
  const built = await apiSchema();
  const document = parse(source);
  const invalid = validate(built, document, specifiedRules);
  if (invalid.length > 0) throw new AggregateError(invalid, invalid.map(({ message }) => message).join("\n"));
  const statements: StatementReport[] = [];
  const { driver, database } = graph;
  const executionContext = createExecutionContext({
    driver,
    database,
    onStatement: (report) => {
      // The library asks each process once for the database's version.
      if (!report.query.includes("dbms.components")) statements.push(report);
    },
  });
  const { data, errors } = await execute({
    schema: built,
    document,
    variableValues: variables,
    contextValue: { executionContext, ...more },
  });
  for (const { originalError } of errors ?? []) {
    // A masked error in a test is a fault of ours: show what the database said.
    if (originalError?.cause !== undefined) throw originalError.cause;
  }
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors, statements };
}
