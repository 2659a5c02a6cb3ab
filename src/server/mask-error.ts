import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ConfigError, LoadError, PlanGraphError } from "../errors.js";
import { INTERNAL_CODE, INTERNAL_MESSAGE } from "./error-body.js";

/** Codes whose messages are written for clients: ours carry PlanGraphError, these come from GraphQL and Apollo. */
const TOLD = /^(GRAPHQL_\w+|BAD_USER_INPUT|BAD_REQUEST|OPERATION_RESOLUTION_FAILURE|PERSISTED_QUERY_\w+)$/;

/** What is kept of an error: what the client may read, and the cause to log when something was kept back. */
export interface MaskedError {
  formatted: GraphQLFormattedError;
  hiddenCause?: unknown;
}

/**
 * Turns any error into what a client may read. Errors of our family keep message and code, those that GraphQL
 * itself states keep theirs; the text of drivers, Lucene or JavaScript never leaves the server.
 */
export function maskError(error: unknown, formatted: GraphQLFormattedError, requestId?: string): MaskedError {
  const ours = findTellable(error);
  if (ours !== undefined) {
    const { extensions } = ours as { extensions?: Record<string, unknown> };
    return {
      formatted: {
        ...located(formatted),
        message: ours.message,
        extensions: { ...extensions, code: ours.code },
      },
      hiddenCause: ours.cause,
    };
  }
  const code = formatted.extensions?.code;
  if (typeof code === "string" && TOLD.test(code)) return { formatted };
  const extensions = requestId === undefined ? { code: INTERNAL_CODE } : { code: INTERNAL_CODE, requestId };
  return {
    formatted: { ...located(formatted), message: INTERNAL_MESSAGE, extensions },
    hiddenCause: original(error),
  };
}

/** The outermost error of our family that was written for clients; resolvers' errors arrive wrapped, some in ours. */
function findTellable(error: unknown): PlanGraphError | undefined {
  let candidate = original(error);
  for (let depth = 0; candidate instanceof PlanGraphError && depth < 5; depth += 1) {
    // Those two speak to whoever runs the server, of statement files and addresses.
    if (!(candidate instanceof LoadError || candidate instanceof ConfigError)) return candidate;
    candidate = candidate.cause;
  }
  return undefined;
}

/** What was thrown, without the executor's wrappers. */
function original(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

function located({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
