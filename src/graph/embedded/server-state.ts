import { rmSync } from "node:fs";
import { readJsonFile, writeJsonFile } from "./json-file.js";
import type { Layout } from "./layout.js";
import { isAlive, type ProcessIdentity } from "./process-identity.js";

/** What is known about a running embedded server: enough for another process to attach to it or to stop it. */
export interface ServerState extends ProcessIdentity {
  boltPort: number;
  version: string;
  startedAt: string;
  /** Started by `plangraph db start`: stays up when its last user leaves. */
  keep: boolean;
  /** Where this server's Java saves its class archive when it ends, if it records one. */
  archiveDraft?: string;
}

/** Records the server that now runs on this data folder. */
export function writeServerState(layout: Layout, state: ServerState): void {
  writeJsonFile(layout.server, state);
}

/** Forgets the server: it has stopped. */
export function removeServerState(layout: Layout): void {
  rmSync(layout.server, { force: true });
}

/**
 * The server of this data folder: `running` with its state, `stale` when one was recorded that no longer runs
 * (it was killed, or the machine went down), or `stopped`.
 */
export function readServerState(
  layout: Layout,
): { status: "running" | "stale"; state: ServerState } | { status: "stopped" } {
  const state = readJsonFile<ServerState>(layout.server);
  if (state === undefined) return { status: "stopped" };
  return { status: isAlive(state) ? "running" : "stale", state };
}

/** Where the server listens. Loopback by number: `localhost` may resolve to ::1, where it does not listen. */
export function boltUri(state: ServerState): string {
  return `bolt://127.0.0.1:${state.boltPort}`;
}
