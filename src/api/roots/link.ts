import type { Reason } from "../../model/evidence.js";
import { toEdgeId } from "../cite/edge-id.js";
import { EntityRef } from "../entities/entity-ref.js";
import { readEvidence } from "../evidence.js";

/** A row of an edge as `edges-between` and `edges-resting-on` return it. */
export interface LinkRow {
  from: string;
  to: string;
  type: string;
  reason: Reason | null;
  role: string | null;
  rationale: string | null;
  rule: string | null;
  evidenceJson: string[] | null;
}

/** An edge as the type Link shows it. */
export function toLink(row: LinkRow) {
  const { from, to, type, reason, role, rationale, rule, evidenceJson } = row;
  return {
    id: toEdgeId(row),
    from: new EntityRef(from),
    to: new EntityRef(to),
    relationship: type,
    reason,
    role,
    rationale,
    rule,
    evidence: readEvidence(evidenceJson),
  };
}
