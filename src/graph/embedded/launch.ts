import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { LoadError, type PlanGraphError } from "../../errors.js";
import type { AdminContext } from "./admin-tool.js";
import { awaitBolt } from "./await-bolt.js";
import { classArchive } from "./class-archive.js";
import { javaOptions, writeArgumentFile } from "./java-options.js";
import { neo4jConf } from "./neo4j-conf.js";
import { embeddedUser } from "./password.js";
import { assertPortFree, freePort } from "./ports.js";
import { identify, isAlive } from "./process-identity.js";
import { boltUri, removeServerState, type ServerState, writeServerState } from "./server-state.js";
import { terminate } from "./terminate.js";

/** A free port may be taken by someone else before Neo4j binds it; then another one is tried. */
const portAttempts = 3;

/** How a server is started. */
export interface LaunchOptions {
  /** The server outlives its users, until `db stop`. */
  keep?: boolean;
  /** The server that was there before a crash: the new one listens on its port if it can, where others look for it. */
  former?: ServerState;
  /** Folder with the jar of our functions; without it the server has none. */
  functions?: string;
  /** Called when the process of the server runs, and it has to be waited for. */
  meanwhile?: () => void;
}

/** Starts Neo4j on the data folder and waits until it answers. The caller holds the lock. */
export async function launch(
  context: AdminContext,
  password: string,
  { keep = false, former, functions, meanwhile }: LaunchOptions,
): Promise<ServerState> {
  const { boltPort } = context.config.embedded;
  if (boltPort !== 0) await assertPortFree("127.0.0.1", boltPort, "PLANGRAPH_BOLT_PORT");
  for (let attempt = 1; ; attempt += 1) {
    const wished = attempt === 1 ? former?.boltPort : undefined;
    const port = boltPort === 0 ? await freePort(wished) : boltPort;
    const state = spawnServer(context, port, keep, functions);
    if (attempt === 1) meanwhile?.();
    const startTimeoutMs = context.config.embedded.startTimeoutSeconds * 1_000;
    const isUp = await awaitBolt({
      uri: boltUri(state),
      username: embeddedUser,
      password,
      timeoutMs: startTimeoutMs,
      isAlive: () => isAlive(state),
    });
    if (isUp) return state;
    const failure = startFailed(context, isAlive(state));
    await terminate(state);
    removeServerState(context.layout);
    if (failure.code !== "BOLT_PORT_TAKEN" || attempt === portAttempts) throw failure;
  }
}

// Detached, so that Ctrl-C in the terminal reaches us and not the database while we still use it.
function spawnServer(
  { config, java, cache, layout }: AdminContext,
  port: number,
  keep: boolean,
  functions: string | undefined,
): ServerState {
  mkdirSync(layout.conf, { recursive: true });
  mkdirSync(layout.logs, { recursive: true });
  writeFileSync(layout.confFile, neo4jConf(config, port, functions));
  writeFileSync(layout.log, "");
  const console = openSync(layout.console, "w");
  const archive = classArchive(cache, java);
  writeArgumentFile(layout.arguments, [
    ...javaOptions(cache, config.embedded.heap),
    // Without memory some of its threads die and the rest goes on, deaf: better dead, and started again.
    "-XX:+ExitOnOutOfMemoryError",
    ...archive.options,
    "org.neo4j.server.CommunityEntryPoint",
  ]);
  const folders = [`--home-dir=${layout.home}`, `--config-dir=${layout.conf}`];
  const child = spawn(java.program, [`@${layout.arguments}`, ...folders], {
    cwd: layout.home,
    detached: true,
    env: config.childEnvironment(),
    stdio: ["ignore", console, console],
  });
  closeSync(console);
  child.on("error", () => {});
  child.unref();
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (identity === undefined) throw startFailed({ config, java, cache, layout }, false);
  const state = {
    ...identity,
    boltPort: port,
    version: cache.version,
    startedAt: new Date().toISOString(),
    keep,
    ...(archive.draft === undefined ? {} : { archiveDraft: archive.draft }),
  };
  writeServerState(layout, state);
  return state;
}

/** What Neo4j's log says about a start that failed, as one error. */
function startFailed({ config, layout }: AdminContext, isStillAlive: boolean): PlanGraphError {
  const log = `${readText(layout.console)}\n${readText(layout.log)}`;
  if (isStillAlive) {
    const seconds = config.embedded.startTimeoutSeconds;
    return new LoadError(
      "START_TIMEOUT",
      `Neo4j did not answer within ${seconds} s. Set PLANGRAPH_START_TIMEOUT higher, or see ${layout.log}.`,
    );
  }
  if (/Address already in use|BindException|PortBindException/.test(log)) {
    return new LoadError(
      "BOLT_PORT_TAKEN",
      `The port chosen for Bolt was taken meanwhile. See ${layout.log}.`,
    );
  }
  if (/store_lock|FileLockException|Lock file has been locked/.test(log)) {
    return new LoadError(
      "STORE_IN_USE",
      `Another Neo4j process holds the store in ${layout.home}, and it was not started by plangraph or its server.json was removed. Stop it, or set PLANGRAPH_DATA to another folder.`,
    );
  }
  return new LoadError("START_FAILED", `Neo4j did not start: ${firstError(log)} See ${layout.log}.`);
}

function firstError(log: string): string {
  const line = log.split("\n").find((text) => /ERROR|Error|Exception|Invalid|Unrecognized/.test(text));
  return line === undefined ? "it ended without a message." : line.trim().replace(/[.]?$/, ".");
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
