import { closest } from "fastest-levenshtein";
import { type Runner, runStatement } from "../../graph/statements.js";
import { fromBolt } from "../../graph/values.js";
import type { ObservationInput } from "../../model/observation.js";
import { ApiError } from "../api-error.js";
import { idStem } from "./observation-id.js";
import { type CheckedObservation, checkObservation, type ObservationProblem } from "./observation-input.js";
import type { Subject } from "./subject.js";

/** Who records, and when. */
export interface Recorder {
  by: string;
  now: Date;
}

/** What became of one observation: RECORDED now, KNOWN before, or REFUSED with everything that is wrong with it. */
export type Outcome =
  | { status: "RECORDED" | "KNOWN"; id: string; planId: string; message: string }
  | { status: "REFUSED"; problems: ObservationProblem[] };

/** The outcomes in the order of the inputs, and the revision that each plan stands at now. */
export interface Recording {
  outcomes: Outcome[];
  revisions: Map<string, number>;
}

interface Same {
  stem: string;
  id: string;
  retracted: boolean;
  retractionReason: string | null;
  recordedAt: string;
  recordedBy: string;
}

/**
 * Records observations in the transaction of `runner`: each good one once, whatever is wrong with the others. The same
 * observation again, in the graph or among `inputs`, gives the first one. With `dryRun` nothing is written or locked.
 */
export async function recordObservations(
  runner: Runner,
  inputs: readonly ObservationInput[],
  recorder: Recorder,
  dryRun = false,
): Promise<Recording> {
  const checked = await checkAll(runner, inputs, recorder.now);
  const good = checked.filter((one): one is CheckedObservation => !Array.isArray(one));
  const plans = [...new Set(good.map(({ subject }) => subject.planId))].sort();
  const locked = dryRun ? [] : await run<PlanRevision>(runner, "lock-plans", { plans });
  const revisions = new Map(locked.map(({ plan, revision }) => [plan, revision]));
  const known = await readSame(runner, good.map(idStem));
  const rows: Record<string, unknown>[] = [];
  const outcomes = checked.map((one, index): Outcome => {
    if (Array.isArray(one)) return { status: "REFUSED", problems: one };
    const outcome = decide(one, known, inputs[index]?.confirm === true);
    if (outcome.status === "RECORDED") {
      rows.push(toRow(one, outcome.id, recorder));
      noteRecorded(known, idStem(one), outcome.id, recorder);
    }
    return outcome;
  });
  if (!dryRun && rows.length > 0) await write(runner, rows, recorder, revisions);
  return { outcomes, revisions };
}

interface PlanRevision {
  plan: string;
  revision: number;
}

async function checkAll(runner: Runner, inputs: readonly ObservationInput[], now: Date) {
  const ids = [...new Set(inputs.map(({ subject }) => subject))];
  const rows = await run<{ subject: Subject }>(runner, "subjects", { ids });
  const subjects = new Map(rows.map(({ subject }) => [subject.id, subject]));
  const candidates =
    ids.length > rows.filter(({ subject }) => isObservable(subject)).length
      ? (await run<{ id: string }>(runner, "observable-ids", {})).map(({ id }) => id)
      : [];
  return inputs.map((input) => {
    const subject = subjects.get(input.subject);
    return subject !== undefined && isObservable(subject)
      ? checkObservation(input, subject, now)
      : [noSubject(input.subject, subject?.kind, candidates)];
  });
}

function isObservable({ kind, planId }: Subject): boolean {
  return ["Indicator", "Target"].includes(kind) && planId !== null;
}

function noSubject(id: string, kind: string | undefined, candidates: readonly string[]): ObservationProblem {
  const nearest = candidates.length === 0 ? undefined : closest(id, [...candidates]);
  const found =
    kind === undefined
      ? "there is no entity"
      : `only indicators and targets are observed, and this is a ${kind}:`;
  const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  return {
    field: "subject",
    code: "BAD_USER_INPUT",
    message: `subject: ${found} ${JSON.stringify(id)}.${hint}`,
    ...(nearest === undefined ? {} : { details: { nearest } }),
  };
}

