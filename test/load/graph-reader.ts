import type { Graph } from "../../src/graph/driver.js";
import { fromBolt } from "../../src/graph/values.js";
import { type LoadOptions, type LoadResult, loadPlan } from "../../src/load/load-plan.js";
import type { PlanFacts } from "../../src/model/plan-facts.js";

type Row = Record<string, unknown>;

/** Loads into the database of a test file, and reads what stands there. */
export function loader(database: () => Graph) {
  async function query(text: string, params: Row = {}): Promise<Row[]> {
    const { driver, database: name } = database();
    const { records } = await driver.executeQuery(text, params, { database: name });
    return records.map((record) => fromBolt(record.toObject()) as Row);
  }

  async function load(facts: PlanFacts, options: Partial<LoadOptions> = {}): Promise<LoadResult> {
    const { driver, database: name } = database();
    const session = driver.session({ database: name, defaultAccessMode: "WRITE" });
    try {
      return await loadPlan(session, facts, { softwareVersion: "test", ...options });
    } finally {
      await session.close();
    }
  }

  /** Everything in the graph, in an order of its own: two equal snapshots are two equal graphs. */
  async function snapshot(): Promise<Row[]> {
    const nodes = await query(
      "MATCH (n) WHERE NOT n:LoadLock RETURN labels(n) AS labels, properties(n) AS properties",
    );
    const edges = await query(
      "MATCH (a)-[e]->(b) RETURN a.id AS from, type(e) AS type, b.id AS to, properties(e) AS properties",
    );
    return [...nodes, ...edges].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }

  return { query, load, snapshot };
}
