import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { Pulse, type PulseOptions } from "../../src/graph/pulse.js";

const bounds = { patience: 40, limit: 60, pause: 20 };
const opened: Pulse[] = [];
afterEach(() => {
  for (const pulse of opened.splice(0)) pulse.close();
});

/** A database that answers, refuses, hangs or is slow, as it is told. */
function database(more: Partial<PulseOptions> = {}) {
  const state = { mode: "answers" as "answers" | "hangs" | "refuses", asked: 0 };
  const ask = async () => {
    state.asked += 1;
    if (state.mode === "hangs") await new Promise(() => {});
    if (state.mode === "refuses")
      throw Object.assign(new Error("no"), { code: "Neo.ClientError.Security.X" });
  };
  const pulse = new Pulse({ ask, bounds, ...more });
  opened.push(pulse);
  return { state, pulse };
}

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => "resolved",
    (error: { code?: string }) => error.code,
  );

test("a short statement makes nobody ask.", async () => {
  const { state, pulse } = database();
  for (let i = 0; i < 20; i += 1) pulse.watch().end(true);
  await sleep(bounds.patience * 2);
  expect(state.asked).toBe(0);
});

test("a slow statement on a database that answers is left to run, however long.", async () => {
  const { state, pulse } = database();
  const watch = pulse.watch();
  const first = await Promise.race([outcome(watch.silence), sleep(400, "still waiting")]);
  watch.end(true);
  expect(first).toBe("still waiting");
  expect(state.asked).toBeGreaterThan(2);
  expect(pulse.silentFor).toBe(0);
});

test("once the database is silent, what waits is told within patience and limit, and what comes is told at once.", async () => {
  const silences: string[] = [];
  const { state, pulse } = database({
    onSilent: () => silences.push("silent"),
    onAnswer: () => silences.push("answers"),
  });
  state.mode = "hangs";
  const start = performance.now();
  const watches = [pulse.watch(), pulse.watch()];
  expect(await Promise.all(watches.map(({ silence }) => outcome(silence)))).toEqual([
    "ServiceUnavailable",
    "ServiceUnavailable",
  ]);
  const waited = performance.now() - start;
  expect(waited).toBeGreaterThanOrEqual(bounds.patience + bounds.limit - 5);
  expect(waited).toBeLessThan(bounds.patience + bounds.limit + 150);
  expect(pulse.silentFor).toBeGreaterThan(0);

  const late = performance.now();
  const watch = pulse.watch();
  expect(await outcome(watch.silence)).toBe("ServiceUnavailable");
  await expect(pulse.check()).rejects.toThrow("does not answer");
  expect(performance.now() - late).toBeLessThan(bounds.patience);
  for (const one of [...watches, watch]) one.end(false);

  state.mode = "answers";
  await expect.poll(() => pulse.silentFor).toBe(0);
  await pulse.check();
  expect(silences).toEqual(["silent", "answers"]);
});

test("an answer that was had in another way ends the silence at once.", async () => {
  const { state, pulse } = database();
  state.mode = "hangs";
  await expect(pulse.check()).rejects.toThrow();
  expect(pulse.silentFor).toBeGreaterThan(0);
  pulse.noteAnswer();
  expect(pulse.silentFor).toBe(0);
  const watch = pulse.watch();
  expect(await Promise.race([outcome(watch.silence), sleep(10, "waiting")])).toBe("waiting");
  watch.end(true);
});

test("while other statements are answered, a question that hangs is no silence.", async () => {
  const { state, pulse } = database();
  state.mode = "hangs";
  const slow = pulse.watch();
  const answered = setInterval(() => pulse.watch().end(true), 5);
  const first = await Promise.race([outcome(slow.silence), sleep(400, "still waiting")]);
  clearInterval(answered);
  slow.end(true);
  expect(first).toBe("still waiting");
});

test("a server that refuses is not silent, and a check says what it refuses.", async () => {
  const { state, pulse } = database();
  state.mode = "refuses";
  await expect(pulse.check()).rejects.toMatchObject({ code: "Neo.ClientError.Security.X" });
  expect(pulse.silentFor).toBe(0);
});

test("every question that hangs is told, so that its connection can be given up; a closed pulse asks no more.", async () => {
  let given = 0;
  const { state, pulse } = database({
    onNoAnswer: () => {
      given += 1;
    },
  });
  state.mode = "hangs";
  await expect(pulse.check()).rejects.toThrow();
  await expect.poll(() => given).toBeGreaterThan(2);
  expect(given).toBeGreaterThanOrEqual(state.asked - 1);
  pulse.close();
  await sleep(bounds.limit + bounds.pause * 2);
  const asked = state.asked;
  await sleep(200);
  expect(state.asked).toBe(asked);
});
