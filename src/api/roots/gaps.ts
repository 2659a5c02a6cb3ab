import type { ApiContext } from "../api-context.js";
import { EntityRef } from "../entities/entity-ref.js";
import { runQuery } from "../run-query.js";

interface Row {
  kind: string;
  entity: string;
  status: string;
}

/** `gaps`: what the plan leaves open, by kind of gap and reading order. */
export async function gaps({ plan }: { plan: string }, context: ApiContext) {
  const rows = await runQuery<Row>(context, "gaps", { plan });
  return rows.map(({ kind, entity, status }) => ({ kind, entity: new EntityRef(entity), status }));
}
