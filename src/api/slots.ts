import { ApiError } from "./api-error.js";

/** At most `size` tasks run at once; up to `maxQueued` wait, and one more is refused at once. */
export class Slots {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly size: number,
    private readonly maxQueued: number,
  ) {}

  /** Tasks that run now. */
  get running(): number {
    return this.#running;
  }

  /** Tasks that wait for a slot. */
  get queued(): number {
    return this.#waiting.length;
  }

  /** Runs `task` as soon as a slot is free. */
  async use<T>(task: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  #enter(): Promise<void> | void {
    if (this.#running < this.size) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.maxQueued)
      throw new ApiError("OVERLOADED", "Too many questions at once; please try again in a moment.");
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  // The slot of a finished task goes straight to the next in line, so `running` does not change then.
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running -= 1;
    else next();
  }
}