async function readSame(runner: Runner, stems: readonly string[]): Promise<Map<string, Same[]>> {
  const known = new Map<string, Same[]>();
  for (const same of await run<Same>(runner, "same-observations", { stems: [...new Set(stems)] }))
    known.set(same.stem, [...(known.get(same.stem) ?? []), same]);
  return known;
}

function decide(one: CheckedObservation, known: Map<string, Same[]>, confirmed: boolean): Outcome {
  const stem = idStem(one);
  const same = known.get(stem) ?? [];
  const { planId } = one.subject;
  const standing = same.find(({ retracted }) => !retracted);
  if (standing !== undefined) {
    const message = `The same was recorded on ${standing.recordedAt} by ${standing.recordedBy}; nothing was written.`;
    return { status: "KNOWN", id: standing.id, planId, message };
  }
  const retracted = same.at(-1);
  if (retracted !== undefined && !confirmed)
    return { status: "REFUSED", problems: [wasRetracted(retracted)] };
  const id = retracted === undefined ? stem : `${stem}-${same.length + 1}`;
  const doubt = one.doubt === null ? "" : ` It was confirmed against a doubt: ${one.doubt}`;
  return { status: "RECORDED", id, planId, message: `${nameOf(one)} was recorded.${doubt}` };
}

function wasRetracted({ id, retractionReason }: Same): ObservationProblem {
  return {
    field: "value",
    code: "RETRACTED",
    message: `value: the same was recorded as ${id} and retracted: ${retractionReason} To record it again, say confirm: true.`,
    details: { retracted: id },
  };
}

/** What was just recorded is known to the inputs after it. */
function noteRecorded(known: Map<string, Same[]>, stem: string, id: string, { by, now }: Recorder): void {
  const same = {
    stem,
    id,
    retracted: false,
    retractionReason: null,
    recordedAt: now.toISOString(),
    recordedBy: by,
  };
  known.set(stem, [...(known.get(stem) ?? []), same]);
}

function toRow(one: CheckedObservation, id: string, { by, now }: Recorder): Record<string, unknown> {
  const { subject, date, since, value, unit, normalisedValue, normalisedUnit, source, note, doubt } = one;
  const properties = {
    ...{ id, name: nameOf(one), planId: subject.planId, kindLabel: "Observation", subjectId: subject.id },
    ...{ value, unit, normalisedValue, normalisedUnit, source, note, doubt },
    ...{ recordedAt: now.toISOString(), recordedBy: by, retracted: false },
  };
  return { subject: subject.id, date, since, properties };
}

function nameOf({ subject, date, since, value, unit }: CheckedObservation): string {
  const period = since === null ? date : `${since}—${date}`;
  return `${subject.name} ${period}：${value} ${unit}`;
}

async function write(
  runner: Runner,
  rows: readonly Record<string, unknown>[],
  { now }: Recorder,
  revisions: Map<string, number>,
): Promise<void> {
  const written = await run<{ id: string }>(runner, "write-observations", { rows });
  // A load that takes a subject away meanwhile: the transaction is given up, and nothing is half-written.
  if (written.length !== rows.length)
    throw new ApiError(
      "RELEASE_CHANGED",
      "The plan was loaded anew, and a subject is gone. Nothing was recorded.",
    );
  const plans = [...new Set(rows.map((row) => (row.properties as { planId: string }).planId))].sort();
  const raised = await run<PlanRevision>(runner, "raise-revisions", { plans, at: now.toISOString() });
  for (const { plan, revision } of raised) revisions.set(plan, revision);
}

/** Runs `cypher/observe/<name>.cypher`; whole numbers as JavaScript numbers. */
async function run<Row>(runner: Runner, name: string, params: Record<string, unknown>): Promise<Row[]> {
  const rows = await runStatement<Row>(runner, `observe/${name}.cypher`, params);
  return rows.map((row) => fromBolt(row) as Row);
}
