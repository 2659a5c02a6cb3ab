import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { databaseStatus } from "../../src/graph/embedded/control.js";
import { sharedConfig } from "../support/database.js";
import { token } from "../support/tokens.js";
import {
  type ApiProcess,
  burst,
  codesOf,
  faultEnvironment,
  freshQuestion,
  type Outcome,
  slowest,
  startApi,
  stopApi,
  toldBound,
  untilAnswered,
} from "./support/api-process.js";
import { measured, seconds } from "./support/measured.js";

/** What the API may hold more after a fault than before, once it has answered again. */
const memoryMb = 80;
const silentLimitSeconds = 12;
const RECORD = "mutation ($input: ObservationInput!) { recordObservation(input: $input) { id changed } }";
const SUBJECT = "yuzhong-opening-14fyp/indicator/5";

let api: ApiProcess;
beforeAll(async () => {
  api = await startApi(faultEnvironment({ PLANGRAPH_SILENT_LIMIT: String(silentLimitSeconds) }));
  await burst(api, 60);
});
// Whatever became of the test before: this one starts from a database that answers.
beforeEach(() => untilAnswered(api, 120_000), 130_000);
afterAll(() => stopApi(api));

const databasePid = (): number => {
  const { pid } = databaseStatus(sharedConfig());
  if (pid === undefined) throw new Error("No database is running");
  return pid;
};

/** Records a value that no other test records, and gives the id of the observation. */
async function record(value: number): Promise<string | undefined> {
  const input = { subject: SUBJECT, date: "2023-12-31", value, unit: "亿元", source: "Faults 2024" };
  const { code, data } = await api.ask(RECORD, { input }, await token());
  return code === "ok" ? data.recordObservation.id : undefined;
}

const isThere = async (id: string): Promise<boolean> =>
  (await api.ask("query ($id: ID!) { node(id: $id) { id } }", { id })).data?.node?.id === id;

/** Does `fault` to the database and holds what has to hold of every fault. */
async function expectSurvival(fault: () => unknown, value: number, endsSlowly = false) {
  const committed = (await record(value)) ?? "";
  expect(committed).toMatch(/observation/);
  const [memory, handles, restartsOf] = [api.megabytes(), api.handles(), databasePid()];
  const bound = await toldBound(api, 60);
  fault();
  // One that is told to end goes on answering for a moment; the first that gets no answer is among those who are told.
  const first: Outcome[] = [];
  if (endsSlowly)
    do first.splice(0, 1, await api.ask(freshQuestion()));
    while (codesOf(first)[0] === "ok");
  const told = [...first, ...(await burst(api, 60))];
  const toldMs = slowest(told);
  expect(codesOf(told)).toEqual(["DATABASE_UNAVAILABLE"]);
  expect(toldMs).toBeLessThan(bound);
  expect(await api.isReady()).toBe(false);
  expect((await fetch(new URL("/health/live", api.url))).status).toBe(200);
  return {
    ...{ toldMs, bound },
    /** Once the API answers again. */
    afterwards: async () => {
      const backMs = await untilAnswered(api);
      await expect.poll(api.isReady, { timeout: 5_000 }).toBe(true);
      expect(await isThere(committed)).toBe(true);
      expect(codesOf(await burst(api, 60))).toEqual(["ok"]);
      const grownMb = api.megabytes() - memory;
      expect(grownMb).toBeLessThan(memoryMb);
      // Keep-alive connections of this test's client are among them.
      expect(api.handles() - handles).toBeLessThan(100);
      return { backMs, grownMb, wasRestarted: databasePid() !== restartsOf };
    },
  };
}

test.each([
  ["killed with kill -9", "SIGKILL", 101],
  ["stopped with SIGTERM", "SIGTERM", 102],
] as const)(
  "a database that is %s is told, started again, and found with all that was committed",
  async (how, signal, value) => {
    const { toldMs, afterwards } = await expectSurvival(
      () => process.kill(databasePid(), signal),
      value,
      signal === "SIGTERM",
    );
    const { backMs, grownMb, wasRestarted } = await afterwards();
    expect(wasRestarted).toBe(true);
    measured({
      fault: `Neo4j ${how}`,
      happens:
        "`DATABASE_UNAVAILABLE`, not ready; started again by `plangraph start`; nothing committed is lost",
      bound: `told ≤ 2 s, memory ≤ +${memoryMb} MB`,
      measured: `told ${seconds(toldMs)}, back ${seconds(backMs)}, memory ${grownMb.toFixed(0)} MB`,
    });
  },
);

