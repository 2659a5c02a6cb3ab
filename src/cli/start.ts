import type { Command } from "commander";
import type { FastifyInstance } from "fastify";
import { type Config, loadConfig } from "../config.js";
import type { ExplorerSite } from "../explorer/explorer-site.js";
import { type Graph, openGraph } from "../graph/driver.js";
import { assertCanListen, listen } from "../server/listen.js";
import { stopServer } from "../server/stop-server.js";
import { catchStopSignals, type StopSignals } from "../server/stop-signals.js";
import { askServer } from "./ask-server.js";
import { explorerSite } from "./explorer-site.js";
import { loadFolder } from "./load.js";
import { SEED_PLAN_FOLDER } from "./plan-folders.js";
import { reportOnStderr } from "./report-on-stderr.js";
import { publicUrlOf, serveGraph } from "./serve-graph.js";

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
        const graph = await openGraph(config, (line) => report(line), { supervised: true });
        await serveUntilStopped(config, graph, signals, (app) => {
          report = (line) => app.log.warn({ part: "database" }, line);
        });
      } finally {
        signals.release();
      }
    });
}

/** A signal during the start is obeyed once the step under way is through, so that nothing is left half-done. */
async function serveUntilStopped(
  config: Config,
  graph: Graph,
  signals: StopSignals,
  onServing: (app: FastifyInstance) => void,
): Promise<void> {
  let app: FastifyInstance | undefined;
  let publicUrl = publicUrlOf(config);
  const explorer = config.explorer.isOn ? explorerSite(config) : undefined;
  try {
    if (!signals.requested) await loadFolder(graph, SEED_PLAN_FOLDER, reportOnStderr);
    if (!signals.requested) {
      const { rateLimit, trustProxy } = config.http;
      const settings = { rateLimit, trustProxy, logLevel: config.logLevel };
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
      reportOnStderr(`${await signals.signal}: stopping`);
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

/** The first statements of a process ask the database's version and plan; no client has to wait for that. */
async function warmUp(app: FastifyInstance): Promise<void> {
  await askServer(app, {
    query:
      '{ release { id } plans(limit: 1) { id chapters { id } } search(text: "规划", first: 1) { totalCount } }',
  });
}
