import type { ApiContext } from "../api-context.js";
import { refs } from "../entities/entity-ref.js";
import { readEvidence } from "../evidence.js";
import { runQuery } from "../run-query.js";

interface Row {
  rule: string;
  severity: string;
  message: string;
  entities: string[];
  evidenceJson: string[] | null;
}

/** `findings`: the stored results of the plan's audits. */
export async function findings({ plan }: { plan: string }, context: ApiContext) {
  const rows = await runQuery<Row>(context, "findings", { plan });
  return rows.map(({ entities, evidenceJson, ...rest }) => ({
    ...rest,
    entities: refs(entities),
    evidence: readEvidence(evidenceJson),
  }));
}
