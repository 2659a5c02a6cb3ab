/** Bookmarks are handed to readers for so long after a write; by then every server of a cluster has caught up, or is broken. */
const RECENT_MILLISECONDS = 30_000;

/**
 * Remembers what the last write of this process was, so that a read after it waits until its server has seen it. Forgotten
 * soon: a bookmark of a database that was restored since would make every later read wait in vain.
 */
export class RecentBookmarks {
  #bookmarks: string[] = [];
  #until = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Called after a write. */
  note(bookmarks: readonly string[]): void {
    this.#bookmarks = [...bookmarks];
    this.#until = this.now() + RECENT_MILLISECONDS;
  }

  /** What a session that reads has to wait for; undefined where nothing was written lately. */
  get(): string[] | undefined {
    return this.now() < this.#until ? this.#bookmarks : undefined;
  }
}
