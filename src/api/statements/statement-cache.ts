import { LRUCache } from "lru-cache";
import type { Template } from "./template.js";

/** What is known of one field, operation and shape: how its statement is made, or that it has to be translated each time. */
export type Known = Template | "seen" | "translate";

/** What an entry takes beside its texts: closures, parameters, bookkeeping. */
const ENTRY_BYTES = 4_000;

/** One statement may take this part of the cache. */
const LARGEST_PART = 8;

/**
 * Translated statements by field, operation and shape of the variables. Bounded in bytes, the least recently used go
 * first; of an operation that is gone the entries are never met again, and go with time.
 */
export class StatementCache {
  readonly #entries: LRUCache<string, Known>;
  readonly #ids = new WeakMap<object, number>();
  #lastId = 0;
  /** Statements taken from here, and those translated by the library. */
  readonly counts = { hits: 0, misses: 0 };

  /** `hasJson`: whether rows are asked for as JSON; false once the database has turned out not to have `plangraph.json`. */
  constructor(
    maxBytes: number,
    public hasJson = true,
  ) {
    this.#entries = new LRUCache<string, Known>({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / LARGEST_PART),
      sizeCalculation: (known, key) =>
        2 * key.length + (typeof known === "string" ? 200 : 2 * lengthOf(known) + ENTRY_BYTES),
    });
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get entries(): number {
    return this.#entries.size;
  }

  get(key: string): Known | undefined {
    const known = this.#entries.get(key);
    this.counts[known === undefined || typeof known === "string" ? "misses" : "hits"] += 1;
    return known;
  }

  set(key: string, known: Known): void {
    this.#entries.set(key, known);
  }

  /** A number for an object, another one for each; the object is not held. */
  idOf(object: object): number {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#lastId += 1;
    this.#ids.set(object, this.#lastId);
    return this.#lastId;
  }
}

function lengthOf({ query, jsonQuery = "" }: Template): number {
  return query.length + jsonQuery.length;
}
