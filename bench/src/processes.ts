import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { ChildReply, Usage } from "./contestants/child.js";
import { BenchError } from "./errors.js";

/** A contestant's server: a process of its own. */
export interface Server {
  port: number;
  usage: () => Promise<Usage>;
  call: <T>(method: string, argument?: unknown) => Promise<T>;
  stop: () => Promise<void>;
}

const START_SECONDS = 60;

/** Starts `contestants/<name>-child` with `args`; it is ready to be asked. */
export async function startServer(
  name: string,
  args: readonly string[],
  options: { environment?: NodeJS.ProcessEnv; execPath?: string } = {},
): Promise<Server> {
  const child = fork(fileURLToPath(new URL(`./contestants/${name}-child.js`, import.meta.url)), [...args], {
    env: {
      ...process.env,
      ...options.environment,
      NODE_ENV: "production",
      GRAPHILE_ENV: "production",
      TZ: "UTC",
    },
    execPath: options.execPath ?? process.execPath,
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const calls = new Calls(child, name);
  const port = (await calls.started(START_SECONDS)) as number;
  return {
    port,
    usage: () => calls.call("usage") as Promise<Usage>,
    call: <T>(method: string, argument?: unknown) => calls.call(method, argument) as Promise<T>,
    stop: () => stopChild(child),
  };
}

/** Node 22, which PostGraphile 5 needs: the bench's own copy, or the Node that runs this. */
export function node22(): string {
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  try {
    const folder = createRequire(import.meta.url)
      .resolve(`${name}/package.json`)
      .replace(/package\.json$/, "");
    if (existsSync(`${folder}bin/node`)) return `${folder}bin/node`;
  } catch {
    // Said below.
  }
  throw new BenchError(
    `PostGraphile 5 needs Node 22. This is ${process.version}, and the package ${name} is not installed; run the bench with Node 22.`,
  );
}

class Calls {
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  #last = 0;

  constructor(
    private readonly child: ChildProcess,
    private readonly name: string,
  ) {
    child.on("message", (reply: ChildReply) => {
      const waiting = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if ("error" in reply) waiting?.reject(new BenchError(`${name}: ${reply.error}`));
      else waiting?.resolve(reply.result);
    });
    child.once("exit", (code, signal) => {
      for (const { reject } of this.#waiting.values())
        reject(new BenchError(`The server ${name} ended (${signal ?? code}); its words stand above.`));
      this.#waiting.clear();
    });
  }

  /** The first message, which carries the port. */
  started(seconds: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new BenchError(`The server ${this.name} did not start in ${seconds} s`)),
        seconds * 1_000,
      );
      const done =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      this.#waiting.set(0, { resolve: done(resolve), reject: done(reject) });
    });
  }

  call(method: string, argument?: unknown): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.child.send({ id, method, argument });
    });
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  // Told to go by the closed channel; after five seconds it is made to.
  child.disconnect();
  const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(timer);
}
