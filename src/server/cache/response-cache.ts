import { LRUCache } from "lru-cache";
import type { CacheMetrics } from "./cache-metrics.js";

/** A finished answer. */
export interface Answer {
  status: number;
  /** What the engine set; nothing of it belongs to one request alone. */
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer;
  /** Its strong entity tag; undefined for an answer that may not be kept. */
  tag: string | undefined;
}

/** An answer, and whether those who asked the same meanwhile may have it too: not where asking has an effect. */
export interface MadeAnswer extends Answer {
  isShareable: boolean;
}

/** What an entry takes beside its body: key, headers, bookkeeping. */
const ENTRY_OVERHEAD_BYTES = 600;

/** One answer may take this part of the cache; larger ones are made anew each time. */
const LARGEST_PART = 8;

/**
 * Finished answers by request key, all of one state of the data: another state drops them. Bounded in bytes, the least
 * recently used go first. Requests for the same answer wait for the first of them.
 */
export class ResponseCache {
  readonly #entries: LRUCache<string, Answer>;
  readonly #flights = new Map<string, Promise<MadeAnswer>>();
  #version: string | undefined;
  /** Told what happens; set after construction, since metrics ask the cache for its figures. */
  metrics: CacheMetrics | undefined;

  constructor(maxBytes: number) {
    this.#entries = new LRUCache<string, Answer>({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / LARGEST_PART),
      sizeCalculation: ({ body }) => body.byteLength + ENTRY_OVERHEAD_BYTES,
      dispose: (_answer, _key, reason) => {
        if (reason === "evict") this.metrics?.evicted();
      },
    });
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get entries(): number {
    return this.#entries.size;
  }

  /**
   * The answer of `key` in the state `version`: kept, or being made for somebody else, or made by `make`. GET and POST
   * share what is kept, but do not wait for each other (`method`): what one may not do the other may.
   */
  async answer(
    version: string,
    method: string,
    key: string,
    make: () => Promise<MadeAnswer>,
  ): Promise<Answer> {
    const kept = this.kept(version, key);
    if (kept !== undefined) return kept;
    const flightKey = `${method} ${key}`;
    const flight = this.#flights.get(flightKey);
    if (flight === undefined) return this.#make(version, flightKey, key, make);
    const made = await flight;
    this.metrics?.requests[made.isShareable ? "shared" : "bypass"]();
    return made.isShareable ? made : make();
  }

  /** The answer of `key` in the state `version` if it is kept; counted as a hit. */
  kept(version: string, key: string): Answer | undefined {
    this.#enter(version);
    const kept = this.#entries.get(key);
    if (kept !== undefined) this.metrics?.requests.hit();
    return kept;
  }

  #enter(version: string): void {
    if (version === this.#version) return;
    this.#version = version;
    this.#entries.clear();
    this.#flights.clear();
  }

  async #make(
    version: string,
    flightKey: string,
    key: string,
    make: () => Promise<MadeAnswer>,
  ): Promise<Answer> {
    this.metrics?.requests.miss();
    const flight = make();
    this.#flights.set(flightKey, flight);
    try {
      const { isShareable: _, ...answer } = await flight;
      // What was begun in a former state may hold parts of it.
      if (answer.tag !== undefined && version === this.#version) this.#entries.set(key, answer);
      return answer;
    } finally {
      if (this.#flights.get(flightKey) === flight) this.#flights.delete(flightKey);
    }
  }
}
