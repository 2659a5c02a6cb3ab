import fastify, { type FastifyInstance, LogController } from "fastify";
import { pino } from "pino";
import { BoundedValue } from "./bounded-staleness.js";
import { createCache } from "./cache/create-cache.js";
import { createApollo } from "./create-apollo.js";
import { registerExplorer } from "./explorer/routes.js";
import { registerGraphiql } from "./graphiql/routes.js";
import { factsOf, registerGraphqlRoute } from "./graphql-route.js";
import { type Lifecycle, registerHealth } from "./health.js";
import { answerClientError, registerHttpErrors, sendError } from "./http-errors.js";
import { registerJsonBody } from "./json-body.js";
import { createMetrics, registerMetrics } from "./metrics.js";
import type { OperationContext } from "./operation-plugin.js";
import {
  type DataState,
  DEFAULT_SERVER_CONFIG,
  type RequestFacts,
  type ServerConfig,
  type ServerOptions,
} from "./options.js";
import { registerPermalinks } from "./permalink/routes.js";
import { askSchema, replyOf } from "./reconcile/ask-schema.js";
import { registerReconcile } from "./reconcile/routes.js";
import { registerRequestId, requestIdOf } from "./request-id.js";
import { registerSecurity } from "./security.js";
import { TrustedDocuments } from "./trusted-documents.js";

declare module "fastify" {
  interface FastifyInstance {
    /** Set `stopping` before closing, so that a balancer looks elsewhere first. */
    lifecycle: Lifecycle;
  }
}

/**
 * Puts a schema behind HTTP: `/graphql` (GET, POST, and a page for browsers), `/health/live`, `/health/ready`,
 * `/metrics`, and where the schema can answer it `/reconcile` for OpenRefine and `/p/` for permalinks. The server is
 * ready to listen; `close()` stops accepting, lets requests under way finish within `drainMs`, then stops the GraphQL
 * engine.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const config: ServerConfig = { ...DEFAULT_SERVER_CONFIG, ...options.config };
  const app = createApp(options, config);
  const metrics = createMetrics();
  options.registerMetrics?.(metrics.registry);

  registerRequestId(app);
  registerMetrics(app, metrics);
  registerHttpErrors(app);
  registerJsonBody(app);
  await registerSecurity(app, config);

  app.decorate("lifecycle", { stopping: false });
  const probes = { schema: async () => options.schema, ...options.readiness };
  registerHealth(app, app.lifecycle, probes, config.probeTimeoutMs);

  const page = registerGraphiql(app, options.examples ?? []);
  if (options.explorer !== undefined) registerExplorer(app, options.explorer);
  const dataState = new BoundedValue(options.dataState ?? (async () => NO_DATA), {
    maxAgeMs: config.releaseStalenessMs,
    maxWaitMs: config.probeTimeoutMs,
  });
  const trusted = new TrustedDocuments(options.trustedDocuments ?? []);
  const apollo = createApollo({
    schema: options.schema,
    guard: options.guard,
    trusted,
    dataState,
    page,
    metrics,
    config,
    log: app.log,
  });
  await apollo.start();
  drainThenStop(app, () => apollo.stop(), config.drainMs);

  const cache = config.cacheBytes > 0 ? createCache(config.cacheBytes, metrics.registry) : undefined;
  const contextFor = (facts: RequestFacts) => contextOf(options, facts);
  registerGraphqlRoute(app, { apollo, contextFor, trusted, cache, dataState });
  await registerReconcile(app, options.schema, async (query, variables, request, reply) =>
    askSchema(apollo, query, variables, await contextOf(options, factsOf(request, reply))),
  );
  registerPermalinks(
    app,
    options.schema,
    async (query, variables, request, reply) =>
      replyOf(apollo, query, variables, await contextOf(options, factsOf(request, reply))),
    () => options.publicUrl?.() ?? "",
  );
  return app;
}

const NO_DATA: DataState = { releases: [], version: "" };

function createApp(options: ServerOptions, config: ServerConfig): FastifyInstance {
  const logger = pino(
    { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    options.logStream ?? pino.destination({ dest: 2, sync: false }),
  );
  const app = fastify({
    loggerInstance: logger as never,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    requestIdHeader: false,
    genReqId: requestIdOf,
    trustProxy: config.trustProxy,
    bodyLimit: config.bodyLimitBytes,
    requestTimeout: config.requestTimeoutMs,
    // Node holds a request to the larger of its two limits, and the one for headers alone is a minute.
    http: {
      headersTimeout: config.requestTimeoutMs,
      connectionsCheckingInterval: Math.min(1_000, config.requestTimeoutMs),
    },
    // Requests on connections that are still open get their answer while the server drains.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
    frameworkErrors: sendError as never,
  }) as unknown as FastifyInstance;
  app.addHook("onResponse", (request, reply, done) => {
    const { method, url } = request;
    const path = url.split("?", 1)[0];
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method, path, status: reply.statusCode, ms }, "request");
    done();
  });
  return app;
}

async function contextOf(options: ServerOptions, facts: RequestFacts): Promise<OperationContext> {
  return { ...(await options.contextFor?.(facts)), requestId: facts.requestId, notices: [] };
}

/**
 * Fastify itself stops accepting and waits for the requests under way before `onClose`; what is not done in
 * `drainMs` is cut off. Apollo stops after that, so that no request meets an engine that is already down.
 */
function drainThenStop(app: FastifyInstance, stopEngine: () => Promise<void>, drainMs: number): void {
  let cutOff: NodeJS.Timeout | undefined;
  app.addHook("onSend", (_request, reply, payload, done) => {
    // Kept alive, the connection would hold the server open until the cut-off.
    if (app.lifecycle.stopping) reply.header("connection", "close");
    done(null, payload);
  });
  app.addHook("preClose", async () => {
    app.lifecycle.stopping = true;
    cutOff = setTimeout(() => app.server.closeAllConnections(), drainMs);
  });
  app.addHook("onClose", async () => {
    clearTimeout(cutOff);
    await stopEngine();
  });
}
