/** Bookmarks are handed to readers for so long; by then every server of a cluster has caught up, or is broken. */
const RECENT_MILLISECONDS = 30_000;

/**
 * Remembers what this process has written last, and the newest state of the data that it has read, so that a read after it
 * waits until its server has seen both: on a cluster an answer of an older state would otherwise be kept under the newer one.
 * Forgotten soon: a bookmark of a database that was restored since would make every later read wait in vain.
 */
export class RecentBookmarks {
  readonly #noted = { written: noBookmarks, read: noBookmarks };
  #state: string | undefined;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Called after a write. */
  note(bookmarks: readonly string[]): void {
    this.#noted.written = this.#until(bookmarks);
  }

  /** Called after the state of the data was read: its name, and what the reader had seen. Only a new state counts. */
  noteState(state: string, bookmarks: readonly string[]): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#noted.read = this.#until(bookmarks);
  }

  /** What a session that reads has to wait for; undefined where nothing has changed lately. */
  get(): string[] | undefined {
    const { written, read } = this.#noted;
    const recent = [written, read]
      .filter(({ until }) => this.now() < until)
      .flatMap(({ bookmarks }) => bookmarks);
    return recent.length > 0 ? recent : undefined;
  }

  #until(bookmarks: readonly string[]): Noted {
    return { bookmarks: [...bookmarks], until: this.now() + RECENT_MILLISECONDS };
  }
}

interface Noted {
  bookmarks: string[];
  until: number;
}

const noBookmarks: Noted = { bookmarks: [], until: 0 };
