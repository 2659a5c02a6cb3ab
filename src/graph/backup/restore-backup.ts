import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { Session } from "neo4j-driver";
import { ConfigError, LoadError } from "../../errors.js";
import { applyCatalog } from "../catalog.js";
import type { Graph } from "../driver.js";
import type { Report } from "../report.js";
import { type Runner, runStatement } from "../statements.js";
import type { BackupNode, BackupRelationship } from "./backup-format.js";
import { type BackupFacts, readBackup, verifyBackup } from "./read-backup.js";
import { summarise, whileNoLoadRuns } from "./read-graph.js";
import { assertNoRestore } from "./restore-mark.js";
import { fromStored, type StoredValue } from "./stored-value.js";

/** What was restored. */
export interface RestoreResult extends BackupFacts {
  file: string;
}

/** Rows in one transaction: its memory stays within some megabytes. */
const batchSize = 1_000;
const progressStep = 5_000;

/** Written last: without a release readers see a graph that is not loaded, never one that is half there. */
const heldBack = "Release";

/**
 * Makes the graph hold what the backup in `file` holds, and nothing else. The whole file is checked before anything is
 * changed, and the whole graph is read back and compared before its releases appear. A graph that holds something is
 * refused unless `replace` is set.
 */
export async function restoreBackup(
  graph: Graph,
  file: string,
  report: Report,
  replace = false,
): Promise<RestoreResult> {
  const source = resolve(file);
  report(`checking ${source}`);
  const facts = await verifyBackup(source);
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: "WRITE" });
  try {
    const token = await begin(session, replace);
    const cleared = await runStatement<{ deleted: unknown }>(session, "backup/clear.cypher");
    if (Number(cleared[0]?.deleted) > 0) report(`took ${cleared[0]?.deleted} former nodes away`);
    await applyCatalog(session);
    await new Restoring(session, token, facts, report).run(source);
    return { file: source, ...facts };
  } finally {
    await session.close();
  }
}

/** Marks the graph as being restored; nobody loads from now on. */
async function begin(session: Session, replace: boolean): Promise<string> {
  const token = randomUUID();
  await session.executeWrite(async (tx) => {
    await runStatement(tx, "load/wait-for-other-loads.cypher");
    if (!replace) {
      await assertNoRestore(tx);
      const [row] = await runStatement<{ count: unknown }>(tx, "backup/count-nodes.cypher");
      if (Number(row?.count) > 0) throw notEmpty(Number(row?.count));
    }
    await runStatement(tx, "backup/begin-restore.cypher", { token, startedAt: new Date().toISOString() });
  });
  return token;
}

class Restoring {
  /** Ids in this database, by the number of the node in the backup. */
  readonly #ids: string[] = [];
  readonly #lastNodes = new Map<number, BackupNode>();
  readonly #lastEdges: BackupRelationship[] = [];
  #nodes: { number: number; node: BackupNode }[] = [];
  #edges: BackupRelationship[] = [];
  #nodeCount = 0;
  #written = 0;

  constructor(
    private readonly session: Session,
    private readonly token: string,
    private readonly facts: BackupFacts,
    private readonly report: Report,
  ) {}

  async run(file: string): Promise<void> {
    for await (const line of readBackup(file)) {
      if ("n" in line) await this.#takeNode(line);
      else await this.#takeEdge(line);
    }
    await this.#flush();
    await this.#finish();
  }

  async #takeNode(node: BackupNode): Promise<void> {
    const number = this.#nodeCount;
    this.#nodeCount += 1;
    if (node.n.includes(heldBack)) {
      this.#lastNodes.set(number, node);
      return;
    }
    this.#nodes.push({ number, node });
    if (this.#nodes.length >= batchSize) await this.#flush();
  }

