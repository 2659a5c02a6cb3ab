import type { ManagedTransaction } from "neo4j-driver";
import { runStatement } from "../graph/statements.js";
import type { Audit } from "../model/finding.js";
import { groupBy } from "../model/group-by.js";
import type { PlanFacts, PropertyValue } from "../model/plan-facts.js";
import { evidenceWriter } from "./evidence-json.js";
import { hash } from "./rows.js";

/** A finding or a gap as the load statements take it. They are bookkeeping, no entities: nothing links to them. */
export interface AuditRow {
  label: "Finding" | "Gap";
  id: string;
  contentHash: string;
  properties: Record<string, PropertyValue>;
}

/** What has to be written and removed so that the graph holds these rows of the plan's audit and no others. */
export interface AuditChanges {
  written: AuditRow[];
  deleted: string[];
}

/** What an audit found, as rows: evidence as JSON, each with a hash of its content. None for facts without an audit. */
export function toAuditRows(facts: PlanFacts & Partial<Audit>): AuditRow[] {
  const evidenceJson = evidenceWriter(facts);
  const toRow = (label: AuditRow["label"], properties: { id: string } & Record<string, PropertyValue>) => {
    const contentHash = hash(properties);
    const { id } = properties;
    return { label, id, contentHash, properties: { ...properties, contentHash } };
  };
  const { planId } = facts;
  return [
    ...(facts.findings ?? []).map(({ evidence, ...one }) =>
      toRow("Finding", { ...one, planId, evidenceJson: evidenceJson(evidence) }),
    ),
    ...(facts.gaps ?? []).map(({ evidence, ...one }) =>
      toRow("Gap", { ...one, planId, evidenceJson: evidenceJson(evidence) }),
    ),
  ];
}

/** Compares the rows with what stands in the graph, by content hash. */
export async function diffAuditRows(
  tx: ManagedTransaction,
  planId: string,
  rows: readonly AuditRow[],
): Promise<AuditChanges> {
  const standing = await runStatement<{ id: string; contentHash: string | null }>(
    tx,
    "load/audit-of-plan.cypher",
    { planId },
  );
  const formerHash = new Map(standing.map(({ id, contentHash }) => [id, contentHash]));
  const ids = new Set(rows.map(({ id }) => id));
  return {
    written: rows.filter(({ id, contentHash }) => formerHash.get(id) !== contentHash),
    deleted: standing.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
  };
}

/** Writes and removes what `changes` says. */
export async function writeAuditChanges(
  tx: ManagedTransaction,
  { written, deleted }: AuditChanges,
): Promise<void> {
  await runStatement(tx, "load/delete-audit.cypher", { ids: deleted });
  for (const [label, rows] of groupBy(written, (row) => row.label)) {
    const sent = rows.map(({ id, properties }) => ({ id, properties }));
    await runStatement(tx, "load/write-audit.cypher", { rows: sent }, { KIND: label });
  }
}
