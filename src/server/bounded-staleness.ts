/** How old a value may be, and how long a caller waits for a newer one. */
export interface StalenessBounds {
  /** No caller is told a value that was read longer than this before the call. 0: each call has it read anew. */
  maxAgeMs: number;
  /** A read that takes longer is not waited for. */
  maxWaitMs: number;
  now?: () => number;
}

/** One read under way. What changes while it runs is not seen by it, so its age counts from its start. */
interface Read {
  startedAt: number;
  generation: number;
  state: "running" | "succeeded" | "failed";
  done: Promise<void>;
}

/**
 * A value that lives elsewhere, read again when it may have changed: at most one read runs at a time, and one starts
 * in the background once half the age has passed, so that a busy server never waits for it.
 */
export class BoundedValue<T> {
  readonly #read: () => Promise<T>;
  readonly #bounds: Required<StalenessBounds>;
  #known: { value: T; startedAt: number; generation: number } | undefined;
  #running: Read | undefined;
  #generation = 0;

  constructor(read: () => Promise<T>, bounds: StalenessBounds) {
    this.#read = read;
    this.#bounds = { now: () => performance.now(), ...bounds };
  }

  /** The value, not older than the bound; undefined where it cannot be read, or not in time. */
  async current(): Promise<T | undefined> {
    const { maxAgeMs, now } = this.#bounds;
    const calledAt = now();
    for (;;) {
      const known = this.#known;
      if (known?.generation === this.#generation && known.startedAt >= calledAt - maxAgeMs) {
        if (known.startedAt < calledAt - maxAgeMs / 2) this.#running ??= this.#start();
        return known.value;
      }
      this.#running ??= this.#start();
      const read = this.#running;
      await this.#waitFor(read);
      const isOld = read.startedAt < calledAt - maxAgeMs || read.generation !== this.#generation;
      // One that ended, but began too early for this call, is followed by one more.
      if (read.state === "running" || (read.state === "failed" && !isOld)) return undefined;
    }
  }

  /** The value as {@link current} gives it, or the last one that could be read, however old. */
  async latest(): Promise<T | undefined> {
    return (await this.current()) ?? this.#known?.value;
  }

  /** Makes the next call read anew: the caller knows that the value has changed. */
  expire(): void {
    this.#generation += 1;
  }

  #start(): Read {
    const read: Read = {
      startedAt: this.#bounds.now(),
      generation: this.#generation,
      state: "running",
      done: Promise.resolve(),
    };
    read.done = this.#run(read);
    return read;
  }

  async #run(read: Read): Promise<void> {
    try {
      const value = await this.#read();
      this.#known = { value, startedAt: read.startedAt, generation: read.generation };
      read.state = "succeeded";
    } catch {
      // The caller is told undefined; the readiness probe reports the cause.
      read.state = "failed";
    }
    this.#running = undefined;
  }

  /** Resolves when `read` has ended, or has taken as long as a caller waits; of a hanging one only the first calls wait. */
  async #waitFor(read: Read): Promise<void> {
    const { maxWaitMs, now } = this.#bounds;
    let timer: NodeJS.Timeout | undefined;
    const passed = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.max(0, read.startedAt + maxWaitMs - now()));
    });
    await Promise.race([read.done, passed]);
    clearTimeout(timer);
  }
}
