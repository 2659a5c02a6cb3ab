import type { Driver } from "neo4j-driver";
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
}

const TIMEOUT_MILLISECONDS = 10_000;

/**
 * The way by which observations are written, in WRITE access mode. Generated resolvers and queries never get it: their
 * execution context goes on to refuse every statement that writes.
 */
export function createWriteContext(options: WriteContextOptions): Transact {
  const { driver, database, bookmarks, timeoutMilliseconds: timeout = TIMEOUT_MILLISECONDS } = options;
  return async (work) => {
    const session = driver.session({ database, defaultAccessMode: "WRITE" });
    try {
      const result = await session.executeWrite((tx) => work(tx), { timeout });
      bookmarks.note(session.lastBookmarks());
      return result;
    } catch (error) {
      throw toWriteError(error);
    } finally {
      await session.close().catch(() => {});
    }
  };
}

/** Of a question that took too long one may ask less; a writer has waited for another one. */
function toWriteError(error: unknown): ApiError {
  const shown = toApiError(error);
  if (shown.code !== "DEADLINE_EXCEEDED") return shown;
  const message =
    "A load or another recording holds the plan; nothing was written. Please try again in a moment.";
  return new ApiError("OVERLOADED", message, { cause: error });
}
