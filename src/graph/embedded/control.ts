import type { Config } from "../../config.js";
import { ConfigError } from "../../errors.js";
import type { Report } from "../report.js";
import { exclusively, joinServer } from "./join-server.js";
import { layoutOf } from "./layout.js";
import { boltUri, readServerState, removeServerState, type ServerState } from "./server-state.js";
import { stopServer } from "./stop-server.js";
import { livingUsers } from "./users.js";

/** The embedded database as `plangraph db status` and `doctor` show it. */
export interface DatabaseStatus {
  /** `stale`: it ended without being stopped; the next start recovers it. */
  status: "running" | "stopped" | "stale";
  dataFolder: string;
  uri?: string;
  pid?: number;
  version?: string;
  startedAt?: string;
  keep?: boolean;
  /** Processes that use it now. */
  users: number[];
}

/** Looks at the data folder without waiting for locks and without connecting. */
export function databaseStatus(config: Config): DatabaseStatus {
  const { dataFolder } = config.embedded;
  const layout = layoutOf(dataFolder);
  const found = readServerState(layout);
  if (found.status !== "running") return { status: found.status, dataFolder, users: [] };
  const { pid, version, startedAt, keep } = found.state;
  const uri = boltUri(found.state);
  return { status: "running", dataFolder, uri, pid, version, startedAt, keep, users: livingUsers(layout) };
}

/** Starts the embedded database so that it stays up until {@link stopDatabase}; attaches when it already runs. */
export async function startDatabase(config: Config, report: Report): Promise<ServerState> {
  const { state, leave } = await joinServer(config, report, { keep: true });
  await leave();
  return state;
}

/**
 * Stops the embedded database; false when it did not run. With `force`, also under the feet of processes that
 * use it; without, those are named in a ConfigError.
 */
export async function stopDatabase(config: Config, report: Report, force = false): Promise<boolean> {
  const layout = layoutOf(config.embedded.dataFolder);
  return exclusively(layout, report, async () => {
    const found = readServerState(layout);
    if (found.status === "running") {
      const users = livingUsers(layout);
      if (users.length > 0 && !force) throw inUse(users);
      await stopServer(layout, found.state, report);
    }
    removeServerState(layout);
    return found.status === "running";
  });
}

function inUse(users: readonly number[]): ConfigError {
  const who = `process${users.length === 1 ? "" : "es"} ${users.join(", ")}`;
  return new ConfigError(
    "DATABASE_IN_USE",
    `The database is in use by ${who}. Stop that first, or use "plangraph db stop --force".`,
  );
}
