import type { ApiContext } from "../api-context.js";
import { EntityRef } from "../entities/entity-ref.js";
import { requireEditor } from "../monitoring/editor.js";
import { retractObservation as retract } from "../monitoring/retract-observation.js";

/** `retractObservation`: withdraws an observation, in one transaction. */
export async function retractObservation(
  { id, reason }: { id: string; reason: string },
  context: ApiContext,
) {
  const { subject: by, transact } = await requireEditor(context);
  const retraction = await transact((runner) => retract(runner, id, reason, { by, now: new Date() }));
  return { id, observation: new EntityRef(id), ...retraction };
}
