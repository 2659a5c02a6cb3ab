import type { Command } from "commander";
import { loadConfig } from "../config.js";
import { buildExplorer } from "../explorer/build-explorer.js";
import { catchStopSignals } from "../server/stop-signals.js";
import { explorerFolders } from "./explorer-site.js";
import { reportOnStderr } from "./report-on-stderr.js";

/** Adds `plangraph explorer`: builds the web app unless that is done, and prints the folder of the build. */
export function register(program: Command): void {
  program
    .command("explorer")
    .description("build the web app now instead of at the first start, and print the folder of the build")
    .action(async () => {
      const config = loadConfig();
      const signals = catchStopSignals();
      const stop = new AbortController();
      signals.signal.then(() => stop.abort());
      try {
        const settings = { environment: config.childEnvironment(), report: reportOnStderr };
        console.log(await buildExplorer(explorerFolders(config), { ...settings, signal: stop.signal }));
      } finally {
        signals.release();
      }
    });
}
