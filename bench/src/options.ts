import { parseArgs } from "node:util";
import { BenchError } from "./errors.js";
import { WORKLOAD_IDS } from "./workloads/all-workloads.js";

/** What one run does. */
export interface Options {
  /** Sizes of the database, in invented plans beside the published one, in ascending order. */
  plans: number[];
  /** The sizes at which all contestants are compared; at the others only growth is measured. */
  tablesAt: number[];
  workloads: string[];
  rounds: number;
  /** Seconds of one contestant in one round. */
  seconds: number;
  connections: number;
  /** Processes started anew for the first answer. */
  coldStarts: number;
  seed: number;
  /** The examples of the documentation too, for which the published plan has to be loaded. */
  examples: boolean;
  /** Minutes of held load; 0 for none. */
  soakMinutes: number;
  /** Only load and soak. */
  soakOnly: boolean;
  /** Where the results go. */
  out: string;
  note: string | null;
  /** Write the page from the results that are there, and measure nothing. */
  pageOnly: boolean;
}

export const USAGE = `npm run bench -- [options]

  --quick               1 and 3 plans, no dashboard, no examples, two rounds of half a second: rough
  --plans 1,10,100      sizes of the database
  --tables-at 10        sizes at which all contestants are compared
  --workloads LIST      ${WORKLOAD_IDS.join(",")}
  --rounds 5            rounds of each table
  --seconds 4           seconds of a contestant in a round
  --connections 16
  --cold-starts 3
  --seed 1              another seed gives other plans
  --soak MINUTES        then hold the mixed load near the limit for so long
  --soak-only           no tables, only the held load
  --out FILE            default bench/results.json
  --note TEXT           what the reader has to know of the circumstances
  --page                only write docs/performance.md anew from the results
`;

/** The options of a command line. Throws a BenchError that names what is wrong. */
export function readOptions(args: readonly string[], defaultOut: string): Options | "help" {
  const values = parse(args);
  if (values.help) return "help";
  const quick = values.quick === true;
  const plans = list(values.plans ?? (quick ? "1,3" : "1,10,100")).map((one) =>
    whole("--plans", one, 1, 10_000),
  );
  plans.sort((a, b) => a - b);
  const largest = Math.max(...plans.filter((size, i) => size <= 10 || i === 0));
  const tablesAt = list(values["tables-at"] ?? String(largest)).map((one) =>
    whole("--tables-at", one, 1, 10_000),
  );
  const stray = tablesAt.find((size) => !plans.includes(size));
  if (stray !== undefined)
    throw new BenchError(`--tables-at: ${stray} is not among --plans ${plans.join(",")}`);
  const workloads = list(values.workloads ?? (quick ? "tree,point,search,serving" : WORKLOAD_IDS.join(",")));
  const unknown = workloads.find((one) => !(WORKLOAD_IDS as readonly string[]).includes(one));
  if (unknown !== undefined)
    throw new BenchError(`--workloads: found ${unknown}, expected some of ${WORKLOAD_IDS.join(", ")}`);
  return {
    plans,
    tablesAt,
    workloads,
    rounds: whole("--rounds", values.rounds ?? (quick ? "2" : "5"), 1, 100),
    seconds: number("--seconds", values.seconds ?? (quick ? "0.5" : "4"), 0.5, 600),
    connections: whole("--connections", values.connections ?? "16", 1, 1_000),
    coldStarts: whole("--cold-starts", values["cold-starts"] ?? (quick ? "1" : "3"), 0, 100),
    seed: whole("--seed", values.seed ?? "1", 0, 1_000_000),
    examples: !quick,
    soakMinutes: whole("--soak", values.soak ?? "0", 0, 1_440),
    soakOnly: values["soak-only"] === true,
    out: values.out ?? defaultOut,
    note: values.note ?? null,
    pageOnly: values.page === true,
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ quick: flag, help: flag, page: flag, "soak-only": flag },
        ...{ plans: text, "tables-at": text, workloads: text, rounds: text, seconds: text },
        ...{ connections: text, "cold-starts": text, seed: text, soak: text, out: text, note: text },
      },
    }).values;
  } catch (error) {
    throw new BenchError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function list(text: string): string[] {
  return text.split(",").map((one) => one.trim());
}

function whole(name: string, text: string, least: number, most: number): number {
  return number(name, text, least, most, /^\d+$/, "a whole number");
}

function number(
  name: string,
  text: string,
  least: number,
  most: number,
  shape = /^\d+(\.\d+)?$/,
  what = "a number",
): number {
  const value = Number(text);
  if (shape.test(text) && value >= least && value <= most) return value;
  throw new BenchError(`${name}: found ${JSON.stringify(text)}, expected ${what} from ${least} to ${most}`);
}
