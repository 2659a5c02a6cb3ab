import type { Driver } from "neo4j-driver";
import type { Pulse } from "../graph/pulse.js";
import type { Runner } from "../graph/statements.js";
import { ApiError } from "./api-error.js";
import { toApiError } from "./execution-context.js";
import type { RecentBookmarks } from "./recent-bookmarks.js";

/** Runs `work` in one write transaction: all of it stands afterwards, or nothing. */
export type Transact = <T>(work: (runner: Runner) => Promise<T>) => Promise<T>;

export interface WriteContextOptions {
  driver: Driver;
  database: string;
  /** Told what was written, for the reads after it. */
  bookmarks: RecentBookmarks;
  /** A transaction that takes longer, or waits longer for a load or another recording, is given up. Default 10 s. */
  timeoutMilliseconds?: number;
  /** Tells a database that is silent from a lock that is waited for. */
  pulse?: Pick<Pulse, "watch">;
}

const TIMEOUT_MILLISECONDS = 10_000;

/**
 * The way by which observations are written, in WRITE access mode. Generated resolvers and queries never get it: their
 * execution context goes on to refuse every statement that writes.
 */
export function createWriteContext(options: WriteContextOptions): Transact {
  const { driver, database, bookmarks, pulse, timeoutMilliseconds: timeout = TIMEOUT_MILLISECONDS } = options;
  return async (work) => {
    const session = driver.session({ database, defaultAccessMode: "WRITE" });
    const watch = pulse?.watch();
    let answered = false;
    try {
      await Promise.race([watch?.silence, undefined]);
      const written = session.executeWrite((tx) => work(tx), { timeout });
      const result = await (watch === undefined ? written : Promise.race([written, watch.silence]));
      bookmarks.note(session.lastBookmarks());
      answered = true;
      return result;
    } catch (error) {
      throw toWriteError(error);
    } finally {
      watch?.end(answered);
      // On a silent database this takes as long as the silence.
      session.close().catch(() => {});
    }
  };
}

/** Of a question that took too long one may ask less; a writer has waited for another one. */
function toWriteError(error: unknown): ApiError {
  const shown = toApiError(error);
  if (shown.code === "DATABASE_UNAVAILABLE") {
    const unknown =
      "The database does not answer, and whether this was written is not known. Send it again once it does: what stands already is not written twice.";
    return new ApiError("DATABASE_UNAVAILABLE", unknown, { cause: error });
  }
  if (shown.code !== "DEADLINE_EXCEEDED") return shown;
  const message =
    "A load or another recording holds the plan; nothing was written. Please try again in a moment.";
  return new ApiError("OVERLOADED", message, { cause: error });
}
