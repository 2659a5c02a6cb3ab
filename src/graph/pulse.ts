import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";

/** The question that tells a silent database from a busy one, and who is told. */
export interface PulseOptions {
  /** Asks the database for next to nothing, on a connection of its own. */
  ask: () => Promise<unknown>;
  /** Told of every question without an answer: its connection hangs. */
  onNoAnswer?: () => void;
  /** Told when the database has fallen silent: all connections hang. */
  onSilent?: () => void;
  /** Told when it answers again, with how long it was silent. */
  onAnswer?: (milliseconds: number) => void;
  bounds?: Partial<PulseBounds>;
}

/** All in milliseconds. The first two add up to what a client waits at most before it learns that the database is gone. */
export interface PulseBounds {
  /** A statement that has run for so long makes us ask whether the database answers at all. */
  patience: number;
  /** No answer to that for so long, nor to anything else: it is silent. */
  limit: number;
  /** While it is silent it is asked again after so long. */
  pause: number;
}

// 0.5 + 1 s leave half a second of a client's two. A full garbage collection of a 512 MB heap takes less than the limit.
const usualBounds: PulseBounds = { patience: 500, limit: 1_000, pause: 250 };

/** One statement that waits for its answer. */
export interface Watch {
  /** Rejects, as the driver does when there is no server, once the database has fallen silent; never resolves. */
  silence: Promise<never>;
  /** To be called when the statement has ended; `answered` tells that the database is alive. */
  end: (answered: boolean) => void;
}

/**
 * Knows whether the database answers. A server that was killed refuses connections, and every statement learns that at
 * once; one that is paused, or whose packets are lost, lets statements wait for ever. So a statement that takes long
 * makes us ask for next to nothing beside it: while that is answered the statement is just slow, else the database is
 * silent. Then everything that waits is told, what comes is told at once, and we ask on until it answers.
 */
export class Pulse {
  readonly #options: PulseOptions;
  readonly #bounds: PulseBounds;
  readonly #waiting = new Set<(error: Error) => void>();
  readonly #closing = new AbortController();
  #lastAnswerAt = Number.NEGATIVE_INFINITY;
  #silentSince: number | undefined;
  #asking: Promise<Error | undefined> | undefined;

  constructor(options: PulseOptions) {
    this.#options = options;
    this.#bounds = { ...usualBounds, ...options.bounds };
  }

  /** For how long the database has been silent, in milliseconds; 0 while it answers. */
  get silentFor(): number {
    return this.#silentSince === undefined ? 0 : performance.now() - this.#silentSince;
  }

  /** Resolves when the database answers now; rejects when it does not within the limit, or with what it refuses. */
  async check(): Promise<void> {
    const refusal = this.#silentSince === undefined ? await this.#askOnce() : silentError();
    if (refusal !== undefined) throw refusal;
  }

  /** To be told of an answer that was had in another way, such as that of a server which has just started. */
  noteAnswer(): void {
    const silentFor = this.silentFor;
    this.#lastAnswerAt = performance.now();
    this.#silentSince = undefined;
    if (silentFor > 0) this.#options.onAnswer?.(silentFor);
  }

  /** Watches over one statement from now on, until it is ended. */
  watch(): Watch {
    let reject: (error: Error) => void = () => {};
    const silence = new Promise<never>((_resolve, fail) => {
      reject = fail;
    });
    // A statement that has ended before does not look at it any more.
    silence.catch(() => {});
    if (this.#silentSince !== undefined) reject(silentError());
    this.#waiting.add(reject);
    let timer: NodeJS.Timeout | undefined;
    const wait = () => {
      timer = setTimeout(async () => {
        await this.#askOnce();
        if (this.#waiting.has(reject)) wait();
      }, this.#bounds.patience);
    };
    wait();
    return {
      silence,
      end: (answered) => {
        clearTimeout(timer);
        this.#waiting.delete(reject);
        if (answered) this.#lastAnswerAt = performance.now();
      },
    };
  }

  /** Stops asking. */
  close(): void {
    this.#closing.abort();
  }

  /** One question at a time, whoever wants to know. Resolves with what is wrong: silence, or what the server refuses. */
  #askOnce(): Promise<Error | undefined> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<Error | undefined> {
    const startedAt = performance.now();
    const refusal = await within(this.#options.ask(), this.#bounds.limit);
    if (this.#closing.signal.aborted || !isSilence(refusal)) {
      this.noteAnswer();
      return refusal;
    }
    this.#options.onNoAnswer?.();
    // Statements beside the question may have been answered meanwhile: then the question got stuck, not the database.
    if (this.#lastAnswerAt > startedAt) this.noteAnswer();
    else this.#noteSilence(startedAt);
    return this.#silentSince === undefined ? undefined : silentError();
  }

  #noteSilence(since: number): void {
    const isNew = this.#silentSince === undefined;
    this.#silentSince ??= since;
    for (const reject of this.#waiting) reject(silentError());
    if (!isNew) return;
    this.#options.onSilent?.();
    void this.#askOn();
  }

  /** Asks until the database answers or nobody wants to know any more. */
  async #askOn(): Promise<void> {
    const { signal } = this.#closing;
    while (this.#silentSince !== undefined && !signal.aborted) {
      await sleep(this.#bounds.pause, undefined, { signal, ref: false }).catch(() => {});
      if (!signal.aborted) await this.#askOnce();
    }
  }
}

/** Undefined when `work` succeeds within the limit, else its error. */
async function within(work: Promise<unknown>, milliseconds: number): Promise<Error | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const ended = work.then(
    () => undefined,
    (error: Error) => error,
  );
  const passed = new Promise<Error>((resolve) => {
    // After this process itself was held up, the answer may be there and not yet read: reading comes after timers.
    const late = () => setImmediate(() => setImmediate(() => resolve(silentError())));
    timer = setTimeout(late, milliseconds);
  });
  try {
    return await Promise.race([ended, passed]);
  } finally {
    clearTimeout(timer);
  }
}

/** A server that refuses something answers, and its codes begin so; but one that is going down or coming up says this. */
function isSilence(refusal: Error | undefined): boolean {
  if (refusal === undefined) return false;
  const code = String((refusal as { code?: unknown }).code);
  return !code.startsWith("Neo.") || code.endsWith(".DatabaseUnavailable");
}

function silentError(): Error {
  return Object.assign(new Error("The database does not answer"), { code: neo4j.error.SERVICE_UNAVAILABLE });
}
