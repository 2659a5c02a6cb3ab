import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { BoundedValue } from "./bounded-staleness.js";
import { compileDocuments } from "./compiled-documents.js";
import { compiledGateway } from "./compiled-gateway.js";
import { maskError } from "./mask-error.js";
import type { Metrics } from "./metrics.js";
import { type OperationContext, operationPlugin } from "./operation-plugin.js";
import type { DataState, Guard, ServerConfig } from "./options.js";
import type { TrustedDocuments } from "./trusted-documents.js";

interface ApolloParts {
  schema: GraphQLSchema;
  guard: Guard | undefined;
  trusted: TrustedDocuments;
  dataState: BoundedValue<DataState>;
  page: () => Promise<string>;
  metrics: Metrics;
  config: ServerConfig;
  log: FastifyBaseLogger;
}

/** Few enough to read, and a reply to a bad request stays small; a flood of wrong directives ends validation early. */
const MAX_ERRORS = 8;

/**
 * The GraphQL engine, set for a public API: introspection on, no stack traces, bounded parsing and error lists. It keeps
 * parsed and validated documents in 30 MiB (its default), so one that comes again is neither parsed nor validated.
 */
export function createApollo(parts: ApolloParts): ApolloServer<OperationContext> {
  const { config, log } = parts;
  const requestIds = new WeakMap<object, string>();
  const noteError = (error: unknown, requestId: string): void => {
    if (typeof error === "object" && error !== null) requestIds.set(error, requestId);
  };
  return new ApolloServer<OperationContext>({
    gateway: compiledGateway(parts.schema, compileDocuments(parts), { maxCoercionErrors: MAX_ERRORS }),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    // Stopping is ours: readiness goes off first, the database goes last.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: config.maxTokens },
    validationOptions: { maxErrors: MAX_ERRORS },
    logger: log,
    formatError: (formatted, error) => {
      const requestId = typeof error === "object" && error !== null ? requestIds.get(error) : undefined;
      const masked = maskError(error, formatted, requestId);
      const { hiddenCause } = masked;
      // While the database is gone every request fails alike: a line each, without a stack, does not fill a disk.
      if (masked.formatted.extensions?.code === "DATABASE_UNAVAILABLE")
        log.warn({ requestId, reason: firstLine(hiddenCause) }, "operation failed: no database");
      else if (hiddenCause !== undefined) log.error({ err: hiddenCause, requestId }, "operation failed");
      return masked.formatted;
    },
    plugins: [
      operationPlugin({
        ...parts,
        defaultRows: config.defaultRows,
        maxCoercionErrors: MAX_ERRORS,
        noteError,
      }),
      pagePlugin(parts.page),
      // It looks at each field of each answer for cache hints, of which the schema has none; caching is ours.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

/** Answers a browser's GET with the page; Apollo decides by the Accept header who is one. */
function pagePlugin(page: () => Promise<string>): ApolloServerPlugin<OperationContext> {
  return { serverWillStart: async () => ({ renderLandingPage: async () => ({ html: page }) }) };
}

function firstLine(cause: unknown): string {
  return String((cause as Error | undefined)?.message ?? cause).split(/\n|\. /)[0] as string;
}
