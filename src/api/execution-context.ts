import type { Driver, QueryResult } from "neo4j-driver";
import type { Pulse, Watch } from "../graph/pulse.js";
import { ApiError } from "./api-error.js";
import { isReadOnly } from "./read-only.js";
import type { RecentBookmarks } from "./recent-bookmarks.js";
import { Slots } from "./slots.js";

/** Runs one Cypher statement. What @neo4j/graphql and our own resolvers need of a database, and all they get. */
export interface StatementRunner {
  run(query: string, params?: Record<string, unknown>): Promise<QueryResult>;
}

/** What one statement cost; for metrics and a slow-query log. */
export interface StatementReport {
  query: string;
  /** Wall time from the call to the last row, waiting for a slot included. */
  milliseconds: number;
  rows: number;
  /** Null when it succeeded, else the code of the error. */
  errorCode: string | null;
}

/** A {@link StatementRunner} over a driver, with its gauges. */
export interface ExecutionContext extends StatementRunner {
  /** Statements run so far, refused ones not counted. */
  readonly statementCount: number;
  readonly running: number;
  readonly queued: number;
}

export interface ExecutionContextOptions {
  driver: Driver;
  /** Default `neo4j`. */
  database?: string;
  /** A statement that takes longer is given up. Default 10 000. */
  deadlineMilliseconds?: number;
  /** Statements that run at once; less than the driver's pool. Default 16. */
  maxConcurrent?: number;
  /** Statements that may wait for their turn. Default 256. */
  maxQueued?: number;
  onStatement?: (report: StatementReport) => void;
  /** What was written lately in this process: reads wait until they can see it. */
  bookmarks?: RecentBookmarks;
  /** Told the bookmark of each statement: what it has seen. */
  onBookmarks?: (bookmarks: readonly string[]) => void;
  /** Tells a database that is silent from one that is slow; without it a silent one is noticed at the deadline. */
  pulse?: Pick<Pulse, "watch">;
}

/** Neo4j looks at timeouts only every other second: its own is a fuse behind our timer, for the case that we die. */
const FUSE_MILLISECONDS = 2_000;
/** A transient error is retried only this soon after the start, so that a dead database is reported within 2 s. */
const RETRY_WINDOW_MILLISECONDS = 800;

/**
 * The one way from the API to the database: auto-commit statements in READ access mode, each with a deadline, a bound
 * on how many run at once, and one retry after a transient error. A statement that writes is refused unseen.
 */
export function createExecutionContext(options: ExecutionContextOptions): ExecutionContext {
  const { driver, database = "neo4j", deadlineMilliseconds = 10_000, onStatement, pulse = deaf } = options;
  const slots = new Slots(options.maxConcurrent ?? 16, options.maxQueued ?? 256);
  const knownReadOnly = new Set<string>();
  let statementCount = 0;

  const runOnce = async (
    query: string,
    params: Record<string, unknown>,
    milliseconds: number,
    silence: Promise<never>,
  ) => {
    // Nothing is sent once it is known that nobody answers.
    await Promise.race([silence, undefined]);
    const bookmarks = options.bookmarks?.get();
    const session = driver.session({
      database,
      defaultAccessMode: "READ",
      ...(bookmarks === undefined ? {} : { bookmarks }),
    });
    const timeout = milliseconds + FUSE_MILLISECONDS;
    try {
      const result = session.run(query, params, { timeout });
      const seen = await withDeadline(Promise.race([result, silence]), milliseconds, deadlineMilliseconds);
      options.onBookmarks?.(session.lastBookmarks());
      return seen;
    } finally {
      // Closing resets the connection, which also ends a statement that is still running. Nobody has to wait for it.
      void session.close().catch(() => {});
    }
  };

  const runWithRetry = async (
    query: string,
    params: Record<string, unknown>,
    start: number,
    silence: Promise<never>,
  ) => {
    try {
      return await runOnce(query, params, deadlineMilliseconds - (performance.now() - start), silence);
    } catch (error) {
      const elapsed = performance.now() - start;
      if (!isTransient(error) || elapsed > RETRY_WINDOW_MILLISECONDS) throw error;
      return await runOnce(query, params, deadlineMilliseconds - elapsed, silence);
    }
  };

  const run = async (query: string, params: Record<string, unknown> = {}): Promise<QueryResult> => {
    assertReadOnly(query, knownReadOnly);
    const start = performance.now();
    const report = (rows: number, errorCode: string | null) =>
      onStatement?.({ query, milliseconds: performance.now() - start, rows, errorCode });
    const watch = pulse.watch();
    const work = slots.use(() => {
      statementCount += 1;
      return runWithRetry(query, params, start, watch.silence);
    });
    try {
      // Raced once more here, for a statement that still waits for its turn.
      const result = await Promise.race([work, watch.silence]);
      watch.end(true);
      report(result.records.length, null);
      return result;
    } catch (error) {
      watch.end(false);
      work.catch(() => {});
      const shown = toApiError(error);
      report(0, shown.code);
      throw shown;
    }
  };

  return {
    run,
    get statementCount() {
      return statementCount;
    },
    get running() {
      return slots.running;
    },
    get queued() {
      return slots.queued;
    },
  };
}

/** Stands in where nobody listens to the database. */
const deaf: Pick<Pulse, "watch"> = {
  watch: (): Watch => ({ silence: new Promise<never>(() => {}), end: () => {} }),
};

/** The library writes few distinct statements; remembering the checked ones keeps the check off the hot path. */
function assertReadOnly(query: string, known: Set<string>): void {
  if (known.has(query)) return;
  if (!isReadOnly(query)) throw new ApiError("WRITE_REFUSED", "This API only reads.");
  if (known.size >= 2_000) known.clear();
  known.add(query);
}

async function withDeadline<T>(work: PromiseLike<T>, milliseconds: number, whole: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => {
        const message = `The question took longer than ${whole / 1000} s. Ask for less at once.`;
        reject(new ApiError("DEADLINE_EXCEEDED", message));
      },
      Math.max(0, milliseconds),
    );
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

const UNAVAILABLE = new Set(["ServiceUnavailable", "SessionExpired"]);

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? "");
}

function isTransient(error: unknown): boolean {
  const code = codeOf(error);
  return UNAVAILABLE.has(code) || code.startsWith("Neo.TransientError");
}

/** Database and driver errors as ones that may be shown: their own texts stay in `cause`, for the log. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const code = codeOf(error);
  if (
    UNAVAILABLE.has(code) ||
    code.endsWith(".DatabaseUnavailable") ||
    /acquisition timed out/.test(String((error as Error)?.message))
  )
    return new ApiError("DATABASE_UNAVAILABLE", "The database does not answer.", { cause: error });
  if (/Transaction(TimedOut|Terminated)/.test(code))
    return new ApiError("DEADLINE_EXCEEDED", "The question took too long. Ask for less at once.", {
      cause: error,
    });
  if (code.startsWith("Neo.TransientError"))
    return new ApiError("OVERLOADED", "The database is busy; please try again in a moment.", {
      cause: error,
    });
  return new ApiError("DATABASE_ERROR", "The database could not answer this question.", { cause: error });
}
