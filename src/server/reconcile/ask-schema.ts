import type { ApolloServer } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { HttpError } from "../http-errors.js";
import type { OperationContext } from "../operation-plugin.js";

/** What a client gets for an operation. */
export interface GraphqlReply {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/** What is the database's fault and passes; everything else that is no bad input is ours. */
const PASSING = new Set(["DATABASE_UNAVAILABLE", "DEADLINE_EXCEEDED", "OVERLOADED"]);

/** Runs an operation as a client's would run; its data, or the first error as an HTTP error. */
export async function askSchema(
  apollo: ApolloServer<OperationContext>,
  query: string,
  variables: Record<string, unknown>,
  contextValue: OperationContext,
): Promise<Record<string, unknown>> {
  const { data, errors } = await replyOf(apollo, query, variables, contextValue);
  const [error] = errors ?? [];
  if (error === undefined) return data as Record<string, unknown>;
  const code = String(error.extensions?.code);
  if (code === "BAD_USER_INPUT") throw new HttpError(400, error.message);
  throw PASSING.has(code) ? new HttpError(503, error.message) : new Error(error.message);
}

/** Runs an operation as a client's would run; the whole reply, errors and extensions included. */
export async function replyOf(
  apollo: ApolloServer<OperationContext>,
  query: string,
  variables: Record<string, unknown>,
  contextValue: OperationContext,
): Promise<GraphqlReply> {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== "single") throw new Error("An operation without @defer answered in parts");
  return body.singleResult;
}
