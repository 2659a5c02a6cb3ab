import type { Session, Transaction } from "neo4j-driver";
import { loadStatement, runStatement } from "../statements.js";
import type { BackupNode, BackupRelationship, BackupSummary } from "./backup-format.js";
import { ContentDigest } from "./content-digest.js";
import { type StoredValue, toStored } from "./stored-value.js";

/** Where the content of a graph can be read record by record: a transaction, so that both passes see one state. */
type Reader = Pick<Transaction, "run">;

/** Everything in the graph as a backup keeps it; memory holds one batch of the driver and some 100 bytes for each node. */
export class GraphReading {
  readonly #reader: Reader;
  readonly #digest = new ContentDigest();
  readonly #numbers = new Map<string, number>();
  #relationships = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The nodes first, then the relationships between them. */
  async *lines(): AsyncGenerator<BackupNode | BackupRelationship> {
    for await (const { id, labels, properties } of this.#stream<NodeRow>("backup/nodes.cypher")) {
      const node = { n: labels, p: storedOf(properties) };
      this.#digest.addNode(node.n, node.p);
      this.#numbers.set(id, this.#numbers.size);
      yield node;
    }
    for await (const row of this.#stream<EdgeRow>("backup/relationships.cypher")) {
      const [from, to] = [this.#numbers.get(row.from), this.#numbers.get(row.to)];
      // An observation that was recorded since the nodes were read: it came after this backup.
      if (from === undefined || to === undefined) continue;
      const edge = { r: row.type, f: from, t: to, p: storedOf(row.properties) };
      this.#digest.addRelationship(edge.r, from, to, edge.p);
      this.#relationships += 1;
      yield edge;
    }
  }

  /** What was read so far. */
  get summary(): BackupSummary {
    const content = this.#digest.toString();
    return { nodes: this.#numbers.size, relationships: this.#relationships, content };
  }

  async *#stream<Row>(path: string): AsyncGenerator<Row> {
    for await (const record of this.#reader.run(loadStatement(path).text)) yield record.toObject() as Row;
  }
}

interface NodeRow {
  id: string;
  labels: string[];
  properties: Record<string, unknown>;
}

interface EdgeRow {
  type: string;
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

/** Counts and digest of all that is in the graph now. */
export async function summarise(reader: Reader): Promise<BackupSummary> {
  const reading = new GraphReading(reader);
  for await (const _ of reading.lines());
  return reading.summary;
}

/**
 * Runs `work` in a transaction that no load can write beside, and takes back what it holds. Loads wait until it ends;
 * observations go on being recorded.
 */
export async function whileNoLoadRuns<T>(
  session: Session,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const tx = await session.beginTransaction();
  try {
    await runStatement(tx, "load/wait-for-other-loads.cypher");
    return await work(tx);
  } finally {
    await tx.rollback().catch(() => {});
  }
}

function storedOf(properties: Record<string, unknown>): Record<string, StoredValue> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toStored(value)]));
}
