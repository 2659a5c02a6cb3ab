import { dayOf } from "../../model/day.js";
import type { ApiContext } from "../api-context.js";
import { dayOfArgument } from "../dates.js";
import { progressOf, type StoredObservation } from "../monitoring/indicator-progress.js";
import type { Subject } from "../monitoring/subject.js";
import { runQuery } from "../run-query.js";
import { planIds, unknownPlan } from "./unknown-plan.js";

interface Row {
  subject: Subject;
  observations: StoredObservation[];
}

/** `progress`: each indicator of the plan against its path, in reading order. */
export async function progress({ plan, asOf }: { plan: string; asOf?: unknown }, context: ApiContext) {
  const day = dayOfArgument(asOf) ?? dayOf(new Date());
  const rows = await runQuery<Row>(context, "progress", { plan, asOf: day });
  if (rows.length === 0) await assertPlan(plan, context);
  return rows.map(({ subject, observations }) => progressOf(subject, observations, day));
}

/** A plan without indicators is a fine plan; one that is not there is a mistake. */
async function assertPlan(plan: string, context: ApiContext): Promise<void> {
  const loaded = await planIds(context);
  if (!loaded.includes(plan)) throw unknownPlan("plan", plan, loaded);
}
