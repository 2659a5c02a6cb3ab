import { createHash } from "node:crypto";
import type { StoredValue } from "./stored-value.js";

/** Bytes kept of each hash: enough that two nodes are never taken for one another. */
const hashBytes = 16;
const modulus = 1n << 128n;

/** What a restore itself writes on releases; not part of what was restored. */
export const RESTORED_AT = "restoredAt";

/**
 * Names the content of a graph, in whatever order and under whatever internal ids it is read: the sum of a hash for each
 * node and each relationship, this one over its ends' hashes. Equal digests: the same nodes, equally connected.
 */
export class ContentDigest {
  #sum = 0n;
  #hashes = Buffer.alloc(hashBytes * 1_024);
  #nodes = 0;

  /** Adds a node; its number is how many came before it. */
  addNode(labels: readonly string[], properties: Readonly<Record<string, StoredValue>>): void {
    const hash = hashOf([[...labels].sort(), canonical(properties)]);
    const start = this.#nodes * hashBytes;
    if (start + hashBytes > this.#hashes.length) {
      this.#hashes = Buffer.concat([this.#hashes, Buffer.alloc(this.#hashes.length)]);
    }
    hash.copy(this.#hashes, start);
    this.#nodes += 1;
    this.#add(hash);
  }

  /** Adds a relationship between nodes that were added before, by their numbers. */
  addRelationship(
    type: string,
    from: number,
    to: number,
    properties: Readonly<Record<string, StoredValue>>,
  ): void {
    this.#add(hashOf([type, this.#hashAt(from), this.#hashAt(to), canonical(properties)]));
  }

  /** The digest of all that was added, as 32 hex digits. */
  toString(): string {
    return this.#sum.toString(16).padStart(hashBytes * 2, "0");
  }

  #hashAt(node: number): string {
    return this.#hashes.toString("hex", node * hashBytes, (node + 1) * hashBytes);
  }

  #add(hash: Buffer): void {
    this.#sum = (this.#sum + BigInt(`0x${hash.toString("hex")}`)) % modulus;
  }
}

function hashOf(value: unknown): Buffer {
  return createHash("sha256").update(JSON.stringify(value)).digest().subarray(0, hashBytes);
}

function canonical(properties: Readonly<Record<string, StoredValue>>): [string, StoredValue][] {
  return Object.entries(properties)
    .filter(([name]) => name !== RESTORED_AT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
