import type { ExampleHits, GrowthRow, LoadFigures, Results, Soak, Table, TableRow } from "../results.js";
import { markdownTable, shown, times } from "./markdown.js";
import { targetsOf } from "./targets.js";

/** `docs/performance.md`: every sentence with a figure in it is made from the results of one run. */
export function performancePage(results: Results): string {
  const { tables, cold, growth, examples, load, soak } = results;
  return `${[
    "# Performance",
    "Made by `npm run bench` from `bench/results.json`; edits are lost. What is compared, and how to run it yourself, stands in [bench/README.md](../bench/README.md).",
    circumstances(results),
    "## Targets",
    markdownTable(
      ["", "wanted", "measured", ""],
      targetsOf(results).map(({ what, wanted, measured, isReached }) => [
        what,
        wanted,
        measured,
        isReached ? "reached" : "**not reached**",
      ]),
      4,
    ),
    ...tables.flatMap(tableSection),
    ...(cold.length > 0 ? coldSection(results) : []),
    ...growthSection(growth),
    ...examplesSection(examples),
    ...loadSection(load),
    ...soakSection(soak),
  ].join("\n\n")}\n`;
}

function circumstances({ measuredAt, note, machine, settings }: Results): string {
  const { cores, cpu, memoryGb, system, versions } = machine;
  const { command, rounds, seconds, connections } = settings;
  return [
    ...(note === null ? [] : [`> ${note}`]),
    `Measured ${measuredAt.slice(0, 10)} on ${cores} cores (${cpu}), ${memoryGb} GB, ${system}, all servers, both databases and the load on this one machine. Read ratios, not absolute figures.`,
    `Command: \`${command}\`. ${rounds} rounds of ${seconds} s for each contestant, each round in another order, ${connections} connections.`,
    `Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}. PostGraphile runs on Node 22, which it needs.`,
  ].join("\n\n");
}

function tableSection(table: Table): string[] {
  const off = table.rows.filter(({ caches }) => caches === "off");
  const warm = table.rows.filter(({ caches }) => caches === "warm");
  return [
    `## ${table.title}`,
    `${table.plans} invented plans; ${table.questions} different questions in turn. All contestants gave equal answers before the first round.`,
    "Nothing kept: every answer is made anew from the database.",
    rowsTable(off, "raw-bolt"),
    "Kept answers, warm: the bare route is told beforehand what to send.",
    rowsTable(warm, "bare-route"),
  ];
}

function rowsTable(rows: readonly TableRow[], limitId: string): string {
  const limit = rows.find(({ id }) => id === limitId);
  return markdownTable(
    [
      "",
      "req/s",
      "lowest–highest round",
      "of the limit",
      "p50 ms",
      "p95 ms",
      "p99 ms",
      "CPU ms/req",
      "RSS MB",
      "errors",
    ],
    rows.map((row) => [
      row.group === "plangraph" ? `**${row.title}**` : row.title,
      shown(row.rps),
      `${shown(row.rpsLow)}–${shown(row.rpsHigh)}`,
      row.id === limitId ? "limit" : times(row.rps / (limit?.rps ?? Number.NaN)),
      ...[row.p50, row.p95, row.p99].map(shown),
      shown(row.cpuMs),
      String(row.rssMb),
      String(row.errors),
    ]),
  );
}

function coldSection({ cold }: Results): string[] {
  return [
    "## Cold",
    `A new process of each server is asked for the tree, then for the same again; medians of ${cold[0]?.starts} starts. Neo4j has forgotten its query plans; the databases themselves keep running.`,
    markdownTable(
      ["", "until it listens, ms", "first answer, ms", "second answer, ms"],
      cold.map(({ title, startMs, firstMs, secondMs }) => [
        title,
        ...[startMs, firstMs, secondMs].map(shown),
      ]),
    ),
  ];
}

function growthSection(growth: readonly GrowthRow[]): string[] {
  if (growth.length === 0) return [];
  return [
    "## Growth",
    "The same questions about the first plan, whatever else is in the database: database hits of a question (they depend on data and query plans, not on the machine), and the median latency at one connection without kept answers. `search-in-plan` looks for the phrases in the first plan, `search` in all plans: that one has more hits the more plans there are, up to the 500 that one search looks at.",
    markdownTable(
      ["workload", "plans", "database hits", "p50 ms"],
      [...growth]
        .sort((a, b) => (a.workload < b.workload ? -1 : a.workload > b.workload ? 1 : a.plans - b.plans))
        .map(({ workload, plans, hits, p50 }) => [workload, String(plans), shown(hits), shown(p50)]),
    ),
  ];
}

