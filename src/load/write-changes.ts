import type { ManagedTransaction } from "neo4j-driver";
import { runStatement } from "../graph/statements.js";
import { groupBy } from "../model/group-by.js";
import type { Changes } from "./diff.js";

/** Rows in one statement: big enough that round trips do not count, small enough that a parameter stays near a megabyte. */
const BATCH_SIZE = 500;

/** A line of progress for so many rows: a small plan gives a few lines, a large one still moves. */
const PROGRESS_STEP = 1_000;

/** Writes and removes what `changes` says; edges go before the nodes that they hang on. */
export async function writeChanges(
  tx: ManagedTransaction,
  changes: Changes,
  report: (message: string) => void,
): Promise<void> {
  for (const [type, rows] of groupBy(changes.deletedEdges, (row) => row.kind)) {
    await inBatches(rows, (batch) =>
      runStatement(tx, "load/delete-edges.cypher", { rows: batch }, { EDGE_TYPE: type }),
    );
  }
  await inBatches(changes.deletedNodes, (ids) => runStatement(tx, "load/delete-nodes.cypher", { ids }));
  const wroteNodes = counter("nodes", changes.nodes.length, report);
  for (const [kind, rows] of groupBy(changes.nodes, (row) => row.kind)) {
    await inBatches(rows, async (batch) => {
      await runStatement(tx, "load/write-nodes.cypher", { rows: batch }, { KIND: kind });
      wroteNodes(batch.length);
    });
  }
  for (const [label, rows] of groupBy(interfaceRows(changes), (row) => row.label)) {
    await inBatches(rows, (batch) =>
      runStatement(tx, "load/add-label.cypher", { ids: batch.map((row) => row.id) }, { INTERFACE: label }),
    );
  }
  const wroteEdges = counter("edges", changes.edges.length, report);
  for (const [type, rows] of groupBy(changes.edges, (row) => row.kind)) {
    await inBatches(rows, async (batch) => {
      await runStatement(tx, "load/write-edges.cypher", { rows: batch }, { EDGE_TYPE: type });
      wroteEdges(batch.length);
    });
  }
}

/** Adds up what was written and reports about every thousand, and the last one. */
function counter(name: string, total: number, report: (message: string) => void): (more: number) => void {
  let written = 0;
  return (more) => {
    const thousand = Math.floor(written / PROGRESS_STEP);
    written += more;
    if (written === total || Math.floor(written / PROGRESS_STEP) > thousand)
      report(`${name} ${written}/${total}`);
  };
}

function interfaceRows(changes: Changes): { label: string; id: string }[] {
  return changes.nodes.flatMap(({ id, kind, labels }) =>
    labels.filter((label) => label !== kind).map((label) => ({ label, id })),
  );
}

async function inBatches<T>(rows: readonly T[], run: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH_SIZE)
    await run(rows.slice(start, start + BATCH_SIZE));
}
