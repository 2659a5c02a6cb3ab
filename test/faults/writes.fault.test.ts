import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadConfig } from "../../src/config.js";
import { verifyBackup } from "../../src/graph/backup/read-backup.js";
import { databaseStatus } from "../../src/graph/embedded/control.js";
import { packageRoot } from "../../src/package-root.js";
import { copyOfTiny, TINY_FOLDER, TINY_ID } from "../load/tiny-plan.js";
import { collect, runCommand, spawnScript } from "../support/command-line.js";
import { sharedConfig } from "../support/database.js";
import {
  type ApiProcess,
  faultEnvironment,
  startApi,
  stopApi,
  untilAnswered,
} from "./support/api-process.js";
import { measured, seconds } from "./support/measured.js";

const folder = mkdtempSync(join(tmpdir(), "plangraph-faults-"));
const edited = copyOfTiny({
  "projects.yaml": (text) => text.replace("nameEn: River and sea", "nameEn: Sea and river"),
});
const cli = join(packageRoot, "dist", "cli", "main.js");

let api: ApiProcess;
beforeAll(async () => {
  api = await startApi();
  expect(await runCommand(["load", TINY_FOLDER], faultEnvironment())).toMatchObject({ exitCode: 0 });
});
afterAll(async () => {
  await stopApi(api);
  rmSync(folder, { recursive: true });
  rmSync(edited, { recursive: true });
});

const releaseOfTiny = async (): Promise<string | undefined> => {
  const { data } = await api.ask("query ($plan: ID!) { release(plan: $plan) { id } }", { plan: TINY_ID });
  return data?.release?.id;
};

test("a database that dies while a plan is being loaded keeps the former release, and the load is done again", async () => {
  const former = await releaseOfTiny();
  expect(former).toMatch(TINY_ID);
  const loading = await spawnScript("load-and-hang.mjs", [edited], faultEnvironment());
  const ended = collect(loading);
  await once(loading.stdout as NodeJS.ReadableStream, "data");
  const { pid } = databaseStatus(sharedConfig());
  const start = performance.now();
  process.kill(pid as number, "SIGKILL");
  // The loader itself hangs for good in this script: only its death is left, as after a kill -9 of both.
  loading.kill("SIGKILL");
  await ended;
  const backMs = await untilAnswered(api);
  expect(await releaseOfTiny()).toBe(former);
  const again = await runCommand(["load", edited], faultEnvironment());
  expect(again).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('"changed": true') });
  await expect.poll(releaseOfTiny, { timeout: 5_000 }).not.toBe(former);
  measured({
    fault: "Neo4j and the loader killed with kill -9 during a load",
    happens: "the former release stands and is served; the same load again succeeds",
    bound: "nothing half-written",
    measured: `back ${seconds(backMs)} after ${seconds(performance.now() - start)} with the new release`,
  });
});

test("a load whose database dies ends by itself with one clear message", async () => {
  const loading = spawn(process.execPath, [cli, "load", TINY_FOLDER], { env: faultEnvironment() });
  const ended = collect(loading);
  let said = "";
  const begun = new Promise<void>((resolve) => {
    loading.stderr?.on("data", (bytes) => {
      said += bytes;
      if (/^(nodes|constraints)/m.test(said)) resolve();
    });
  });
  await Promise.race([begun, ended]);
  const { pid } = databaseStatus(sharedConfig());
  process.kill(pid as number, "SIGKILL");
  const start = performance.now();
  const { exitCode, stderr } = await ended;
  const endedMs = performance.now() - start;
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^plangraph: /m);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(endedMs).toBeLessThan(60_000);
  await untilAnswered(api);
  measured({
    fault: "Neo4j killed with kill -9 under `plangraph load`",
    happens: "one message, exit code 1, nothing written",
    bound: "≤ 60 s, until the server that replaces it is up",
    measured: seconds(endedMs),
  });
});

test("a start whose database is paused during its first load waits for it, and then serves", async () => {
  const environment = faultEnvironment({ PLANGRAPH_DATA: join(folder, "paused") });
  const starting = spawn(process.execPath, [cli, "start"], { env: environment });
  const ended = collect(starting);
  const [said, serves] = [starting.stderr, starting.stdout].map((stream) => stream as NodeJS.ReadableStream);
  await new Promise<void>((resolve) => {
    said?.on("data", (bytes) => {
      if (/^nodes/m.test(String(bytes))) resolve();
    });
  });
  const { pid } = databaseStatus(loadConfig(environment));
  process.kill(pid as number, "SIGSTOP");
  // Longer than a server that serves goes without asking whether its database is well.
  await sleep(6_500);
  process.kill(pid as number, "SIGCONT");
  const start = performance.now();
  await Promise.race([once(serves as NodeJS.ReadableStream, "data"), ended]);
  const servesMs = performance.now() - start;
  starting.kill("SIGTERM");
  expect(await ended).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("ready;") });
  expect(databaseStatus(loadConfig(environment)).pid).toBeUndefined();
  measured({
    fault: "Neo4j paused for 6.5 s during the first load of `plangraph start`",
    happens: "the load waits and is finished, then the API serves; nothing is left running after SIGTERM",
    bound: "no restart",
    measured: `serves ${seconds(servesMs)} after the pause`,
  });
});

test.each([
  ["export", ["export", "--format", "jsonld", "--out"]],
  ["backup", ["db", "backup"]],
])(
  "a %s that is killed leaves nothing under its final name, and is made by doing it again",
  async (name, args) => {
    const target = join(folder, `${name}.out`);
    // At the time when something of it is on the disk.
    const child = spawn(process.execPath, [cli, ...args, target], { env: faultEnvironment() });
    const ended = collect(child);
    let partial = false;
    const watching = setInterval(() => {
      partial = readdirSync(folder).some((file) => file.includes(name));
      if (partial) child.kill("SIGKILL");
    }, 1);
    await ended;
    clearInterval(watching);
    expect(partial).toBe(true);
    expect(existsSync(target)).toBe(false);
    expect(await runCommand([...args, target], faultEnvironment())).toMatchObject({ exitCode: 0 });
    if (name === "backup") await verifyBackup(target);
    expect(existsSync(target)).toBe(true);
    measured({
      fault: `\`plangraph ${args.slice(0, args[0] === "db" ? 2 : 1).join(" ")}\` killed with kill -9`,
      happens: "a draft stays beside it, nothing under the final name",
      bound: "no partial file",
      measured: "none",
    });
  },
);
