import { chmodSync, mkdirSync } from "node:fs";
import type { Config } from "../../config.js";
import { ConfigError, LoadError } from "../../errors.js";
import type { Report } from "../report.js";
import type { AdminContext } from "./admin-tool.js";
import { awaitBolt } from "./await-bolt.js";
import { settleClassArchive } from "./class-archive.js";
import { assertFreeSpace, startMegabytes } from "./disk-space.js";
import { withFileLock } from "./file-lock.js";
import { ensureFunctions } from "./functions.js";
import { ensureJarCache } from "./jar-cache.js";
import { findJava } from "./java.js";
import { type LaunchOptions, launch } from "./launch.js";
import { type Layout, layoutOf } from "./layout.js";
import { embeddedUser, ensurePassword, readPassword } from "./password.js";
import { isAlive } from "./process-identity.js";
import {
  boltUri,
  readServerState,
  removeServerState,
  type ServerState,
  writeServerState,
} from "./server-state.js";
import { stopServer } from "./stop-server.js";
import { livingUsers, registerUser } from "./users.js";

/** One process's share in the running embedded server. */
export interface Membership {
  uri: string;
  username: string;
  password: string;
  /** `started`: there was none before; `attached`: another process had started it. */
  ownership: "started" | "attached";
  state: ServerState;
  /** Ends this share. The last one to leave stops the server, unless `db start` was asked to keep it. */
  leave: () => Promise<void>;
  /** Forgets this share, of a server that is gone: a newer one has taken its place. */
  forget: () => void;
}

/**
 * Attaches to the embedded server of the configured data folder, or starts it when it does not run. Several
 * processes may do this at once: one starts, the others attach.
 */
export async function joinServer(
  config: Config,
  report: Report,
  options: LaunchOptions = {},
): Promise<Membership> {
  const layout = layoutOf(config.embedded.dataFolder);
  prepareFolder(layout);
  return exclusively(layout, report, async () => {
    const found = readServerState(layout);
    if (found.status === "running") return attach(config, layout, found.state, options.keep ?? false, report);
    if (found.status === "stale") forgetCrashed(layout, found.state, report);
    return start(config, layout, report, options);
  });
}

/** Runs `work` while no other process starts, stops, dumps or restores the database of this data folder. */
export function exclusively<T>(layout: Layout, report: Report, work: () => Promise<T>): Promise<T> {
  const onWait = (holder: number | undefined) =>
    report(`Waiting for process ${holder ?? "(unknown)"}, which is starting or stopping the database`);
  return withFileLock(layout.lock, work, { onWait }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOSPC" ? diskFull(layout, error) : error;
  });
}

function diskFull({ home }: Layout, cause: Error): ConfigError {
  return new ConfigError(
    "DISK_FULL",
    `The disk that holds ${home} is full. Make room, or set PLANGRAPH_DATA to a folder on another disk.`,
    { cause },
  );
}

/** The programs and folders for a start or for the admin tool; a ConfigError for the first that is missing. */
export async function prepareContext(config: Config, layout: Layout, report: Report): Promise<AdminContext> {
  const java = findJava(config);
  const cache = await ensureJarCache(config, report);
  assertFreeSpace(layout.home, startMegabytes, "Starting the embedded Neo4j", "PLANGRAPH_DATA");
  return { config, java, cache, layout };
}

async function start(
  config: Config,
  layout: Layout,
  report: Report,
  options: LaunchOptions,
): Promise<Membership> {
  const context = await prepareContext(config, layout, report);
  const password = await ensurePassword(context);
  const functions = ensureFunctions({ ...context, report });
  report(`Starting Neo4j ${context.cache.version}`);
  const state = await launch(context, password, { ...options, ...(functions && { functions }) });
  report(`Neo4j is up at ${boltUri(state)}`);
  return membership(layout, state, password, "started", report);
}

async function attach(
  config: Config,
  layout: Layout,
  state: ServerState,
  keep: boolean,
  report: Report,
): Promise<Membership> {
  const password = readPassword(layout);
  const isUp = await awaitBolt({
    uri: boltUri(state),
    username: embeddedUser,
    password,
    timeoutMs: config.embedded.startTimeoutSeconds * 1_000,
    isAlive: () => isAlive(state),
  });
  if (!isUp) throw noAnswer(state);
  const kept = { ...state, keep: state.keep || keep };
  if (kept.keep !== state.keep) writeServerState(layout, kept);
  return membership(layout, kept, password, "attached", report);
}

function membership(
  layout: Layout,
  state: ServerState,
  password: string,
  ownership: Membership["ownership"],
  report: Report,
): Membership {
  const unregister = registerUser(layout);
  let left: Promise<void> | undefined;
  const leave = () =>
    exclusively(layout, report, async () => {
      unregister();
      const now = readServerState(layout);
      if (now.status !== "running" || now.state.keep || livingUsers(layout).length > 0) return;
      await stopServer(layout, now.state, report);
    });
  return {
    uri: boltUri(state),
    username: embeddedUser,
    password,
    ownership,
    state,
    leave: () => {
      left ??= leave();
      return left;
    },
    forget: unregister,
  };
}

function forgetCrashed(layout: Layout, state: ServerState, report: Report): void {
  report("The database was not stopped cleanly last time; Neo4j recovers what was committed");
  settleClassArchive(state.archiveDraft, false);
  removeServerState(layout);
}

/** The folder holds a password and a private store: for this user only. */
function prepareFolder(layout: Layout): void {
  mkdirSync(layout.home, { recursive: true });
  chmodSync(layout.home, 0o700);
}

function noAnswer(state: ServerState): LoadError {
  return new LoadError(
    "NO_ANSWER",
    `The embedded Neo4j (process ${state.pid}, ${boltUri(state)}) runs but does not answer. End it with "plangraph db stop --force" and start again; nothing that was committed is lost.`,
  );
}
