import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { Config } from "../../src/config.js";
import { openGraph } from "../../src/graph/driver.js";
import { hasClassArchive } from "../../src/graph/embedded/class-archive.js";
import { stopDatabase } from "../../src/graph/embedded/control.js";
import { findJarCache } from "../../src/graph/embedded/jar-cache.js";
import { findJava } from "../../src/graph/embedded/java.js";
import { silent } from "../../src/graph/report.js";
import { testConfig } from "./test-config.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** Data folder of the database that the test files of this run share. */
    sharedDataFolder: string;
  }
}

/**
 * Gives the database tests of one run a data folder, whose database the first file that calls `useDatabase`
 * starts. Vitest comes here only when the run has such files. What was started is stopped at the end.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "plangraph-shared-"));
  project.provide("sharedDataFolder", folder);
  await makeStartsFast(testConfig(folder));
  return async () => {
    await stopDatabase(testConfig(folder), silent, true);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The first clean stop on a machine saves what halves every later start; the tests start some ten servers. */
async function makeStartsFast(config: Config): Promise<void> {
  const cache = findJarCache(config);
  if (cache !== undefined && hasClassArchive(cache, findJava(config))) return;
  const graph = await openGraph(config, console.error);
  await graph.driver.executeQuery("CREATE (n:Warm {name: 'up'}) RETURN n", {}, { database: graph.database });
  await graph.driver.executeQuery("MATCH (n:Warm) DELETE n", {}, { database: graph.database });
  await graph.close();
}
