import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { stopDatabase } from "../../src/graph/embedded/control.js";
import { silent } from "../../src/graph/report.js";
import { testConfig } from "./test-config.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** Data folder of the database that the test files of this run share. */
    sharedDataFolder: string;
  }
}

/**
 * Gives the database tests of one run a data folder. Nothing is started here: the first file that calls
 * `useDatabase` does that, so a run without such files starts none. What was started is stopped at the end.
 */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "plangraph-shared-"));
  project.provide("sharedDataFolder", folder);
  return async () => {
    await stopDatabase(testConfig(folder), silent, true);
    rmSync(folder, { recursive: true, force: true });
  };
}
