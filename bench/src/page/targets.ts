import type { GrowthRow, Results, TableRow } from "../results.js";
import { shown, times } from "./markdown.js";

/** Something that was to be reached, and what was measured. */
export interface Target {
  what: string;
  wanted: string;
  measured: string;
  isReached: boolean;
}

/** The most by which a cost may grow from the smallest to the largest database and still count as flat. */
const FLAT = 1.3;

/** Memory of the loading process at the end, against what it was after ten plans. */
const BOUNDED = 1.5;

/** What the project set out to reach, judged by one run; what the run did not measure is left out. */
export function targetsOf(results: Results): Target[] {
  return [...rateTargets(results), ...growthTargets(results.growth), ...otherTargets(results)];
}

function rateTargets({ tables }: Results): Target[] {
  const table = tables.find(({ workload }) => workload === "tree");
  if (table === undefined) return [];
  const row = (id: string) => table.rows.find((one) => one.id === id) as TableRow;
  const ratio = (what: string, of: string, to: string, wanted: number): Target => {
    const value = row(of).rps / row(to).rps;
    const measured = `${times(value)} (${shown(row(of).rps)} against ${shown(row(to).rps)} req/s)`;
    return { what, wanted: `≥ ${wanted}×`, measured, isReached: value >= wanted };
  };
  return [
    ratio("Tree, nothing kept, against raw Bolt", "plangraph-known", "raw-bolt", 0.65),
    ratio("Tree, nothing kept, against raw Bolt: the further goal", "plangraph-known", "raw-bolt", 0.9),
    ratio("Tree, nothing kept, against PostGraphile", "plangraph-known", "postgraphile", 1.5),
    ratio("Tree, nothing kept, against Apollo + DataLoader", "plangraph-known", "apollo", 1.5),
    ratio("Tree, nothing kept, against graphql-jit + DataLoader", "plangraph-known", "jit", 1),
    ratio("Tree, kept answer, against the bare route", "plangraph-kept-get", "bare-route", 0.7),
    ratio("Tree, 304, against the kept answer in full", "plangraph-304", "plangraph-kept-get", 1),
  ];
}

function growthTargets(growth: readonly GrowthRow[]): Target[] {
  const sizes = growth.map(({ plans }) => plans);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (least === most) return [];
  return [...new Set(growth.map(({ workload }) => workload))].flatMap((workload) => {
    const at = (plans: number) => growth.find((row) => row.workload === workload && row.plans === plans);
    const [small, large] = [at(least), at(most)];
    if (small === undefined || large === undefined) return [];
    const target = (what: string, before: number, after: number, unit: string): Target => ({
      what: `${what} of ${workload} from ${least} to ${most} plans`,
      wanted: `≤ ${FLAT}×`,
      measured: `${times(after / before)} (${shown(before)} → ${shown(after)}${unit})`,
      isReached: after / before <= FLAT,
    });
    return [
      target("Database hits", small.hits, large.hits, ""),
      target("Latency at one connection", small.p50, large.p50, " ms"),
    ];
  });
}

function otherTargets({ load, soak, tables, examples, settings }: Results): Target[] {
  const targets: Target[] = [];
  const errors = tables
    .flatMap(({ rows }) => rows)
    .filter(({ group }) => group === "plangraph")
    .reduce((sum, row) => sum + row.errors, 0);
  targets.push({
    what: "Errors of plangraph in all tables",
    wanted: "0",
    measured: String(errors),
    isReached: errors === 0,
  });
  const size = Math.max(...examples.map(({ plans }) => plans).filter((plans) => plans <= 10));
  const judged = examples.filter(({ plans, isAboutOnePlan }) => plans === size && isAboutOnePlan);
  const within = judged.filter(({ hits, budget }) => hits !== null && hits <= budget).length;
  if (judged.length > 0)
    targets.push({
      what: `Examples about one plan within their budget of database hits, beside ${size} other plans`,
      wanted: String(judged.length),
      measured: String(within),
      isReached: within === judged.length,
    });
  const answered = examples.filter(({ hits, refusal }) => hits !== null || refusal).length;
  // A run that broke off has not asked all of them, and that is no success.
  const asked = new Set(examples.map(({ example }) => example)).size * settings.plans.length;
  if (examples.length > 0)
    targets.push({
      what: `Examples that the database answered, or the guard refused beforehand, beside ${settings.plans.join(", ")} invented plans`,
      wanted: String(asked),
      measured: String(answered),
      isReached: answered === asked,
    });
  if (load.plans > 10)
    targets.push({
      what: `Memory of the loading process, after 10 and after ${load.plans} plans`,
      wanted: `≤ ${BOUNDED}×`,
      measured: `${times(load.rssLastMb / load.rssEarlyMb)} (${load.rssEarlyMb} → ${load.rssLastMb} MB)`,
      isReached: load.rssLastMb / load.rssEarlyMb <= BOUNDED,
    });
  if (soak !== null)
    targets.push({
      what: `Held load of ${soak.minutes} minutes`,
      wanted: "no error, latency and memory ≤ 1.3×",
      measured: `${soak.errors} errors, median ${times(soak.p50Last / soak.p50First)}, memory ${times(soak.rssLateMb / soak.rssEarlyMb)}`,
      isReached:
        soak.errors === 0 && soak.p50Last / soak.p50First <= FLAT && soak.rssLateMb / soak.rssEarlyMb <= FLAT,
    });
  return targets;
}