  async #takeEdge(edge: BackupRelationship): Promise<void> {
    if (this.#nodes.length > 0) await this.#flush();
    if (this.#lastNodes.has(edge.f) || this.#lastNodes.has(edge.t)) {
      this.#lastEdges.push(edge);
      return;
    }
    this.#edges.push(edge);
    if (this.#edges.length >= batchSize) await this.#flush();
  }

  async #flush(): Promise<void> {
    const [nodes, edges] = [this.#nodes, this.#edges];
    this.#nodes = [];
    this.#edges = [];
    await this.session.executeWrite(async (tx) => {
      await this.#writeNodes(tx, nodes);
      await this.#writeEdges(tx, edges);
    });
    const before = this.#written;
    this.#written += nodes.length + edges.length;
    if (Math.floor(before / progressStep) < Math.floor(this.#written / progressStep))
      this.report(`restored ${this.#written} of ${this.facts.nodes + this.facts.relationships}`);
  }

  /** The releases, and only if the graph then is what the backup says, the end. */
  async #finish(): Promise<void> {
    this.report("comparing the graph with the backup");
    await whileNoLoadRuns(this.session, async (tx) => {
      const nodes = [...this.#lastNodes].map(([number, node]) => ({ number, node }));
      await this.#writeNodes(tx, nodes);
      await this.#writeEdges(tx, this.#lastEdges);
      const found = await summarise(tx);
      for (const name of ["nodes", "relationships", "content"] as const) {
        if (found[name] !== this.facts[name]) throw differs(name, found[name], this.facts[name]);
      }
      const restoredAt = new Date().toISOString();
      const [row] = await runStatement<{ finished: unknown }>(tx, "backup/finish-restore.cypher", {
        token: this.token,
        restoredAt,
      });
      if (Number(row?.finished) !== 1) throw overtaken();
      await tx.commit();
    });
  }

  async #writeNodes(runner: Runner, rows: readonly { number: number; node: BackupNode }[]): Promise<void> {
    for (const [labels, group] of grouped(rows, ({ node }) => node.n.map(quoted).join(""))) {
      const made = await this.#create(
        runner,
        `UNWIND $rows AS row CREATE (node${labels}) SET node = row.p RETURN elementId(node) AS id`,
        group.map(({ node }) => ({ p: valuesOf(node.p) })),
      );
      group.forEach(({ number }, index) => {
        this.#ids[number] = made[index] as string;
      });
    }
  }

  async #writeEdges(runner: Runner, rows: readonly BackupRelationship[]): Promise<void> {
    for (const [type, group] of grouped(rows, ({ r }) => quoted(r))) {
      await this.#create(
        runner,
        `UNWIND $rows AS row MATCH (subject) WHERE elementId(subject) = row.f
         MATCH (object) WHERE elementId(object) = row.t
         CREATE (subject)-[edge${type}]->(object) SET edge = row.p RETURN elementId(edge) AS id`,
        group.map(({ f, t, p }) => ({ f: this.#ids[f], t: this.#ids[t], p: valuesOf(p) })),
      );
    }
  }

  /** Only under our own mark: where another restore has taken over, nothing is made. */
  async #create(runner: Runner, statement: string, rows: readonly object[]): Promise<string[]> {
    const guarded = `MATCH (:RestoreUnderWay {token: $token}) WITH count(*) AS ours WHERE ours = 1 ${statement}`;
    const { records } = await runner.run(guarded, { token: this.token, rows });
    if (records.length !== rows.length) throw overtaken();
    return records.map((record) => (record.toObject() as { id: string }).id);
  }
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** A label or type of any characters, as Cypher takes it. */
function quoted(name: string): string {
  return `:\`${name.replaceAll("`", "``")}\``;
}

function valuesOf(properties: Readonly<Record<string, StoredValue>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, fromStored(value)]));
}

function notEmpty(count: number): ConfigError {
  return new ConfigError(
    "DATABASE_NOT_EMPTY",
    `The database holds ${count} nodes. Save them with "plangraph db backup FILE" if they are wanted, then restore with --replace.`,
  );
}

function differs(name: string, found: unknown, expected: unknown): LoadError {
  return new LoadError(
    "RESTORE_DIFFERS",
    `The restored graph is not what the backup holds (${name}: found ${found}, expected ${expected}), and is not served. Was something else written meanwhile? Restore again with --replace.`,
  );
}

function overtaken(): LoadError {
  return new LoadError(
    "RESTORE_OVERTAKEN",
    "Another restore began meanwhile and goes on in the place of this one.",
  );
}
