import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Registry } from "prom-client";
import { buildSchema } from "../api/build-schema.js";
import { type DataState, readDataState } from "../api/data-state.js";
import { createExecutionContext, type StatementReport } from "../api/execution-context.js";
import { createGuard } from "../api/guard/create-guard.js";
import { fanOutsOf } from "../api/guard/fan-outs.js";
import { RecentBookmarks } from "../api/recent-bookmarks.js";
import { StatementCache } from "../api/statements/statement-cache.js";
import { createWriteContext } from "../api/write-context.js";
import type { Config } from "../config.js";
import { explorerDocuments } from "../explorer/explorer-documents.js";
import type { Graph } from "../graph/driver.js";
import { packageRoot } from "../package-root.js";
import { createServer } from "../server/create-server.js";
import { registerDatabaseMetrics } from "../server/database-metrics.js";
import { readExamples } from "../server/graphiql/examples.js";
import { createEditorCheck, type IdentitySettings } from "../server/identity/editor-check.js";
import { localUrl } from "../server/listen.js";
import { DEFAULT_SERVER_CONFIG, type Explorer, type ServerConfig } from "../server/options.js";
import { registerStatementMetrics } from "../server/statement-metrics.js";

const EXAMPLES = join(packageRoot, "examples");

/** Without a secret or a key set nobody is an editor. */
const NOBODY: IdentitySettings = {
  ...{ secret: undefined, jwksUrl: undefined, issuer: undefined, audience: undefined },
  ...{ rolesClaim: "roles", editorRole: "editor" },
};

/** A statement slower than this is worth a line in the log. */
const SLOW_MILLISECONDS = 1_000;

let schema: Promise<GraphQLSchema> | undefined;

/** The schema, built once in a process; it needs no database, so that it can be built while one starts. */
export function servedSchema(): Promise<GraphQLSchema> {
  schema ??= buildSchema();
  return schema;
}

/**
 * The API over an open graph, ready to listen or to be asked in-process. `publicUrl` tells under which address readers
 * find it, which may be known only once it listens; `identity` who may record observations: nobody, if left out.
 * `moreDocuments` are operations that it knows by their hash beside the examples and the explorer's.
 */
export async function serveGraph(
  graph: Graph,
  config: Partial<ServerConfig>,
  publicUrl: () => string | undefined = () => undefined,
  identity: IdentitySettings = NOBODY,
  explorer?: Explorer,
  moreDocuments: readonly string[] = [],
): Promise<FastifyInstance> {
  let onStatement: (report: StatementReport) => void = () => {};
  const bookmarks = new RecentBookmarks();
  const statements = {
    driver: graph.driver,
    database: graph.database,
    onStatement: (report: StatementReport) => onStatement(report),
    bookmarks,
    pulse: graph.pulse,
  };
  const executionContext = createExecutionContext(statements);
  // On its own, so that a queue of slow statements neither delays the question nor makes the data count as unknown.
  let fanOuts = fanOutsOf(null);
  let version: string | undefined;
  const dataState = async () => {
    let seen: readonly string[] = [];
    const onBookmarks = (list: readonly string[]) => {
      seen = list;
    };
    const state = await readDataState(createExecutionContext({ ...statements, onBookmarks }));
    bookmarks.noteState(state.version, seen);
    // The same object as long as the data are the same: verdicts of the guard are kept with it.
    if (state.version !== version) fanOuts = fanOutsOf(state.counts);
    version = state.version;
    return state;
  };
  const transact = createWriteContext({ ...graph, bookmarks });
  const editorBehind = createEditorCheck(identity);
  let measure: (report: StatementReport) => void = () => {};
  const schema = await servedSchema();
  const { statementCacheBytes } = { ...DEFAULT_SERVER_CONFIG, ...config };
  const translated = statementCacheBytes > 0 ? new StatementCache(statementCacheBytes) : undefined;
  const examples = await readExamples(EXAMPLES);
  const app = await createServer({
    schema,
    guard: createGuard(schema, {}, () => fanOuts),
    contextFor: ({ headers }) => ({
      ...{ executionContext, transact, statements: translated, publicUrl: publicUrl() },
      editor: () => editorBehind(headers),
    }),
    dataState,
    publicUrl,
    readiness: {
      database: () => graph.pulse.check(),
      release: async () => assertLoaded(await dataState()),
    },
    registerMetrics: (registry: Registry) => {
      measure = registerStatementMetrics(registry, executionContext);
      registerDatabaseMetrics(registry, graph);
    },
    examples,
    trustedDocuments: [
      ...examples.map(({ operation }) => operation),
      ...explorerDocuments(join(packageRoot, "explorer")),
      ...moreDocuments,
    ],
    ...(explorer && { explorer }),
    config,
  });
  onStatement = (report) => {
    measure(report);
    if (report.milliseconds > SLOW_MILLISECONDS) app.log.warn(report, "slow statement");
  };
  return app;
}

/** The operations that the server knows by their hash, each with its default variables a question of its own. */
export async function knownOperations(): Promise<string[]> {
  return (await readExamples(EXAMPLES)).map(({ operation }) => operation);
}

/** The address for permalinks before the server listens: the one that is set, or where it will listen. */
export function publicUrlOf({ http }: Config): string {
  return http.publicUrl ?? localUrl(http.host, http.port);
}

function assertLoaded({ releases }: DataState): void {
  if (releases.length === 0) throw new Error("No plan is loaded");
}