function examplesSection(examples: readonly ExampleHits[]): string[] {
  if (examples.length === 0) return [];
  const sizes = [...new Set(examples.map(({ plans }) => plans))].sort((a, b) => a - b);
  const names = [...new Set(examples.map(({ example }) => example))];
  const at = (name: string, plans: number) =>
    examples.find(({ example, plans: size }) => example === name && size === plans);
  return [
    "## Budgets of database hits",
    "The examples of the documentation, asked as they stand. The budgets are those that tests hold them to with the published plan alone. Those that name the plan or something in it should keep to them whatever else there is; the others ask about all plans, and have more to answer where there are more.",
    markdownTable(
      ["example", "asks about", "budget", ...sizes.map((size) => `beside ${size} plans`)],
      names.map((name) => [
        name,
        at(name, sizes[0] as number)?.isAboutOnePlan ? "one plan" : "all plans",
        shown(at(name, sizes[0] as number)?.budget ?? null),
        ...sizes.map((size) => {
          const found = at(name, size);
          if (found === undefined) return "–";
          if (found.refusal) return "refused";
          if (found.hits === null) return "failed";
          return `${shown(found.hits)}${found.hits > found.budget ? " (over)" : ""}`;
        }),
      ]),
    ),
    ...[...new Set(examples.flatMap(({ failure }) => (failure === null ? [] : [failure])))].map(
      (failure) => `The database gave up: ${failure}.`,
    ),
    ...(examples.some(({ refusal }) => refusal)
      ? [
          "Refused: the guard judges an operation by the sizes of the plans that are served, and this one asks too much of all of them at once (`OPERATION_TOO_LARGE`); with a `limit`, or the id of a plan, it is answered.",
        ]
      : []),
  ];
}

function loadSection(load: LoadFigures): string[] {
  if (load.plans === undefined) return [];
  const { plans, nodes, edges } = load;
  const share = (rate: number) => times(rate / load.unwindRowsPerSecond);
  return [
    "## Load",
    `${plans} invented plans, ${nodes.toLocaleString("en")} nodes and ${edges.toLocaleString("en")} edges, one after the other in one process, each through parse, annotate, audit and load. The limit is plain \`UNWIND\` and \`CREATE\` of the same rows in the same batches: no search keys, no comparison with what is there, no counts, no audit, one index.`,
    markdownTable(
      ["", "rows/s", "of the limit"],
      [
        ["plain UNWIND of the same rows", shown(load.unwindRowsPerSecond), "limit"],
        ["**writing a plan**", shown(load.writeRowsPerSecond), share(load.writeRowsPerSecond)],
        [
          "**with reading text and annotations**",
          shown(load.wholeRowsPerSecond),
          share(load.wholeRowsPerSecond),
        ],
      ],
    ),
    `Writing a plan took ${shown(load.firstWriteMs)} ms (median of the first ten) and ${shown(load.lastWriteMs)} ms (of the last ten). The loading process held ${load.rssEarlyMb} MB after ten plans, ${load.rssLastMb} MB after the last, ${load.rssMostMb} MB at most.`,
  ];
}

function soakSection(soak: Soak | null): string[] {
  if (soak === null) return [];
  return [
    "## Held load",
    `All workloads mixed, nothing kept, ${soak.plans} plans, ${soak.minutes} minutes at ${shown(soak.rate)} requests a second, four fifths of the ${shown(soak.capacity)} that the mix reached when nothing held it back: ${soak.requests.toLocaleString("en")} requests, ${soak.errors} errors.`,
    markdownTable(
      ["", "early", "late"],
      [
        ["median latency, ms (first and last quarter)", shown(soak.p50First), shown(soak.p50Last)],
        ["memory of the server, MB (second and last quarter)", shown(soak.rssEarlyMb), shown(soak.rssLateMb)],
        ["heap in use, MB", shown(soak.heapEarlyMb), shown(soak.heapLateMb)],
      ],
    ),
    `p50 ${shown(soak.p50)} ms, p95 ${shown(soak.p95)} ms, p99 ${shown(soak.p99)} ms. Memory over the second half: ${soak.rssSlopeMbPerHour} MB an hour by a straight line.`,
  ];
}
