import type { GapKind, GapStatus } from "../../model/finding.js";
import type { ApiContext } from "../api-context.js";
import { EntityRef } from "../entities/entity-ref.js";
import { readEvidence } from "../evidence.js";
import { runQuery } from "../run-query.js";

interface Row {
  id: string;
  kind: GapKind;
  entity: string;
  status: GapStatus;
  rule: string;
  message: string;
  evidenceJson: string[] | null;
}

interface Arguments {
  plan: string;
  kinds?: GapKind[] | null;
  statuses?: GapStatus[] | null;
}

/** `gaps`: what the plan leaves open, by kind of gap and reading order. */
export async function gaps({ plan, kinds = null, statuses = null }: Arguments, context: ApiContext) {
  const rows = await runQuery<Row>(context, "gaps", { plan, kinds, statuses });
  return rows.map(({ entity, evidenceJson, ...rest }) => ({
    ...rest,
    entity: new EntityRef(entity),
    evidence: readEvidence(evidenceJson),
  }));
}
