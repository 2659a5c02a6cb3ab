import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Config } from "../../config.js";
import { ConfigError } from "../../errors.js";
import type { Report } from "../report.js";
import { type AdminContext, runAdminTool } from "./admin-tool.js";
import { exclusively, prepareContext } from "./join-server.js";
import { launch } from "./launch.js";
import { type Layout, layoutOf } from "./layout.js";
import { ensurePassword, readPassword } from "./password.js";
import { boltUri, readServerState, removeServerState } from "./server-state.js";
import { stopServer } from "./stop-server.js";

/**
 * Saves the embedded database, which must be stopped, as a Neo4j dump in `file`. The file appears when it is
 * whole. An existing file is kept unless `overwrite` is set.
 */
export async function dumpDatabase(
  config: Config,
  file: string,
  report: Report,
  overwrite = false,
): Promise<void> {
  const target = resolve(file);
  if (existsSync(target) && !overwrite) {
    throw new ConfigError(
      "FILE_EXISTS",
      `${target} exists already. Choose another name, or use --force to replace it.`,
    );
  }
  await whileStopped(config, report, async (context) => {
    if (!existsSync(context.layout.store)) {
      throw new ConfigError("NO_DATABASE", `There is no database in ${context.layout.home} yet.`);
    }
    await recoverIfCrashed(context, report);
    mkdirSync(dirname(target), { recursive: true });
    const draft = `${target}.${process.pid}.draft`;
    try {
      await withDescriptor(draft, "w", (stdout) =>
        runAdminTool(context, ["database", "dump", "neo4j", "--to-stdout"], { stdout }),
      );
      renameSync(draft, target);
    } finally {
      rmSync(draft, { force: true });
    }
  });
  report(`Saved the database in ${target}`);
}

/**
 * Makes the Neo4j dump in `file` the embedded database, which must be stopped; one that is there already is refused
 * unless `replace` is set. When the file turns out to be no Neo4j dump, the former database is put back.
 */
export async function restoreDatabase(
  config: Config,
  file: string,
  report: Report,
  replace = false,
): Promise<void> {
  const source = resolve(file);
  if (!existsSync(source)) throw new ConfigError("FILE_MISSING", `There is no file ${source}.`);
  await whileStopped(config, report, async (context) => {
    if (existsSync(context.layout.store) && !replace) throw wouldReplace(context.layout);
    await ensurePassword(context);
    const load = ["database", "load", "neo4j", "--from-stdin", "--overwrite-destination=true"];
    await keepingFormer(context.layout, () =>
      withDescriptor(source, "r", (stdin) => runAdminTool(context, load, { stdin })),
    );
    removeServerState(context.layout);
  });
  report(`Restored the database from ${source}`);
}

async function whileStopped(
  config: Config,
  report: Report,
  work: (context: AdminContext) => Promise<void>,
): Promise<void> {
  const layout = layoutOf(config.embedded.dataFolder);
  mkdirSync(layout.home, { recursive: true, mode: 0o700 });
  await exclusively(layout, report, async () => {
    const found = readServerState(layout);
    if (found.status === "running") {
      throw new ConfigError(
        "DATABASE_RUNNING",
        `The database is running at ${boltUri(found.state)}; it can be saved and restored only while stopped. Use "plangraph db stop" first.`,
      );
    }
    await work(await prepareContext(config, layout, report));
  });
}

function wouldReplace({ home }: Layout): ConfigError {
  return new ConfigError(
    "DATABASE_NOT_EMPTY",
    `There is a database in ${home} already. Save it with "plangraph db backup FILE" if it is wanted, then restore with --replace.`,
  );
}

// The tool refuses a store that was not shut down; a start and a stop recover it.
async function recoverIfCrashed(context: AdminContext, report: Report): Promise<void> {
  const { layout } = context;
  if (readServerState(layout).status !== "stale") return;
  report("The database was not stopped cleanly last time; Neo4j recovers what was committed");
  await stopServer(layout, await launch(context, readPassword(layout), {}), report);
}

async function keepingFormer(layout: Layout, work: () => Promise<void>): Promise<void> {
  const folders = [layout.store, layout.transactions];
  for (const folder of folders.filter((path) => existsSync(path))) renameSync(folder, `${folder}.former`);
  try {
    await work();
  } catch (error) {
    for (const folder of folders) {
      rmSync(folder, { recursive: true, force: true });
      if (existsSync(`${folder}.former`)) renameSync(`${folder}.former`, folder);
    }
    throw error;
  }
  for (const folder of folders) rmSync(`${folder}.former`, { recursive: true, force: true });
}

async function withDescriptor(
  path: string,
  flags: "r" | "w",
  work: (descriptor: number) => Promise<void>,
): Promise<void> {
  const descriptor = openSync(path, flags, 0o600);
  try {
    await work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
