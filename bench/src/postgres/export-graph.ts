import { readFileSync } from "node:fs";
import pg from "pg";
import type { Graph } from "../../../dist/graph/driver.js";

const SCHEMA = new URL("../../sql/schema.sql", import.meta.url);

/** Rows of each table, in the order in which foreign keys allow them to be written. */
const TABLES: readonly (readonly [string, string])[] = [
  ["plan", "MATCH (n:Plan) RETURN {id: n.id, title: n.title} AS row"],
  [
    "chapter",
    `MATCH (p:Plan)-[:HAS_CHAPTER]->(n:Chapter)
     RETURN {id: n.id, plan_id: p.id, number: n.number, title: n.title, position: n.position} AS row`,
  ],
  [
    "section",
    `MATCH (c:Chapter)-[:HAS_SECTION]->(n:Section)
     RETURN {id: n.id, chapter_id: c.id, number: n.number, title: n.title, position: n.position} AS row`,
  ],
  [
    "panel",
    `MATCH (s:Section)-[:HAS_BOX]->(n:Box)
     RETURN {id: n.id, section_id: s.id, number: n.number, title: n.title, position: n.position} AS row`,
  ],
  [
    "programme",
    `MATCH (n:Programme) OPTIONAL MATCH (b:Box)-[:LISTS]->(n)
     RETURN {id: n.id, kind: n.kindLabel, name: n.name, number: toString(n.number), text: n.text, panel_id: b.id,
             position: n.position, evidence: n.evidenceJson} AS row`,
  ],
  ["institution", "MATCH (n:Institution) RETURN {id: n.id, name: n.name, kind: n.kind} AS row"],
  [
    "involvement",
    `MATCH (p:Programme)-[e:INVOLVES]->(i:Institution)
     RETURN {programme_id: p.id, institution_id: i.id, role: e.role, evidence: e.evidenceJson} AS row`,
  ],
  ["objective", "MATCH (n:Objective) RETURN {id: n.id, kind: n.kindLabel, name: n.name} AS row"],
  [
    "service",
    `MATCH (p:Programme)-[e:SERVES]->(o:Objective)
     RETURN {programme_id: p.id, objective_id: o.id, reason: e.reason,
             reason_rank: CASE e.reason WHEN 'STATED' THEN 0 WHEN 'STRUCTURAL' THEN 1 WHEN 'INFERRED' THEN 2 ELSE 3 END,
             chain_length: size(coalesce(e.chain, [])), rule: coalesce(e.rule, ''), evidence: e.evidenceJson} AS row`,
  ],
];

const BATCH = 2_000;

/** Makes the tables anew and fills them with what the graph holds now; the number of rows. */
export async function exportGraph(graph: Graph, url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let count = 0;
  try {
    await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    await client.query(readFileSync(SCHEMA, "utf8"));
    for (const [table, cypher] of TABLES) count += await fill(graph, client, table, cypher);
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
  return count;
}

async function fill(graph: Graph, client: pg.Client, table: string, cypher: string): Promise<number> {
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: "READ" });
  const rows: Record<string, unknown>[] = [];
  try {
    const { records } = await session.run(cypher);
    for (const record of records) rows.push(toRow(record.get("row")));
  } finally {
    await session.close();
  }
  const columns = Object.keys(rows[0] ?? {}).join(", ");
  for (let start = 0; start < rows.length; start += BATCH) {
    await client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows.slice(start, start + BATCH))],
    );
  }
  return rows.length;
}

/** Numbers as numbers, and of the evidence what the workloads ask for. */
function toRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (name === "evidence") return [name, piecesOf((value ?? []) as string[])];
      return [name, typeof value === "object" && value !== null ? Number(value) : value];
    }),
  );
}

function piecesOf(evidenceJson: readonly string[]) {
  return evidenceJson.map((piece) => {
    const { quote, start, end } = JSON.parse(piece);
    return { quote, start, end };
  });
}
