import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Registry } from "prom-client";
import { buildSchema } from "../api/build-schema.js";
import { createExecutionContext, type StatementReport } from "../api/execution-context.js";
import { createGuard } from "../api/guard/create-guard.js";
import type { Graph } from "../graph/driver.js";
import { runStatement } from "../graph/statements.js";
import { packageRoot } from "../package-root.js";
import { createServer } from "../server/create-server.js";
import { readExamples } from "../server/graphiql/examples.js";
import type { ServerConfig } from "../server/options.js";
import { registerStatementMetrics } from "../server/statement-metrics.js";

/** A statement slower than this is worth a line in the log. */
const SLOW_MILLISECONDS = 1_000;

/** The API over an open graph, ready to listen or to be asked in-process. */
export async function serveGraph(graph: Graph, config: Partial<ServerConfig>): Promise<FastifyInstance> {
  let onStatement: (report: StatementReport) => void = () => {};
  const executionContext = createExecutionContext({
    driver: graph.driver,
    database: graph.database,
    onStatement: (report) => onStatement(report),
  });
  const releaseId = async (): Promise<string | undefined> => {
    const rows = await runStatement<{ release: { id: string } }>(executionContext, "query/release.cypher", {
      plan: null,
    });
    return rows[0]?.release.id;
  };
  let measure: (report: StatementReport) => void = () => {};
  const schema = await buildSchema();
  const app = await createServer({
    schema,
    guard: createGuard(schema),
    contextFor: () => ({ executionContext }),
    releaseId,
    readiness: { database: () => ping(graph), release: () => assertLoaded(releaseId) },
    registerMetrics: (registry: Registry) => {
      measure = registerStatementMetrics(registry, executionContext);
    },
    examples: await readExamples(join(packageRoot, "examples")),
    config,
  });
  onStatement = (report) => {
    measure(report);
    if (report.milliseconds > SLOW_MILLISECONDS) app.log.warn(report, "slow statement");
  };
  return app;
}

/** Asks on a connection of its own: a queue of slow statements does not make the database count as down. */
async function ping(graph: Graph): Promise<void> {
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: "READ" });
  try {
    await session.run("RETURN 1");
  } finally {
    await session.close();
  }
}

async function assertLoaded(releaseId: () => Promise<string | undefined>): Promise<void> {
  if ((await releaseId()) === undefined) throw new Error("No plan is loaded");
}
