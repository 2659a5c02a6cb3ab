import { recordObservations } from "../../src/api/monitoring/record-observations.js";
import { RecentBookmarks } from "../../src/api/recent-bookmarks.js";
import { createWriteContext, type Transact } from "../../src/api/write-context.js";
import type { Graph } from "../../src/graph/driver.js";
import type { ObservationInput } from "../../src/model/observation.js";

/** The way to write observations, as the server has it. */
export function transactIn(graph: Graph): Transact {
  return createWriteContext({ ...graph, bookmarks: new RecentBookmarks() });
}

/** Records an observation behind the API's back, and gives its id. */
export async function recorded(
  graph: Graph,
  input: Omit<ObservationInput, "source"> & { source?: string },
): Promise<string> {
  const recorder = { by: "alice", now: new Date("2024-03-01T08:00:00Z") };
  const { outcomes } = await transactIn(graph)((runner) =>
    recordObservations(runner, [{ source: "统计公报", ...input }], recorder),
  );
  const [outcome] = outcomes;
  if (outcome?.status !== "RECORDED") throw new Error(`Not recorded: ${JSON.stringify(outcome)}`);
  return outcome.id;
}

/** Takes all observations away, so that the files after this one find the plan as they expect it. */
export async function forgetObservations({ driver, database }: Graph): Promise<void> {
  for (const label of ["Observation", "ObservationRevision"])
    await driver.executeQuery(`MATCH (n:${label}) DETACH DELETE n`, {}, { database });
}
