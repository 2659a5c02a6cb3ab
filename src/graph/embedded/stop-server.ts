import type { Report } from "../report.js";
import { settleClassArchive } from "./class-archive.js";
import type { Layout } from "./layout.js";
import { removeServerState, type ServerState } from "./server-state.js";
import { terminate } from "./terminate.js";

/** Stops the server cleanly and forgets it. The caller holds the lock. */
export async function stopServer(layout: Layout, state: ServerState, report: Report): Promise<void> {
  if (state.archiveDraft !== undefined) {
    report("Stopping Neo4j; this first time it also saves what makes later starts faster");
  }
  const endedByItself = await terminate(state);
  settleClassArchive(state.archiveDraft, endedByItself);
  removeServerState(layout);
}
