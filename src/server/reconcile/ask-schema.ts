import type { ApolloServer } from "@apollo/server";
import { HttpError } from "../http-errors.js";
import type { OperationContext } from "../operation-plugin.js";

/** What is the database's fault and passes; everything else that is no bad input is ours. */
const PASSING = new Set(["DATABASE_UNAVAILABLE", "DEADLINE_EXCEEDED", "OVERLOADED"]);

/** Runs an operation as a client's would run; its data, or the first error as an HTTP error. */
export async function askSchema(
  apollo: ApolloServer<OperationContext>,
  query: string,
  variables: Record<string, unknown>,
  contextValue: OperationContext,
): Promise<Record<string, unknown>> {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== "single") throw new Error("An operation without @defer answered in parts");
  const { data, errors } = body.singleResult;
  const [error] = errors ?? [];
  if (error === undefined) return data as Record<string, unknown>;
  const code = String(error.extensions?.code);
  if (code === "BAD_USER_INPUT") throw new HttpError(400, error.message);
  throw PASSING.has(code) ? new HttpError(503, error.message) : new Error(error.message);
}
