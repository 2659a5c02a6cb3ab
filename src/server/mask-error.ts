import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { PlanGraphError } from "../errors.js";
import { INTERNAL_CODE, INTERNAL_MESSAGE } from "./error-body.js";

/** Codes whose messages are written for clients: ours carry PlanGraphError, these come from GraphQL and Apollo. */
const TOLD = /^(GRAPHQL_\w+|BAD_USER_INPUT|BAD_REQUEST|OPERATION_RESOLUTION_FAILURE|PERSISTED_QUERY_\w+)$/;

/** What is kept of an error: the sentence for the client, or the cause to log when it has to be masked. */
export interface MaskedError {
  formatted: GraphQLFormattedError;
  /** Set when the client was told nothing of it. */
  hiddenCause?: unknown;
}

/**
 * Turns any error into what a client may read. Errors of our family keep message and code, those that GraphQL
 * itself states keep theirs; the text of drivers, Lucene or JavaScript never leaves the server.
 */
export function maskError(error: unknown, formatted: GraphQLFormattedError, requestId?: string): MaskedError {
  const cause = rootCause(error);
  if (cause instanceof PlanGraphError) {
    return { formatted: { ...located(formatted), message: cause.message, extensions: { code: cause.code } } };
  }
  const code = formatted.extensions?.code;
  if (typeof code === "string" && TOLD.test(code)) return { formatted };
  const extensions = requestId === undefined ? { code: INTERNAL_CODE } : { code: INTERNAL_CODE, requestId };
  return {
    formatted: { ...located(formatted), message: INTERNAL_MESSAGE, extensions },
    hiddenCause: cause,
  };
}

/** Resolvers' errors arrive wrapped once or more by the executor. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

function located({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
