import type { ObservationInput } from "../../model/observation.js";
import type { ApiContext } from "../api-context.js";
import { ApiError } from "../api-error.js";
import { dayOfArgument } from "../dates.js";
import { EntityRef } from "../entities/entity-ref.js";
import { requireEditor } from "../monitoring/editor.js";
import type { ObservationProblem } from "../monitoring/observation-input.js";
import { recordObservations } from "../monitoring/record-observations.js";

/** The input as the schema coerces it: days are dates of the driver's. */
type Input = Omit<ObservationInput, "date" | "since"> & { date: unknown; since?: unknown };

/** `recordObservation`: one observation in one transaction, or every reason why not. */
export async function recordObservation({ input }: { input: Input }, context: ApiContext) {
  const { subject: by, transact } = await requireEditor(context);
  const observation = { ...input, date: String(input.date), since: dayOfArgument(input.since) };
  const { outcomes, revisions } = await transact((runner) =>
    recordObservations(runner, [observation], { by, now: new Date() }),
  );
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error("There is one outcome for each observation");
  if (outcome.status === "REFUSED") throw refused(outcome.problems);
  const { id, planId, status, message } = outcome;
  return {
    id,
    observation: new EntityRef(id),
    changed: status === "RECORDED",
    message,
    revision: revisions.get(planId) ?? 0,
  };
}

/** All that is wrong in one error: the first one's code, and each with its field and details. */
function refused(problems: readonly ObservationProblem[]): ApiError {
  const [first] = problems;
  const shown = problems.map(({ field, code, message, details }) => ({ field, code, message, ...details }));
  return new ApiError(first?.code ?? "BAD_USER_INPUT", problems.map(({ message }) => message).join("\n"), {
    details: { ...first?.details, problems: shown },
  });
}
