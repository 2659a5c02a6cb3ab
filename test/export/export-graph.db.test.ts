import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { toEdgeId } from "../../src/api/cite/edge-id.js";
import { askServer } from "../../src/cli/ask-server.js";
import { serveGraph } from "../../src/cli/serve-graph.js";
import { type ExportRequest, exportGraph, FORMATS, type FormatName } from "../../src/export/export-graph.js";
import type { GraphClient, Operation, Reply } from "../../src/export/graph-client.js";
import type { Graph } from "../../src/graph/driver.js";
import { loadPlan } from "../../src/load/load-plan.js";
import type { PlanFacts } from "../../src/model/plan-facts.js";
import { SourceText } from "../../src/model/source-text.js";
import { TINY_FOLDER, TINY_ID, tinyPlan, twinPlan } from "../load/tiny-plan.js";
import { useDatabase } from "../support/database.js";
import { recorded } from "../support/observations.js";

const TWIN_ID = "twin-14fyp";

const database = useDatabase({
  content: "tiny and twin",
  fill: async (graph) => {
    await load(graph, tinyPlan());
    await load(graph, twinPlan());
    for (const plan of [TINY_ID, TWIN_ID])
      await recorded(graph, { subject: `${plan}/indicator/3`, date: "2023-12-31", value: 180, unit: "人" });
  },
});

async function load({ driver, database: name }: Graph, facts: PlanFacts): Promise<void> {
  const session = driver.session({ database: name, defaultAccessMode: "WRITE" });
  try {
    await loadPlan(session, facts, { softwareVersion: "0.0.0-test" });
  } finally {
    await session.close();
  }
}

let app: FastifyInstance;
beforeAll(async () => {
  app = await serveGraph(database(), { rateLimit: 0, logLevel: "error" });
});
afterAll(() => app.close());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plangraph-export-"));
  return () => rmSync(folder, { recursive: true, force: true });
});

/** The server within this process, with the limits of a public one. */
const client: GraphClient = (operation) => askServer(app, operation);

/** Exports to a path in the test's folder and returns all files of it by name. */
async function exported(
  request: Partial<ExportRequest> & { format: FormatName },
): Promise<Map<string, string>> {
  const out = join(folder, `${request.format}-${readdirSync(folder).length}`);
  await exportGraph({ client, out, ...request });
  const { isFolder } = FORMATS[request.format];
  if (!isFolder) return new Map([["", readFileSync(out, "utf8")]]);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(out, path), readFileSync(path, "utf8")]));
}

async function graphExport(request: Partial<ExportRequest> = {}) {
  const text = (await exported({ format: "jsonld", ...request })).get("") ?? "";
  return { text, objects: JSON.parse(text)["@graph"] as Record<string, unknown>[] };
}

let everything: ReturnType<typeof graphExport> | undefined;

/** The export of both plans, made once: the database does not change. */
function wholeExport(): ReturnType<typeof graphExport> {
  everything ??= graphExport();
  return everything;
}

/** Number of edges by kind, relationship and kind, from Neo4j itself. */
async function countedEdges(): Promise<Map<string, number>> {
  const { driver, database: name } = database();
  const { records } = await driver.executeQuery(
    `MATCH (a:Entity)-[r]->(b:Entity)
     WITH [l IN labels(a) WHERE NOT l IN $interfaces][0] AS a, type(r) AS r, [l IN labels(b) WHERE NOT l IN $interfaces][0] AS b
     RETURN a + ' ' + r + ' ' + b AS edge, count(*) AS count`,
    { interfaces: ["Entity", "Objective", "Programme", "Area"] },
    { database: name },
  );
  return new Map(records.map((record) => [record.get("edge"), Number(record.get("count"))]));
}

/** Number of rows of a CSV file without its header, where no cell has a line break. */
const rowsOf = (csv: string | undefined): string[][] =>
  (csv ?? "")
    .trimEnd()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(","));

/** Each first operation of its kind has to be planned by a database that has just started. */
const PATIENCE = { timeout: 300_000 };

