import { loadStatement } from "../graph/statements.js";
import { fromBolt, toBolt } from "../graph/values.js";
import type { ApiContext } from "./api-context.js";

/** Runs `cypher/query/<name>.cypher`; its rows as plain objects, whole numbers as JavaScript numbers both ways. */
export async function runQuery<Row>(
  context: ApiContext,
  name: string,
  params: Record<string, unknown>,
): Promise<Row[]> {
  const { text } = loadStatement(`query/${name}.cypher`);
  const sent = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toBolt(value)]));
  const { records } = await context.executionContext.run(text, sent);
  return records.map((record) => fromBolt(record.toObject()) as Row);
}
