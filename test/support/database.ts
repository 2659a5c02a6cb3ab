import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject } from "vitest";
import type { Config } from "../../src/config.js";
import { type Graph, openGraph } from "../../src/graph/driver.js";
import { databaseStatus, startDatabase, stopDatabase } from "../../src/graph/embedded/control.js";
import { silent } from "../../src/graph/report.js";
import { testConfig } from "./test-config.js";

/** What a test file wants to find in the shared database. */
export interface DatabaseOptions {
  /**
   * A name for what `fill` puts in. A file that asks for what the file before it left gets it as it is, unfilled,
   * so several read-only files pay for one load. Without a name the database is empty.
   */
  content?: string;
  /** Fills the empty database; called in `beforeAll` when the content is not there already. */
  fill?: (graph: Graph, config: Config) => Promise<void>;
  /** The file changes the data: whoever comes next gets the content filled in anew. */
  modifies?: boolean;
}

/** Fetching the jars on a new machine is part of the first test file's wait. */
const patienceMs = 240_000;

/**
 * Gives the test file the embedded Neo4j that all `*.db.test.ts` files of a run share; these run one after the
 * other, so a file has it for itself. Call it at the top of the file or of a `describe`, and call what it returns
 * inside the tests.
 *
 *     const database = useDatabase({ content: "seed", fill: loadSeed });
 *     test("…", async () => { await database().driver.executeQuery(…) });
 */
export function useDatabase(options: DatabaseOptions = {}): () => Graph {
  let graph: Graph | undefined;
  beforeAll(async () => {
    const config = sharedConfig();
    await startDatabase(config, silent);
    graph = await openGraph(config);
    if (options.content !== undefined && options.content === readContent()) return;
    writeContent("");
    await clearDatabase(graph);
    await options.fill?.(graph, config);
    writeContent(options.content ?? "");
  }, patienceMs);
  afterAll(async () => {
    if (options.modifies === true) writeContent("");
    await graph?.close();
  }, patienceMs);
  return () => {
    if (graph === undefined) throw new Error("The database is there only inside tests and hooks");
    return graph;
  };
}

/** The configuration that opens the shared database, for code under test that opens it itself. */
export function sharedConfig(more: NodeJS.ProcessEnv = {}): Config {
  return testConfig(inject("sharedDataFolder"), more);
}

/**
 * A data folder of its own for a test file that starts, kills or breaks its database. Nothing is started; what
 * the tests leave running is stopped, and the folder removed, when the file ends.
 */
export function usePrivateDatabase(): { folder: () => string; config: (more?: NodeJS.ProcessEnv) => Config } {
  let made: string | undefined;
  const folder = () => {
    made ??= mkdtempSync(join(tmpdir(), "plangraph-private-"));
    return made;
  };
  afterAll(async () => {
    if (made === undefined) return;
    await stopDatabase(testConfig(made), silent, true);
    rmSync(made, { recursive: true, force: true });
  }, patienceMs);
  return { folder, config: (more = {}) => testConfig(folder(), more) };
}

/** Kills the server of `config` without warning, as a power cut would, and waits until it is gone. */
export async function killServer(config: Config): Promise<void> {
  const { pid } = databaseStatus(config);
  if (pid === undefined) throw new Error("No server is running");
  process.kill(pid, "SIGKILL");
  // A supervised one may be back before anybody sees that it was gone.
  await expect.poll(() => databaseStatus(config).pid).not.toBe(pid);
}

/** Removes every node, constraint and index, so that a file starts from what a new database is. */
export async function clearDatabase({ driver, database }: Graph): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
    const constraints = await session.run("SHOW CONSTRAINTS YIELD name");
    for (const record of constraints.records) await session.run(`DROP CONSTRAINT \`${record.get("name")}\``);
    const indexes = await session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
    for (const record of indexes.records) await session.run(`DROP INDEX \`${record.get("name")}\``);
  } finally {
    await session.close();
  }
}

function contentFile(): string {
  return join(inject("sharedDataFolder"), "test-content");
}

function readContent(): string {
  try {
    return readFileSync(contentFile(), "utf8");
  } catch {
    return "";
  }
}

function writeContent(content: string): void {
  writeFileSync(contentFile(), content);
}
