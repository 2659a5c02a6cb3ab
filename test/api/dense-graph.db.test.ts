import { describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/driver.js";
import { loader } from "../load/graph-reader.js";
import { useDatabase } from "../support/database.js";
import { ask } from "./support/api.js";

/** So many layers of so many tasks, each IMPLEMENTS all of the next layer: 40^5 paths from end to end. */
const LAYERS = 6;
const WIDTH = 40;
const LAST = `dense/task/${LAYERS - 1}.0`;

const database = useDatabase({ content: "dense-graph", fill });

async function fill(graph: Graph): Promise<void> {
  const { query } = loader(() => graph);
  await query("CREATE CONSTRAINT IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE");
  // Numbers stand in the text: a parameter would be a float, and no division whole.
  await query(
    `UNWIND range(0, ${LAYERS - 1}) AS layer UNWIND range(0, ${WIDTH - 1}) AS n
     CREATE (:Entity:Programme:Task {
       id: 'dense/task/' + layer + '.' + n, name: 'T', text: 'T', planId: 'dense', level: 'CLAUSE', position: layer * ${WIDTH} + n
     })`,
  );
  await query(
    `MATCH (a:Task), (b:Task) WHERE b.position / ${WIDTH} = a.position / ${WIDTH} + 1
     CREATE (a)-[:IMPLEMENTS {reason: CASE WHEN (a.position + b.position) % 2 = 0 THEN 'STATED' ELSE 'CURATED' END}]->(b)`,
  );
}

describe("In a graph of 240 nodes, 8,000 edges and 100 million paths", () => {
  test("why answers with the best paths at the cost of two statements, not of the paths", async () => {
    const { data, errors, statements } = await ask(
      database(),
      `{ why(from: "dense/task/0.0", to: "${LAST}", maxHops: 8, first: 20) { reason hops { id forward } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.why).toHaveLength(20);
    for (const path of data.why) {
      expect(path.hops).toHaveLength(LAYERS - 1);
      expect(path.hops.every(({ forward }: { forward: boolean }) => forward)).toBe(true);
    }
    expect(data.why.map(({ reason }: { reason: string }) => reason).slice(0, 5)).toEqual(
      Array(5).fill("STATED"),
    );
    expect(statements.length).toBeLessThanOrEqual(2);
    expect(statements.every(({ rows }) => rows <= 80)).toBe(true);
  });

  test("why finds no path shorter than the shortest, and says so by an empty list, both ways", async () => {
    const { data } = await ask(
      database(),
      `{ short: why(from: "dense/task/0.0", to: "${LAST}", maxHops: 4) { reason }
         back: why(from: "${LAST}", to: "dense/task/0.0", first: 3) { hops { forward } } }`,
    );
    expect(data.short).toEqual([]);
    expect(data.back).toHaveLength(3);
    expect(data.back[0].hops.map(({ forward }: { forward: boolean }) => forward)).toEqual(
      Array(LAYERS - 1).fill(false),
    );
  });

  test("neighbourhood keeps its limit at any depth, nearest and best known first, and says that there is more", async () => {
    const { data, statements } = await ask(
      database(),
      `{ small: neighbourhood(id: "dense/task/0.0", depth: 3, limit: 10) { truncated nodes { id } edges { reason } }
         large: neighbourhood(id: "dense/task/2.0", depth: 3, limit: 500) { truncated nodes { id } edges { id } } }`,
    );
    const { small, large } = data;
    expect(small.truncated).toBe(true);
    expect(small.nodes).toHaveLength(10);
    // All of the first hop, and those known by words before the judged ones.
    expect(small.edges.map(({ reason }: { reason: string }) => reason)).toEqual(Array(9).fill("STATED"));
    expect(large.nodes.length).toBe(LAYERS * WIDTH);
    // 8,000 edges lie between them: the bound of edges is said like that of nodes.
    expect(large.edges).toHaveLength(5_000);
    expect(large.truncated).toBe(true);
    expect(statements.every(({ rows }) => rows <= 5_001)).toBe(true);
  });

  test("bounds past the published ones are refused", async () => {
    const messageOf = async (field: string) => (await ask(database(), `{ ${field} }`)).errors?.[0]?.message;
    const why = (rest: string) => `why(from: "a", to: "b", ${rest}) { reason }`;
    expect(await messageOf(why("maxHops: 9"))).toBe("maxHops: found 9, expected 1 to 8.");
    expect(await messageOf(why("first: 0"))).toBe("first: found 0, expected 1 to 20.");
    const around = (rest: string) => `neighbourhood(id: "a", ${rest}) { truncated }`;
    expect(await messageOf(around("depth: 4"))).toBe("depth: found 4, expected 1 to 3.");
    expect(await messageOf(around("limit: 501"))).toBe("limit: found 501, expected 1 to 500.");
  });
});
