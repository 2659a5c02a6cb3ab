import neo4j from "neo4j-driver";
import { loadStatement } from "../graph/statements.js";
import type { ApiContext } from "./api-context.js";

/** Runs `cypher/query/<name>.cypher`; its rows as plain objects, whole numbers as JavaScript numbers both ways. */
export async function runQuery<Row>(
  context: ApiContext,
  name: string,
  params: Record<string, unknown>,
): Promise<Row[]> {
  const { text } = loadStatement(`query/${name}.cypher`);
  const sent = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toInteger(value)]));
  const { records } = await context.executionContext.run(text, sent);
  return records.map((record) => toPlain(record.toObject()) as Row);
}

/** Bolt sends a JavaScript number as a float, which LIMIT refuses. */
function toInteger(value: unknown): unknown {
  return typeof value === "number" ? neo4j.int(value) : (value ?? null);
}

function toPlain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(toPlain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toPlain(part)]));
}
