import { LRUCache } from "lru-cache";

/** Addresses that are remembered, and how long one may be: with their keys some 5 MB at most. */
const MAX_ADDRESSES = 1_000;
const MAX_ADDRESS_LENGTH = 4_096;

/**
 * The keys of GET addresses that were read before: an address says the same each time, and to read it (percent-encoding,
 * JSON, a hash of document and variables) takes as long as sending the answer.
 */
export class AddressKeys {
  readonly #keys = new LRUCache<string, string>({ max: MAX_ADDRESSES });

  /** The request key of an address for a form of answer, where it is remembered. */
  get(form: string, url: string): string | undefined {
    return url.length > MAX_ADDRESS_LENGTH ? undefined : this.#keys.get(`${form} ${url}`);
  }

  note(form: string, url: string, key: string): void {
    if (url.length <= MAX_ADDRESS_LENGTH) this.#keys.set(`${form} ${url}`, key);
  }
}
