import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { buffer } from "node:stream/consumers";
import type { Command } from "commander";
import { createExecutionContext } from "../api/execution-context.js";
import { type Recording, recordObservations } from "../api/monitoring/record-observations.js";
import { RecentBookmarks } from "../api/recent-bookmarks.js";
import { createWriteContext } from "../api/write-context.js";
import { loadConfig } from "../config.js";
import { ObservationError } from "../errors.js";
import { type Graph, withGraph } from "../graph/driver.js";
import { type ObservationTable, readObservations } from "../observe/read-observations.js";
import { ensurePlan } from "./ensure-plan.js";
import { type ObserveReport, reportOf, toLine } from "./observe-report.js";
import { reportOnStderr } from "./report-on-stderr.js";

interface Options {
  by?: string;
  dryRun?: boolean;
}

/** A file of many rows is written in one transaction, which nobody waits for but whoever imports it. */
const TIMEOUT_MILLISECONDS = 600_000;

/** Adds `plangraph observe FILE|-`: counts and each refused row as JSON on stdout; exit code 1 when a row was refused. */
export function register(program: Command): void {
  program
    .command("observe")
    .description("record the observations of a CSV file; what stands already is left as it is")
    .argument(
      "<FILE>",
      "file whose first row names the columns subject, date, value, unit, source, and if need be note, since, confirm; or -",
    )
    .option("--by <NAME>", "who records them (default: local:<user of this machine>)")
    .option("--dry-run", "say what would become of each row, and write nothing")
    .action(async (file: string, { by, dryRun = false }: Options) => {
      const table = readObservations(await readBytes(file), file);
      const recorder = { by: by?.trim() || `local:${userName()}`, now: new Date() };
      const recording = await withGraph(
        loadConfig(),
        (graph) => record(graph, table, recorder, dryRun),
        reportOnStderr,
      );
      print(reportOf(file, table, recording, dryRun));
    });
}

/** Records the rows that can be read; the others are in the report with what is wrong with them. */
async function record(
  graph: Graph,
  table: ObservationTable,
  recorder: { by: string; now: Date },
  dryRun: boolean,
): Promise<Recording> {
  await ensurePlan(graph, reportOnStderr);
  const inputs = table.rows.flatMap((row) => ("input" in row ? [row.input] : []));
  reportOnStderr(`${dryRun ? "checking" : "recording"} ${inputs.length} of ${table.rows.length} rows`);
  // Without the pulse of the server: a database that is busy with thousands of rows is not silent for good.
  const { driver, database } = graph;
  if (dryRun) {
    const reading = createExecutionContext({ driver, database, deadlineMilliseconds: TIMEOUT_MILLISECONDS });
    return recordObservations(reading, inputs, recorder, true);
  }
  const transact = createWriteContext({
    ...{ driver, database, bookmarks: new RecentBookmarks() },
    timeoutMilliseconds: TIMEOUT_MILLISECONDS,
  });
  return transact((runner) => recordObservations(runner, inputs, recorder));
}

function print(report: ObserveReport): void {
  console.log(JSON.stringify(report, null, 2));
  for (const heading of report.ignoredColumns) reportOnStderr(`not read: the column ${heading}`);
  for (const problem of report.problems) console.error(toLine(report.file, problem));
  if (report.refused > 0) process.exitCode = 1;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === "-" ? await buffer(process.stdin) : await readFile(file);
  } catch (cause) {
    const message = `${file}: expected a CSV file of observations; ${(cause as Error).message}`;
    throw new ObservationError("OBSERVATIONS_UNREADABLE", message, { cause });
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a user that has no name.
    return "unknown";
  }
}
