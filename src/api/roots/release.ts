import { REASONS, type Reason } from "../../model/evidence.js";
import type { ApiContext } from "../api-context.js";
import { ApiError } from "../api-error.js";
import { runQuery } from "../run-query.js";
import { planIds, unknownPlan } from "./unknown-plan.js";

/** All properties of a Release node, or of one that stood before it. */
export type StoredRelease = { releaseId: string } & Record<string, unknown>;

/** `release`: the release of the plan, or the newest of all. */
export async function release({ plan = null }: { plan?: string | null }, context: ApiContext) {
  const [row] = await runQuery<{ release: StoredRelease }>(context, "release", { plan });
  if (row === undefined) {
    if (plan === null) throw new ApiError("BAD_USER_INPUT", "No plan is loaded yet.");
    throw unknownPlan("plan", plan, await planIds(context));
  }
  return toRelease(row.release);
}

/** A stored release as the type Release shows it. */
export function toRelease(stored: StoredRelease) {
  const counts = REASONS.map((reason) => ({ reason, count: Number(stored[countName(reason)] ?? 0) }));
  return { ...stored, id: stored.releaseId, counts };
}

function countName(reason: Reason): string {
  return `${reason.toLowerCase()}Count`;
}
