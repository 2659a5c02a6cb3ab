import type { Command } from "commander";
import type { FastifyInstance } from "fastify";
import { type Config, loadConfig } from "../config.js";
import type { ExplorerSite } from "../explorer/explorer-site.js";
import { type Graph, openGraph } from "../graph/driver.js";
import { assertCanListen, listen } from "../server/listen.js";
import { stopServer } from "../server/stop-server.js";
import { catchStopSignals, type StopSignals } from "../server/stop-signals.js";
import { explorerSite } from "./explorer-site.js";
import { loadPlans, readFolders } from "./load.js";
import { SEED_PLAN_FOLDER } from "./plan-folders.js";
import { reportOnStderr } from "./report-on-stderr.js";
import { knownOperations, publicUrlOf, servedSchema, serveGraph } from "./serve-graph.js";
import { warmUp, warmUpOperations } from "./warm-up.js";

/** Adds `plangraph start`: database, seed plan, API; one line with the address on stdout once it is ready. */
export function register(program: Command): void {
  program
    .command("start")
    .description("start the database, bring the seed plan up to date and serve the API until told to stop")
    .action(async () => {
      const config = loadConfig();
      const { host, port } = config.http;
      await assertCanListen(host, port);
      const signals = catchStopSignals();
      try {
        // What happens to the database while the API serves belongs into its log.
        let report = reportOnStderr;
        const seed = once(() => readFolders([SEED_PLAN_FOLDER], reportOnStderr));
        const graph = await openGraph(config, (line) => report(line), {
          // A failure is told where the result is asked for.
          meanwhile: () => void Promise.allSettled([servedSchema(), seed()]),
        });
        await serveUntilStopped(config, graph, seed, signals, (app) => {
          report = (line) => app.log.warn({ part: "database" }, line);
        });
      } finally {
        signals.release();
      }
    });
}

/** The promise of what `work` gives, which begins when it is first asked for and is done once. */
function once<T>(work: () => T): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= new Promise((resolve) => resolve(work()));
    return result;
  };
}

/** A signal during the start is obeyed once the step under way is through, so that nothing is left half-done. */
async function serveUntilStopped(
  config: Config,
  graph: Graph,
  seed: () => Promise<Parameters<typeof loadPlans>[1]>,
  signals: StopSignals,
  onServing: (app: FastifyInstance) => void,
): Promise<void> {
  let app: FastifyInstance | undefined;
  let publicUrl = publicUrlOf(config);
  const explorer = config.explorer.isOn ? explorerSite(config) : undefined;
  try {
    if (!signals.requested) await loadPlans(graph, await seed(), reportOnStderr, true);
    if (!signals.requested) {
      graph.supervise();
      const { rateLimit, trustProxy, cacheBytes, statementCacheBytes, releaseStalenessMs } = config.http;
      const settings = {
        rateLimit,
        trustProxy,
        cacheBytes,
        statementCacheBytes,
        releaseStalenessMs,
        logLevel: config.logLevel,
      };
      app = await serveGraph(graph, settings, () => publicUrl, config.identity, explorer);
      await warmUp(app);
    }
    if (app !== undefined && !signals.requested) {
      const url = await listen(app, config.http.host, config.http.port);
      // PORT=0 is any free one, known only now.
      publicUrl = config.http.publicUrl ?? url.replace(/\/graphql$/, "");
      onServing(app);
      reportOnStderr(readyLine(url, explorer));
      console.log(url);
      explorer?.begin({ environment: config.childEnvironment(), report: reportOnStderr });
      // Beside the first clients: what they ask is answered meanwhile.
      const warming = warmUpOperations(app, await knownOperations(), () => signals.requested);
      const signal = await signals.signal;
      reportOnStderr(`${signal}: stopping`);
      await warming;
    }
  } finally {
    await explorer?.stop();
    if (app === undefined) await graph.close();
    else await stopServer(app, graph.close, config.http.stopDelaySeconds * 1_000);
  }
}

function readyLine(url: string, explorer: ExplorerSite | undefined): string {
  const graphiql = "a browser shows GraphiQL with examples at the address below";
  if (explorer === undefined) return `ready; ${graphiql}`;
  const isBuilt = explorer.state.status === "ready";
  return `ready; the explorer is at ${new URL("/", url)}${isBuilt ? "" : " once it is built"}; ${graphiql}`;
}
