import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The server's figures, in a registry of their own so that two servers in one process do not collide. */
export interface Metrics {
  registry: Registry;
  httpSeconds: Histogram<"method" | "route" | "status">;
  operationSeconds: Histogram<"operation" | "outcome">;
  operationErrors: Counter<"code">;
}

/** A registry with the process's own figures and those of HTTP and GraphQL. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "plangraph_" });
  return {
    registry,
    httpSeconds: new Histogram({
      name: "plangraph_http_request_duration_seconds",
      help: "HTTP requests by method, route and status",
      labelNames: ["method", "route", "status"],
      buckets: SECONDS,
      registers: [registry],
    }),
    operationSeconds: new Histogram({
      name: "plangraph_graphql_operation_duration_seconds",
      help: "GraphQL operations by type and outcome (ok, partial, failed, refused)",
      labelNames: ["operation", "outcome"],
      buckets: SECONDS,
      registers: [registry],
    }),
    operationErrors: new Counter({
      name: "plangraph_graphql_errors_total",
      help: "GraphQL errors told to clients, by code",
      labelNames: ["code"],
      registers: [registry],
    }),
  };
}

/** Adds `/metrics` for Prometheus and times each request by its route (never by its path, which clients choose). */
export function registerMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get("/metrics", async (_request, reply) => {
    reply.header("cache-control", "no-store").type(metrics.registry.contentType);
    return metrics.registry.metrics();
  });
  // Looking a child up by its labels costs as much as observing; there are only so many routes and statuses.
  const children = new Map<string, { observe: (seconds: number) => void }>();
  app.addHook("onResponse", (request, reply, done) => {
    const { method } = request;
    const route = request.routeOptions.url ?? "(none)";
    const status = String(reply.statusCode);
    const key = `${method} ${status} ${route}`;
    let child = children.get(key);
    if (child === undefined) {
      child = metrics.httpSeconds.labels({ method, route, status });
      children.set(key, child);
    }
    child.observe(reply.elapsedTime / 1_000);
    done();
  });
}
