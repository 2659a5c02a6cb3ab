import { createHash } from "node:crypto";
import { runStatement } from "../graph/statements.js";
import { fromBolt } from "../graph/values.js";
import type { StatementRunner } from "./execution-context.js";

/** What the graph holds now, told apart from what it held before. */
export interface DataState {
  /** The releases that answer, the newest first; empty while no plan is loaded. */
  releases: { id: string; textSha256: string; dataSha256: string; observationRevision: number }[];
  /**
   * Changes with every load, every recorded or retracted observation and every change to a property of a Release, and never
   * comes back: loading an earlier state again gives a release a new `createdAt`, and an observation after a restore has a
   * new instant. Changes at midnight UTC too, since `progress` counts days.
   */
  version: string;
  /** Entities of each kind that the releases hold together; null where one of them does not say, an old one. */
  counts: Readonly<Record<string, number>> | null;
}

type Row = {
  release: DataState["releases"][number] & { kindCountsJson?: string };
  observationsChangedAt: string | null;
};

/** Reads the state of the data: one small statement. */
export async function readDataState(runner: StatementRunner, now: Date = new Date()): Promise<DataState> {
  const rows = await runStatement<Row>(runner, "query/releases.cypher", { plans: null });
  const stored = rows.map((row) => fromBolt(row) as Row);
  const day = now.toISOString().slice(0, 10);
  return {
    releases: stored.map(({ release: { id, textSha256, dataSha256, observationRevision } }) => ({
      ...{ id, textSha256, dataSha256, observationRevision },
    })),
    version: createHash("sha256")
      .update(JSON.stringify([day, stored]))
      .digest("base64url"),
    counts: sumOf(stored.map(({ release }) => release.kindCountsJson)),
  };
}

function sumOf(jsons: readonly (string | undefined)[]): DataState["counts"] {
  const sums: Record<string, number> = {};
  for (const json of jsons) {
    if (json === undefined) return null;
    for (const [kind, count] of Object.entries(JSON.parse(json) as Record<string, number>))
      sums[kind] = (sums[kind] ?? 0) + count;
  }
  return sums;
}
