import { type Runner, runStatement } from "../../graph/statements.js";
import { fromBolt } from "../../graph/values.js";
import { ApiError } from "../api-error.js";
import { MAX_SOURCE } from "./observation-input.js";
import type { Recorder } from "./record-observations.js";

/** What a retraction did: `changed` is false where the observation had been retracted before. */
export interface Retraction {
  changed: boolean;
  message: string;
  revision: number;
}

interface Standing {
  planId: string;
  retracted: boolean;
  retractionReason: string | null;
  retractedAt: string | null;
  retractedBy: string | null;
}

/** Withdraws an observation with a reason, once: a second retraction changes nothing and tells of the first. */
export async function retractObservation(
  runner: Runner,
  id: string,
  reason: string,
  { by, now }: Recorder,
): Promise<Retraction> {
  const said = checkReason(reason);
  const planId = (await read(runner, id)).planId;
  const [locked] = await run<{ revision: number }>(runner, "lock-plans", { plans: [planId] });
  // Read again under the lock: two editors may retract at once.
  const standing = await read(runner, id);
  if (standing.retracted) {
    const { retractedAt, retractedBy, retractionReason } = standing;
    const message = `${id} was retracted on ${retractedAt} by ${retractedBy}: ${retractionReason} Nothing was written.`;
    return { changed: false, message, revision: locked?.revision ?? 0 };
  }
  const at = now.toISOString();
  await run(runner, "retract-observation", { id, reason: said, at, by });
  const [raised] = await run<{ revision: number }>(runner, "raise-revisions", { plans: [planId], at });
  return { changed: true, message: `${id} was retracted.`, revision: raised?.revision ?? 0 };
}

function checkReason(reason: string): string {
  const said = reason.trim().normalize("NFC");
  const length = [...said].length;
  if (length === 0)
    throw new ApiError("BAD_USER_INPUT", "reason: found no text; expected why it is withdrawn.");
  if (length > MAX_SOURCE)
    throw new ApiError(
      "BAD_USER_INPUT",
      `reason: found ${length} code points, at most ${MAX_SOURCE} allowed.`,
    );
  return said;
}

async function read(runner: Runner, id: string): Promise<Standing> {
  const [standing] = await run<Standing>(runner, "observation", { id });
  if (standing === undefined)
    throw new ApiError("BAD_USER_INPUT", `id: there is no observation ${JSON.stringify(id)}.`);
  return standing;
}

async function run<Row>(runner: Runner, name: string, params: Record<string, unknown>): Promise<Row[]> {
  const rows = await runStatement<Row>(runner, `observe/${name}.cypher`, params);
  return rows.map((row) => fromBolt(row) as Row);
}
