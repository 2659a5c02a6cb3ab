import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { packageRoot } from "../../../src/package-root.js";
import { build, collect } from "../../support/command-line.js";
import { testEnvironment } from "../../support/test-config.js";
import { SECRET } from "../../support/tokens.js";

/** What became of one question: when it was answered, with which code (`ok`, the error's code, or `none` without a reply). */
export interface Outcome {
  ms: number;
  code: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of the answer to its own operation.
  data?: any;
}

/** A running `plangraph start`, as a client and an operator see it. */
export interface ApiProcess {
  url: string;
  process: ChildProcess;
  /** Resolves with exit code and output once it has ended. */
  ended: ReturnType<typeof collect>;
  ask: (query: string, variables?: object, bearer?: string) => Promise<Outcome>;
  isReady: () => Promise<boolean>;
  /** Memory that it holds, in megabytes. */
  megabytes: () => number;
  /** Files and sockets that it holds. */
  handles: () => number;
}

/** Each question is a new one, so that no answer can come from what was kept. */
let asked = 0;
export const freshQuestion = (): string => {
  asked += 1;
  return `{ plans { id chapters { id } } tag${asked}: release { id } }`;
};

/** The environment of the processes of this run: a free port, no rate limit, editors known, one shared database. */
export function faultEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return testEnvironment(inject("sharedDataFolder"), {
    ...{ PORT: "0", PLANGRAPH_RATE_LIMIT: "0", PLANGRAPH_EXPLORER: "0", PLANGRAPH_LOG_LEVEL: "warn" },
    ...{ PLANGRAPH_JWT_SECRET: SECRET, ...more },
  });
}

/** Starts `plangraph start` and waits until it serves. */
export async function startApi(
  environment = faultEnvironment(),
  nodeOptions: string[] = [],
): Promise<ApiProcess> {
  await build();
  const cli = join(packageRoot, "dist", "cli", "main.js");
  const child = spawn(process.execPath, [...nodeOptions, cli, "start"], { env: environment });
  const ended = collect(child);
  const line = await Promise.race([
    once(child.stdout as NodeJS.ReadableStream, "data"),
    ended.then(({ stderr }) => {
      throw new Error(`The API did not start:\n${stderr}`);
    }),
  ]);
  const url = String(line[0]).trim();
  return {
    ...{ url, process: child, ended },
    ask: (query, variables, bearer) => askAt(url, query, variables, bearer),
    isReady: async () => {
      try {
        return (await fetch(new URL("/health/ready", url))).status === 200;
      } catch {
        return false;
      }
    },
    megabytes: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1_024,
    handles: () => readdirSync(`/proc/${child.pid}/fd`).length,
  };
}

async function askAt(url: string, query: string, variables?: object, bearer?: string): Promise<Outcome> {
  const start = performance.now();
  const headers = {
    "content-type": "application/json",
    ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
  };
  try {
    const reply = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await reply.json()) as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    };
    return { ms: performance.now() - start, code: errors?.[0]?.extensions.code ?? "ok", data };
  } catch {
    return { ms: performance.now() - start, code: "none" };
  }
}

/** Asks until an answer comes without an error, and tells how long that took. */
export async function untilAnswered(api: ApiProcess, patienceMs = 90_000): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < patienceMs) {
    if ((await api.ask(freshQuestion())).code === "ok") return performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No answer within ${patienceMs} ms`);
}

/** Within this a client has to know that the database is gone, on a machine that has time for it. */
const toldWithinMs = 2_000;

/** {@link toldWithinMs} and what this machine takes now for as many questions that need no database. */
export async function toldBound(api: ApiProcess, count: number): Promise<number> {
  const outcomes = await Promise.all(
    Array.from({ length: count }, (_, index) => api.ask(`{ tag${index}: __typename }`)),
  );
  return toldWithinMs + slowest(outcomes);
}

/** So many new questions at once. */
export const burst = (api: ApiProcess, count: number): Promise<Outcome[]> =>
  Promise.all(Array.from({ length: count }, () => api.ask(freshQuestion())));

export const slowest = (outcomes: readonly Outcome[]): number => Math.max(...outcomes.map(({ ms }) => ms));
export const codesOf = (outcomes: readonly Outcome[]): string[] => [
  ...new Set(outcomes.map(({ code }) => code)),
];

/** Stops it as a supervisor does, for the end of a test file. */
export async function stopApi(api: ApiProcess | undefined): Promise<void> {
  if (api === undefined || api.process.exitCode !== null || api.process.signalCode !== null) return;
  api.process.kill("SIGTERM");
  await api.ended;
}
