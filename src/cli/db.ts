import type { Command } from "commander";
import { loadConfig } from "../config.js";
import { ConfigError } from "../errors.js";
import { dumpDatabase, restoreDatabase } from "../graph/embedded/archive.js";
import { databaseStatus, startDatabase, stopDatabase } from "../graph/embedded/control.js";
import { boltUri } from "../graph/embedded/server-state.js";
import { reportOnStderr } from "./report-on-stderr.js";

/** Adds `plangraph db …`. */
export function register(program: Command): void {
  const db = program
    .command("db")
    .description("start, stop, look at, save and restore the embedded database");
  db.command("start")
    .description("start the embedded Neo4j and leave it running until `db stop`")
    .action(async () => {
      console.log(boltUri(await startDatabase(embeddedConfig(), reportOnStderr)));
    });
  db.command("stop")
    .description("stop the embedded Neo4j")
    .option("--force", "also when other processes use it")
    .action(async ({ force }: { force?: boolean }) => {
      const hasStopped = await stopDatabase(embeddedConfig(), reportOnStderr, force === true);
      console.log(hasStopped ? "stopped" : "was not running");
    });
  db.command("dump")
    .description("save the stopped database in FILE, as a Neo4j dump")
    .argument("<FILE>")
    .option("--force", "replace FILE when it exists")
    .action(async (file: string, { force }: { force?: boolean }) => {
      await dumpDatabase(embeddedConfig(), file, reportOnStderr, force === true);
    });
  db.command("restore")
    .description("replace the stopped database by the one saved in FILE")
    .argument("<FILE>")
    .action(async (file: string) => {
      await restoreDatabase(embeddedConfig(), file, reportOnStderr);
    });
  db.command("status")
    .description("print the state of the embedded Neo4j as JSON")
    .action(() => {
      console.log(JSON.stringify(databaseStatus(embeddedConfig()), null, 2));
    });
}

function embeddedConfig() {
  const config = loadConfig();
  if (config.neo4j.uri === undefined) return config;
  throw new ConfigError(
    "EXTERNAL_DATABASE",
    `NEO4J_URI is set (${config.neo4j.uri}): that server is started, stopped and saved by its own tools. Unset NEO4J_URI to use the embedded Neo4j.`,
  );
}
