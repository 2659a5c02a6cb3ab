import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadConfig, useUtc } from "../../dist/config.js";
import { openGraph } from "../../dist/graph/driver.js";
import { stopDatabase } from "../../dist/graph/embedded/control.js";
import { silent } from "../../dist/graph/report.js";
import { BenchError } from "./errors.js";
import { describeMachine } from "./machine.js";
import { type Options, readOptions, USAGE } from "./options.js";
import { performancePage } from "./page/performance-page.js";
import { tableText, textTable } from "./page/text-table.js";
import { exportGraph } from "./postgres/export-graph.js";
import { startPostgres } from "./postgres/server.js";
import { node22, startServer } from "./processes.js";
import type { Results } from "./results.js";
import { runCold } from "./run-cold.js";
import { runExamples, runGrowth } from "./run-growth.js";
import { PlanLoader } from "./run-load.js";
import { runSoak } from "./run-soak.js";
import { runTable } from "./run-tables.js";
import { type Stage, withServers } from "./stage.js";
import { allWorkloads, subjectsOf } from "./workloads/all-workloads.js";

const RESULTS = fileURLToPath(new URL("../results.json", import.meta.url));
const PAGE = fileURLToPath(new URL("../../docs/performance.md", import.meta.url));

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, RESULTS);
  if (options === "help") return console.log(USAGE);
  if (!options.pageOnly) {
    const results = await measure(options, commandOf(args));
    writeFileSync(options.out, `${JSON.stringify(results, null, 1)}\n`);
    console.log(textTable(results));
    console.error(`written: ${options.out}`);
    if (options.out !== RESULTS) return;
  }
  writeFileSync(PAGE, performancePage(JSON.parse(readFileSync(options.out, "utf8"))));
  console.error(`written: ${PAGE}`);
}

/** The command as it stands in the results; the note has a place of its own there. */
function commandOf(args: readonly string[]): string {
  const shown = args.filter((one, i) => one !== "--note" && args[i - 1] !== "--note");
  return shown.length === 0 ? "npm run bench" : `npm run bench -- ${shown.join(" ")}`;
}

/** Starts both databases in temporary folders, measures and leaves nothing running, also when it is told to stop. */
async function measure(options: Options, command: string): Promise<Results> {
  // Told before anything takes minutes.
  node22();
  const begun = performance.now();
  const report = (message: string) =>
    console.error(`${((performance.now() - begun) / 1_000).toFixed(0).padStart(5)} s  ${message}`);
  const undo: (() => unknown)[] = [];
  const cleanUp = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  const stopped = (signal: NodeJS.Signals) => {
    report(`${signal}: stopping the databases`);
    void cleanUp().finally(() => process.exit(130));
  };
  process.once("SIGINT", stopped).once("SIGTERM", stopped);
  try {
    const postgres = await startPostgres();
    undo.push(postgres.stop);
    const folder = mkdtempSync(join(tmpdir(), "plangraph-bench-neo4j-"));
    undo.push(() => rmSync(folder, { recursive: true, force: true }));
    const environment = { PLANGRAPH_DATA: folder, PLANGRAPH_RATE_LIMIT: "0", NEO4J_URI: "" };
    const config = loadConfig({ ...process.env, ...environment });
    const graph = await openGraph(config, report);
    undo.push(async () => {
      await graph.close();
      // Children that still hold on to it when the run breaks off would keep it running.
      await stopDatabase(config, silent, true);
    });
    return await measureAll({ graph, postgres, environment, report }, options, command);
  } finally {
    process.off("SIGINT", stopped).off("SIGTERM", stopped);
    await cleanUp();
  }
}

/** Everything in turn; what was measured until then is kept when something goes wrong. */
async function measureAll(stage: Stage, options: Options, command: string): Promise<Results> {
  const results = emptyResults(stage, options, command);
  try {
    return await measureInto(results, stage, options);
  } catch (error) {
    writeFileSync(`${options.out}.partial`, `${JSON.stringify(results, null, 1)}\n`);
    stage.report(`broken off; what was measured is in ${options.out}.partial`);
    throw error;
  }
}

async function measureInto(results: Results, stage: Stage, options: Options): Promise<Results> {
  const { seed } = options;
  const server = await startServer("loader", [], { environment: stage.environment });
  try {
    const loader = new PlanLoader(stage, server, seed);
    if (options.examples && !options.soakOnly) await loader.loadPublished();
    for (const plans of options.plans) {
      await loader.loadUpTo(plans);
      results.load = loader.figures();
      if (options.soakOnly) continue;
      results.growth.push(...(await runGrowth(stage, plans, seed)));
      if (options.examples) results.examples.push(...(await runExamples(stage, plans)));
      if (options.tablesAt.includes(plans)) await compare(stage, results, plans, options);
    }
    if (!options.soakOnly) await loader.unwind();
    results.load = loader.figures();
  } finally {
    await server.stop();
  }
  if (options.soakMinutes > 0) {
    const plans = options.plans.at(-1) as number;
    const { connections, soakMinutes: minutes } = options;
    const workloads = allWorkloads(subjectsOf(plans, seed));
    results.soak = await runSoak(stage, workloads, { minutes, connections, seed, plans });
  }
  return options.soakOnly ? withSoak(options.out, results) : results;
}

/** All contestants over the same data, which PostgreSQL gets from the graph. */
async function compare(stage: Stage, results: Results, plans: number, options: Options): Promise<void> {
  const rows = await exportGraph(stage.graph, stage.postgres.url);
  stage.report(`${rows} rows exported to PostgreSQL`);
  const workloads = allWorkloads(subjectsOf(plans, options.seed));
  const [tree] = workloads;
  if (options.coldStarts > 0 && tree !== undefined && results.cold.length === 0)
    results.cold = await runCold(stage, tree, options.coldStarts);
  await withServers(stage, async (servers) => {
    for (const workload of workloads.filter(({ id }) => options.workloads.includes(id))) {
      const table = await runTable(stage, servers, workload, plans, options);
      results.tables.push(table);
      stage.report(`\n${tableText(table)}\n`);
    }
  });
}

function emptyResults(stage: Stage, options: Options, command: string): Results {
  const { plans, tablesAt, rounds, seconds, connections, seed, note } = options;
  return {
    format: 1,
    measuredAt: new Date().toISOString(),
    note,
    machine: describeMachine(stage.graph, stage.postgres),
    settings: { command, plans, tablesAt, rounds, seconds, connections, seed },
    tables: [],
    cold: [],
    growth: [],
    examples: [],
    load: {} as Results["load"],
    soak: null,
  };
}

/** A held load alone joins the results that are there. */
function withSoak(file: string, results: Results): Results {
  return existsSync(file) ? { ...JSON.parse(readFileSync(file, "utf8")), soak: results.soak } : results;
}

useUtc();
main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof BenchError ? error.message : error);
  process.exitCode = 1;
});
