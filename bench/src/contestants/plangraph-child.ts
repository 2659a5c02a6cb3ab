import { serveGraph } from "../../../dist/cli/serve-graph.js";
import { warmUp } from "../../../dist/cli/warm-up.js";
import { loadConfig } from "../../../dist/config.js";
import { openGraph } from "../../../dist/graph/driver.js";
import { listen } from "../../../dist/server/listen.js";
import { documentsOf } from "../workloads/all-workloads.js";
import { failOnStart, serveParent } from "./child.js";

/** plangraph's own server; the argument is the memory for finished answers in bytes, 0 for none. */
async function main(cacheBytes: number): Promise<void> {
  const graph = await openGraph(loadConfig());
  // As `plangraph start` runs it, but for the limit per client, and for lines in a log, which no rival writes.
  const settings = { cacheBytes, rateLimit: 0, logLevel: "fatal" };
  const app = await serveGraph(graph, settings, undefined, undefined, undefined, documentsOf());
  await warmUp(app);
  const url = await listen(app, "127.0.0.1", 0);
  serveParent(Number(new URL(url).port));
}

main(Number(process.argv[2])).catch(failOnStart);
