import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditFacts } from "../../../dist/cli/audit-facts.js";
import { SEED_PLAN_FOLDER } from "../../../dist/cli/plan-folders.js";
import { readPlan } from "../../../dist/cli/read-plan.js";
import { loadConfig } from "../../../dist/config.js";
import { type Graph, openGraph } from "../../../dist/graph/driver.js";
import { deriveServes } from "../../../dist/load/derive-serves.js";
import { loadPlan } from "../../../dist/load/load-plan.js";
import { toRows } from "../../../dist/load/rows.js";
import { writePlan } from "../generator/write-plan.js";
import { failOnStart, serveParent } from "./child.js";

/** What one plan took. */
export interface LoadedPlan {
  planId: string;
  nodes: number;
  edges: number;
  /** Text and annotations to facts and their audit. */
  readMs: number;
  /** Facts to the graph, until the transaction is through. */
  writeMs: number;
  /** Memory of the loading process after it. */
  rssBytes: number;
}

/** Plain `UNWIND` of the rows of one plan. */
export interface UnwoundPlan {
  rows: number;
  milliseconds: number;
}

/** As many rows a statement as the loader takes. */
const BATCH_SIZE = 500;

/** One plan by its number; 0 is the published plan, whose questions have budgets. */
async function load(graph: Graph, number: number, seed: number): Promise<LoadedPlan> {
  return inPlanFolder(number, seed, async (folder) => {
    const begun = performance.now();
    const facts = readPlan(folder);
    const audit = auditFacts(facts);
    const read = performance.now();
    const session = graph.driver.session({ database: graph.database });
    try {
      const { planId, nodes, edges } = await loadPlan(
        session,
        { ...facts, ...audit },
        { softwareVersion: "bench" },
      );
      const done = performance.now();
      return {
        planId,
        nodes: nodes.total,
        edges: edges.total,
        readMs: read - begun,
        writeMs: done - read,
        rssBytes: process.memoryUsage().rss,
      };
    } finally {
      await session.close();
    }
  });
}

/** The same rows with nothing but UNWIND, CREATE and one lookup by id: the limit for any loader. Removed afterwards. */
async function unwind(graph: Graph, number: number, seed: number): Promise<UnwoundPlan> {
  const facts = await inPlanFolder(number, seed, async (folder) => readPlan(folder));
  const { nodes, edges } = toRows({ ...facts, edges: [...facts.edges, ...deriveServes(facts)] });
  const session = graph.driver.session({ database: graph.database });
  try {
    await session.run("CREATE CONSTRAINT bench_row IF NOT EXISTS FOR (n:BenchRow) REQUIRE n.id IS UNIQUE");
    const begun = performance.now();
    await session.executeWrite(async (tx) => {
      for (const rows of batches(nodes)) {
        await tx.run(
          "UNWIND $rows AS row CREATE (n:BenchRow) SET n = row.properties, n.evidenceJson = row.evidence",
          {
            rows,
          },
        );
      }
      for (const [type, list] of Object.entries(groupByType(edges))) {
        for (const rows of batches(list)) {
          await tx.run(
            `UNWIND $rows AS row MATCH (a:BenchRow {id: row.from}) MATCH (b:BenchRow {id: row.to})
             CREATE (a)-[e:\`BENCH_${type}\`]->(b) SET e = row.properties, e.evidenceJson = row.evidence`,
            { rows },
          );
        }
      }
    });
    const milliseconds = performance.now() - begun;
    await session.run("MATCH (n:BenchRow) DETACH DELETE n");
    await session.run("DROP CONSTRAINT bench_row");
    return { rows: nodes.length + edges.length, milliseconds };
  } finally {
    await session.close();
  }
}

async function inPlanFolder<T>(
  number: number,
  seed: number,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  if (number === 0) return work(SEED_PLAN_FOLDER);
  const parent = mkdtempSync(join(tmpdir(), "plangraph-bench-plan-"));
  try {
    return await work(writePlan(parent, number, seed));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function groupByType<T extends { type: string }>(edges: readonly T[]): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const edge of edges) {
    groups[edge.type] ??= [];
    groups[edge.type]?.push(edge);
  }
  return groups;
}

function batches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH_SIZE) }, (_, i) =>
    rows.slice(i * BATCH_SIZE, (i + 1) * BATCH_SIZE),
  );
}

async function main(): Promise<void> {
  const graph = await openGraph(loadConfig());
  serveParent(0, {
    load: ({ number, seed }: { number: number; seed: number }) => load(graph, number, seed),
    unwind: ({ number, seed }: { number: number; seed: number }) => unwind(graph, number, seed),
  });
}

main().catch(failOnStart);
