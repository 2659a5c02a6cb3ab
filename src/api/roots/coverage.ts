import { REASONS, type Reason } from "../../model/evidence.js";
import type { ApiContext } from "../api-context.js";
import { EntityRef } from "../entities/entity-ref.js";
import { runQuery } from "../run-query.js";

interface Cell {
  objective: string;
  programme: string;
  reasons: Reason[];
}

/** `coverage`: one cell for each objective and programme with at least one SERVES edge between them. */
export async function coverage({ plan }: { plan: string }, context: ApiContext) {
  const cells = await runQuery<Cell>(context, "coverage", { plan });
  return cells.map(({ objective, programme, reasons }) => ({
    objective: new EntityRef(objective),
    programme: new EntityRef(programme),
    counts: countReasons(reasons),
    total: reasons.length,
  }));
}

function countReasons(reasons: readonly Reason[]): { reason: Reason; count: number }[] {
  return REASONS.flatMap((reason) => {
    const count = reasons.filter((one) => one === reason).length;
    return count === 0 ? [] : [{ reason, count }];
  });
}
