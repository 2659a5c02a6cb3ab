import type { Command } from "commander";
import { type Config, loadConfig } from "../config.js";
import { ConfigError } from "../errors.js";
import { isBackup } from "../graph/backup/read-backup.js";
import { restoreBackup } from "../graph/backup/restore-backup.js";
import { assertWritable, writeBackup } from "../graph/backup/write-backup.js";
import { withGraph } from "../graph/driver.js";
import { dumpDatabase, restoreDatabase } from "../graph/embedded/archive.js";
import { databaseStatus, startDatabase, stopDatabase } from "../graph/embedded/control.js";
import { boltUri } from "../graph/embedded/server-state.js";
import { reportOnStderr } from "./report-on-stderr.js";

/** Adds `plangraph db …`. */
export function register(program: Command): void {
  const db = program
    .command("db")
    .description("start, stop and look at the embedded database; save and restore any database");
  db.command("start")
    .description("start the embedded Neo4j and leave it running until `db stop`")
    .action(async () => {
      console.log(boltUri(await startDatabase(embeddedConfig(), reportOnStderr)));
    });
  db.command("stop")
    .description("stop the embedded Neo4j")
    .option("--force", "also when other processes use it; a `plangraph start` among them starts it again")
    .action(async ({ force }: { force?: boolean }) => {
      const hasStopped = await stopDatabase(embeddedConfig(), reportOnStderr, force === true);
      console.log(hasStopped ? "stopped" : "was not running");
    });
  db.command("backup")
    .description("save everything in the graph in FILE, also while it is served, here or at NEO4J_URI")
    .argument("<FILE>", "gzip over lines of JSON; appears when it is whole")
    .option("--force", "replace FILE when it exists")
    .action(async (file: string, { force = false }: { force?: boolean }) => {
      assertWritable(file, force);
      const result = await withGraph(
        loadConfig(),
        (graph) => writeBackup(graph, file, reportOnStderr, force),
        reportOnStderr,
      );
      console.log(JSON.stringify(result, null, 2));
    });
  db.command("restore")
    .description("bring back what FILE holds: a backup, or a Neo4j dump into the stopped embedded database")
    .argument("<FILE>")
    .option("--replace", "in the place of what is in the database")
    .action(async (file: string, { replace = false }: { replace?: boolean }) => {
      if (await isBackup(file)) await restore(loadConfig(), file, replace);
      else await restoreDatabase(embeddedConfig(), file, reportOnStderr, replace);
    });
  db.command("dump")
    .description("save the stopped embedded database in FILE, as a Neo4j dump")
    .argument("<FILE>")
    .option("--force", "replace FILE when it exists")
    .action(async (file: string, { force }: { force?: boolean }) => {
      await dumpDatabase(embeddedConfig(), file, reportOnStderr, force === true);
    });
  db.command("status")
    .description("print the state of the embedded Neo4j as JSON")
    .action(() => {
      console.log(JSON.stringify(databaseStatus(embeddedConfig()), null, 2));
    });
}

async function restore(config: Config, file: string, replace: boolean): Promise<void> {
  const result = await withGraph(
    config,
    (graph) => restoreBackup(graph, file, reportOnStderr, replace),
    reportOnStderr,
  );
  console.log(JSON.stringify(result, null, 2));
}

function embeddedConfig() {
  const config = loadConfig();
  if (config.neo4j.uri === undefined) return config;
  throw new ConfigError(
    "EXTERNAL_DATABASE",
    `NEO4J_URI is set (${config.neo4j.uri}): that server is started, stopped and saved by its own tools. Unset NEO4J_URI to use the embedded Neo4j.`,
  );
}