describe("an export of everything", PATIENCE, () => {
  test("has every edge between entities that stands in Neo4j, by kinds and relationship.", async () => {
    const files = await exported({ format: "csv" });
    const kindOf = new Map(rowsOf(files.get("nodes.csv")).map(([id = "", kind = ""]) => [id, kind]));
    const found = new Map<string, number>();
    for (const [name, content] of files) {
      const relationship = /^edges\/(\w+)\.csv$/.exec(name)?.[1];
      if (relationship === undefined) continue;
      for (const [id = "", from = "", to = ""] of rowsOf(content)) {
        // A quote with a line break goes on in the next line, which begins with no id of an edge.
        if (!id.startsWith("edge:")) continue;
        const edge = `${kindOf.get(from)} ${relationship} ${kindOf.get(to)}`;
        found.set(edge, (found.get(edge) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(await countedEdges()));
  });

  test("is the same byte for byte however small its pages are, and each time.", async () => {
    const { text } = await wholeExport();
    const small = await graphExport({ sizes: { nodes: 7, subjects: 3, edges: 1 } });
    expect(small.text === text).toBe(true);
  });

  test("names each node and edge once; edges by the ids that the API gives them.", async () => {
    const { objects } = await wholeExport();
    const nodes = objects.filter((one) => Array.isArray(one["@type"]) && "name" in one);
    const statements = objects.filter((one) => one["@type"] === "Statement");
    const idsOf = (list: typeof objects) => list.map((one) => one["@id"]);
    expect(new Set(idsOf(nodes)).size).toBe(nodes.length);
    expect(new Set(idsOf(statements)).size).toBe(statements.length);
    const known = new Set(
      statements.map(({ from, relationship, to, reason, role }) =>
        toEdgeId({ from, type: relationship, to, reason, role: role ?? null } as never),
      ),
    );
    expect(idsOf(statements).filter((id) => !known.has(decodeURIComponent(String(id))))).toEqual([]);
  });

  test("quotes the text at the places that it names, also after a character outside the basic plane.", async () => {
    const source = new SourceText(readFileSync(join(TINY_FOLDER, "plan.txt"), "utf8"));
    const { text } = await wholeExport();
    const selectors =
      /"exact":("(?:[^"\\]|\\.)*"),.*?"startPosition":(\d+),"endPosition":(\d+)\}\],"passage":"tiny/g;
    const wrong = [...text.matchAll(selectors)].filter(
      ([, quote = "", start, end]) =>
        source.slice({ start: Number(start), end: Number(end) }) !== JSON.parse(quote),
    );
    expect([...text.matchAll(selectors)].length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

describe("an export of one plan", PATIENCE, () => {
  test("holds nothing of another plan, and what both share with this plan's words only.", async () => {
    const { text, objects } = await graphExport({ plan: TINY_ID });
    const ids = objects.map((one) => String(one["@id"]));
    expect(ids.filter((id) => id.startsWith(TWIN_ID) || id.includes(`edge%3A${TWIN_ID}`))).toEqual([]);
    expect(text).not.toContain(`"passage":"${TWIN_ID}`);
    expect(ids).toContain("country/SG");
    expect(objects.filter((one) => (one["@type"] as string[])?.[0] === "Plan")).toHaveLength(1);
  });

  test("together with the other one's has every node of everything.", async () => {
    const idsOf = async (plan: string | undefined) =>
      new Set(
        (await (plan === undefined ? wholeExport() : graphExport({ plan }))).objects
          .filter((one) => "name" in one)
          .map((one) => one["@id"]),
      );
    const [tiny, twin, all] = [await idsOf(TINY_ID), await idsOf(TWIN_ID), await idsOf(undefined)];
    expect(new Set([...tiny, ...twin])).toEqual(all);
    expect(tiny.size).toBe(twin.size);
  });

  test("that is not loaded is refused with the nearest one named.", async () => {
    await expect(exported({ format: "csv", plan: "tiny-linjiang-15fyp" })).rejects.toThrow(
      `Did you mean ${TINY_ID}?`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

test(
  "What was observed of a plan is in its export, with the revision that it stands at.",
  PATIENCE,
  async () => {
    const { objects } = await graphExport({ plan: TINY_ID });
    const observed = objects.filter((one) => (one["@type"] as string[])?.[0] === "Observation");
    expect(observed).toMatchObject([
      { value: 180, unit: "人", date: "2023-12-31", recordedBy: "alice", retracted: false },
    ]);
    const stated = objects.filter((one) => one["@id"] === `${TINY_ID}/indicator/3` && "observed" in one);
    expect(stated.map(({ observed: one }) => one)).toEqual([observed[0]?.["@id"]]);
    expect(objects.find((one) => [one["@type"]].flat().includes("Release"))).toMatchObject({
      observationRevision: 1,
    });
  },
);

describe("when something changes during an export", PATIENCE, () => {
  /** A server whose replies to some operations are changed. */
  const changing =
    (name: string, change: (data: never, operation: Operation) => unknown): GraphClient =>
    async (operation): Promise<Reply> => {
      const reply = await client(operation);
      return operation.query.startsWith(`query ${name}`)
        ? { ...reply, data: change(reply.data as never, operation) }
        : reply;
    };

  test.each([
    ["another release", { createdAt: "later" }, "later"],
    ["another observation", { observationRevision: 99 }, "observations 99"],
  ])("%s is an error that names both states, and nothing is left.", async (_what, change, named) => {
    let asked = 0;
    const changed = changing("Release", ({ release, ...rest }: { release: object }) => {
      asked += 1;
      return { ...rest, release: asked > 2 ? { ...release, ...change } : release };
    });
    const attempt = exported({ format: "graphml", client: changed });
    await expect(attempt).rejects.toMatchObject({
      code: "RELEASE_CHANGED",
      message: expect.stringContaining(named),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ["a node less", "Nodes", (data: { rows: unknown[] }) => ({ rows: data.rows.slice(1) })],
    ["a node more", "Nodes", (data: { rows: unknown[] }) => ({ rows: [...data.rows, data.rows[0]] })],
    [
      "an edge less",
      "Edges",
      (data: { rows: { found: { edges: unknown[] } }[] }) => ({
        rows: data.rows.map((row) => ({ ...row, found: { ...row.found, edges: row.found.edges.slice(1) } })),
      }),
    ],
  ])("%s than counted is an error, and nothing is left.", async (_what, name, change) => {
    const attempt = exported({ format: "csv", client: changing(name, change as never) });
    await expect(attempt).rejects.toMatchObject({ code: "GRAPH_CHANGED" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a graph that goes away is an error with its own words, and nothing is left.", async () => {
    let asked = 0;
    const dying: GraphClient = async (operation) => {
      asked += 1;
      return asked > 40 ? { errors: [{ message: "The database is away." }] } : client(operation);
    };
    await expect(exported({ format: "csv", client: dying })).rejects.toThrow("The database is away.");
    expect(readdirSync(folder)).toEqual([]);
  });
});
