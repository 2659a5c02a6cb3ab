import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../../config.js";
import type { Report } from "../report.js";
import { joinServer, type Membership } from "./join-server.js";
import { isAlive } from "./process-identity.js";

/** What a supervisor needs of its process. */
export interface SupervisorOptions {
  config: Config;
  report: Report;
  /** For how long the server has not answered, in milliseconds; 0 while it does. */
  silentFor: () => number;
  /** Asks the server for next to nothing; rejects with what it refuses. */
  check: () => Promise<void>;
  /** Told when the server is back: as another process, perhaps at another address. */
  onBack: (membership: Membership) => void;
}

/** Keeps the embedded server running for as long as this process wants it. */
export interface Supervisor {
  /** Servers that were started, or found started by others, in the place of one that had ended. */
  readonly restarts: number;
  /** Stops watching, and leaves the server as {@link Membership.leave} does. */
  leave: () => Promise<void>;
}

/** Looking at a process costs one read of /proc. */
const lookEveryMs = 250;
/** Asking costs a statement that does nothing. */
const askEveryMs = 5_000;
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;
/** A server that ran for so long before it ended is started again at once; one that ends sooner is given more time. */
const healthyMs = 60_000;

/**
 * Starts the embedded server again whenever it has ended, with growing pauses where that fails or does not last, and
 * ends one that runs but has not answered for `silentLimitSeconds`, or that says of itself that it is broken. Several processes may supervise one server.
 */
export function superviseServer(first: Membership, options: SupervisorOptions): Supervisor {
  const { config, report, silentFor, check, onBack } = options;
  const silentLimitMs = config.embedded.silentLimitSeconds * 1_000;
  const stopping = new AbortController();
  const { signal } = stopping;
  const wait = (ms: number) => sleep(ms, undefined, { signal, ref: false }).catch(() => {});
  let current = first;
  let upSince = performance.now();
  let pauseMs = 0;
  let restarts = 0;

  const end = (why: string): void => {
    report(`Neo4j (process ${current.state.pid}) ${why}; ending it`);
    process.kill(current.state.pid, "SIGKILL");
  };

  const endIfDeaf = (): void => {
    // A server that has just been started again is not to blame for the time before.
    const silentMs = Math.min(silentFor(), performance.now() - upSince);
    if (silentLimitMs === 0 || silentMs < silentLimitMs || !isAlive(current.state)) return;
    end(`has not answered for ${Math.round(silentMs / 1_000)} s`);
  };

  // A disk that was full, or a fault in the store, stops the database within a server that goes on.
  let askedAt = performance.now();
  const endIfBroken = async (): Promise<void> => {
    if (performance.now() - askedAt < askEveryMs) return;
    const refusal = await check().then(
      () => undefined,
      (error: { code?: string; message: string }) => error,
    );
    askedAt = performance.now();
    if (!refusal?.code?.startsWith("Neo.DatabaseError.") || !isAlive(current.state)) return;
    end(`says: ${refusal.message}`);
  };

  const longer = () => Math.min(longestPauseMs, Math.max(firstPauseMs, pauseMs * 2));

  const startAgain = async (): Promise<void> => {
    const endedAt = performance.now();
    report(`Neo4j (process ${current.state.pid}) has ended; nothing that was committed is lost`);
    pauseMs = endedAt - upSince > healthyMs ? 0 : longer();
    // The first end in a while is no reason to wait; one soon after another start may come from it.
    if (restarts > 0 && pauseMs > 0) await wait(pauseMs);
    while (!signal.aborted) {
      try {
        const next = await joinServer(config, report, { keep: current.state.keep, former: current.state });
        current.forget();
        current = next;
        restarts += 1;
        upSince = performance.now();
        report(`Neo4j is back after ${((upSince - endedAt) / 1_000).toFixed(1)} s`);
        return onBack(next);
      } catch (error) {
        pauseMs = longer();
        report(`Neo4j did not start: ${(error as Error).message} Trying again in ${pauseMs / 1_000} s.`);
        await wait(pauseMs);
      }
    }
  };

  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      await wait(lookEveryMs);
      if (signal.aborted) return;
      endIfDeaf();
      await endIfBroken();
      if (!isAlive(current.state)) await startAgain();
    }
  };

  const watching = watch();
  return {
    get restarts() {
      return restarts;
    },
    leave: async () => {
      stopping.abort();
      await watching;
      await current.leave();
    },
  };
}