test("a database that is paused is told within two seconds, and answers again once it goes on, without a restart", async () => {
  const pid = databasePid();
  const { toldMs, bound, afterwards } = await expectSurvival(() => process.kill(pid, "SIGSTOP"), 103);
  await sleep(3_000);
  const late = await api.ask(freshQuestion());
  expect(late).toMatchObject({ code: "DATABASE_UNAVAILABLE" });
  expect(late.ms).toBeLessThan(bound - 1_500);
  expect(await record(104)).toBeUndefined();
  process.kill(pid, "SIGCONT");
  const { backMs, grownMb, wasRestarted } = await afterwards();
  expect(wasRestarted).toBe(false);
  expect(backMs).toBeLessThan(5_000);
  measured({
    fault: "Neo4j paused (SIGSTOP) for some seconds",
    happens: "`DATABASE_UNAVAILABLE`, at once while it lasts; answers again without a restart",
    bound: `told ≤ 2 s, back ≤ 5 s, memory ≤ +${memoryMb} MB`,
    measured: `told ${seconds(toldMs)}, later ${late.ms.toFixed(0)} ms, back ${seconds(backMs)}, memory ${grownMb.toFixed(0)} MB`,
  });
});

test("a database that stays silent past its limit is ended and started again", async () => {
  const pid = databasePid();
  const { toldMs, afterwards } = await expectSurvival(() => process.kill(pid, "SIGSTOP"), 105);
  const start = performance.now();
  await expect.poll(() => databaseStatus(sharedConfig()).pid, { timeout: 30_000 }).not.toBe(pid);
  const endedMs = performance.now() - start;
  expect(endedMs).toBeLessThan((silentLimitSeconds + 3) * 1_000);
  const { backMs, wasRestarted } = await afterwards();
  expect(wasRestarted).toBe(true);
  measured({
    fault: "Neo4j runs, but never answers again",
    happens: "ended and started again after `PLANGRAPH_SILENT_LIMIT` (60 s; 12 s in the test)",
    bound: "told ≤ 2 s, ended ≤ 3 s past the limit",
    measured: `told ${seconds(toldMs)}, ended ${seconds(endedMs)}, back ${seconds(backMs)}`,
  });
});

test("an API that is killed -9 while it records has lost nothing that it had acknowledged", async () => {
  const acknowledged: string[] = [];
  const kept = { ...api };
  const recording = (async () => {
    for (let value = 1_000; kept.process.signalCode === null; value += 1) {
      const id = await record(value);
      if (id !== undefined) acknowledged.push(id);
    }
  })();
  await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(5);
  api.process.kill("SIGKILL");
  await api.ended;
  await recording;
  api = await startApi();
  for (const id of acknowledged) expect(await isThere(id), id).toBe(true);
  measured({
    fault: "API killed with kill -9 while observations are recorded",
    happens: "every acknowledged observation stands; sending the last one again is safe",
    bound: "0 lost",
    measured: `0 of ${acknowledged.length} lost`,
  });
});

test("an API that is told to stop under load finishes what runs, takes nothing new and ends with 0", async () => {
  const outcomes: { code: string }[] = [];
  let askedAfter = 0;
  const clients = Array.from({ length: 20 }, async () => {
    while (api.process.exitCode === null) {
      const outcome = await api.ask(freshQuestion());
      outcomes.push(outcome);
      if (outcome.code === "none") {
        askedAfter += 1;
        await sleep(50);
      }
    }
  });
  await expect.poll(() => outcomes.length, { timeout: 20_000 }).toBeGreaterThan(100);
  expect(codesOf(outcomes as never)).toEqual(["ok"]);
  const start = performance.now();
  api.process.kill("SIGTERM");
  const { exitCode, stdout } = await api.ended;
  const stoppedMs = performance.now() - start;
  await Promise.all(clients);
  expect(exitCode).toBe(0);
  expect(stdout).toBe(`${api.url}\n`);
  // Refused connections, never an error or half an answer.
  expect(codesOf(outcomes as never).sort()).toEqual(["none", "ok"]);
  expect(askedAfter).toBeGreaterThan(0);
  expect(stoppedMs).toBeLessThan(15_000);
  measured({
    fault: "SIGTERM under load (20 clients)",
    happens: "requests under way are answered, new connections refused, database stopped, exit code 0",
    bound: "≤ 15 s with the embedded database",
    measured: `${seconds(stoppedMs)}, ${outcomes.length - askedAfter} answers, 0 errors`,
  });
});
