import { closest } from "fastest-levenshtein";
import { ExportError } from "../errors.js";
import { ask, type GraphClient } from "./graph-client.js";
import type { ReleaseRecord } from "./records.js";

const PLANS = "query Plans { plans(limit: 1000, sort: [{id: ASC}]) { id title } }";
const RELEASE = `query Release($plan: ID!) {
  release(plan: $plan) {
    id createdAt planId textSha256 dataSha256 softwareVersion nodeCount edgeCount observationRevision
  }
  texts: sources(where: {kind: {eq: PLAN_TEXT}, planIds: {includes: $plan}}) { id licenceNote }
}`;

interface Answer {
  release: Omit<ReleaseRecord, "planTitle" | "textSourceId" | "licenceNote">;
  texts: { id: string; licenceNote: string | null }[];
}

/** The releases that stand now: of one plan, or of all, by plan id. An unknown plan is an error that names the known ones. */
export async function readReleases(client: GraphClient, plan: string | undefined): Promise<ReleaseRecord[]> {
  const { plans } = await ask<{ plans: { id: string; title: string }[] }>(client, { query: PLANS });
  const chosen = plan === undefined ? plans : plans.filter(({ id }) => id === plan);
  if (chosen.length === 0) throw nothingToExport(plan, plans);
  const releases: ReleaseRecord[] = [];
  for (const { id, title } of chosen) {
    const { release, texts } = await ask<Answer>(client, { query: RELEASE, variables: { plan: id } });
    const [text] = texts;
    const licenceNote = text?.licenceNote ?? null;
    releases.push({ ...release, planTitle: title, textSourceId: text?.id ?? null, licenceNote });
  }
  return releases;
}

/** Throws where `now` is not what the export began with: a load or a recording came in between. */
export function assertSameReleases(before: readonly ReleaseRecord[], now: readonly ReleaseRecord[]): void {
  const shown = (list: readonly ReleaseRecord[]) =>
    list
      .map(
        ({ id, createdAt, observationRevision }) =>
          `${id} of ${createdAt}, observations ${observationRevision}`,
      )
      .join("; ");
  if (shown(before) === shown(now)) return;
  throw new ExportError(
    "RELEASE_CHANGED",
    `The graph changed during the export: it began with ${shown(before)}, now ${shown(now)} is served. ` +
      "Nothing was written. Export again.",
  );
}

function nothingToExport(plan: string | undefined, plans: readonly { id: string }[]): ExportError {
  if (plans.length === 0)
    return new ExportError(
      "NO_PLAN",
      "No plan is loaded: there is nothing to export. `plangraph load` loads the seed plan.",
    );
  const known = plans.map(({ id }) => id);
  const nearest = closest(plan ?? "", known);
  return new ExportError(
    "UNKNOWN_PLAN",
    `No plan ${plan} is loaded, only ${known.join(", ")}. Did you mean ${nearest}?`,
  );
}
