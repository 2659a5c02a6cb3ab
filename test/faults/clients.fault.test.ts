import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.js";
import { token } from "../support/tokens.js";
import {
  type ApiProcess,
  burst,
  codesOf,
  faultEnvironment,
  freshQuestion,
  slowest,
  startApi,
  stopApi,
} from "./support/api-process.js";
import { measured, seconds } from "./support/measured.js";

const slowClients = 500;
const memoryMb = 150;
/** Rows of a large answer. */
const largeRows = 500;
/** What is left of 500 large answers: the cache of answers, which has its own bound, and what Node has not given back. */
const leftMbAtMost = 400;
/** The server's own limit for a whole request, and a second until it looks. */
const requestLimitMs = 15_000 + 2_500;

let api: ApiProcess;
beforeAll(async () => {
  const clock = join(packageRoot, "test", "faults", "support", "jump-clock.mjs");
  api = await startApi(faultEnvironment(), ["--import", clock]);
  await burst(api, 60);
});
afterAll(() => stopApi(api));

interface SlowClient {
  socket: Socket;
  said: string;
  closed: Promise<unknown>;
}

function open(): SlowClient {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  const client: SlowClient = { socket, said: "", closed: once(socket, "close") };
  socket.on("error", () => {});
  socket.setEncoding("utf8").on("data", (text: string) => {
    client.said += text;
  });
  return client;
}

test("500 clients that send a byte a second keep nobody else waiting, and are sent away", async () => {
  const memory = api.megabytes();
  const start = performance.now();
  const clients = Array.from({ length: slowClients }, open);
  const request = "POST /graphql HTTP/1.1\r\nHost: plangraph\r\nContent-Type: application/json\r\nX-Slow: ";
  let at = 0;
  const drip = setInterval(() => {
    const byte = request[at % request.length] ?? "a";
    at += 1;
    for (const { socket } of clients) if (socket.writable) socket.write(byte);
  }, 1_000);
  await sleep(3_000);
  const beside = await burst(api, 40);
  const held = api.handles();
  await Promise.all(clients.map(({ closed }) => closed));
  clearInterval(drip);
  const awayMs = performance.now() - start;
  expect(held).toBeGreaterThan(slowClients);
  expect(codesOf(beside)).toEqual(["ok"]);
  expect(slowest(beside)).toBeLessThan(5_000);
  expect(awayMs).toBeLessThan(requestLimitMs + 5_000);
  expect(clients.every(({ said }) => said.startsWith("HTTP/1.1 408"))).toBe(true);
  await expect.poll(() => api.handles(), { timeout: 5_000 }).toBeLessThan(150);
  const grownMb = api.megabytes() - memory;
  expect(grownMb).toBeLessThan(memoryMb);
  measured({
    fault: "slow-loris: 500 clients, one byte a second each",
    happens: "others are served meanwhile; 408 and closed after 15 s",
    bound: `closed ≤ 22.5 s, memory ≤ +${memoryMb} MB, others ≤ 5 s`,
    measured: `closed ${seconds(awayMs)}, memory ${grownMb.toFixed(0)} MB, others ${seconds(slowest(beside))}`,
  });
});

test("500 clients that ask and read nothing of the answer keep nobody else waiting", async () => {
  const memory = api.megabytes();
  // Each asks another question, so that no two share an answer that is kept.
  const questionOf = (client: number) =>
    `{ passages(limit: ${largeRows}) { id text evidence { quote prefix suffix } } tag${client}: __typename }`;
  const { code, data } = await api.ask(questionOf(slowClients));
  const answerKb = Buffer.byteLength(JSON.stringify(data)) / 1_024;
  expect({ code, isLarge: answerKb > 100 }).toEqual({ code: "ok", isLarge: true });
  const clients = Array.from({ length: slowClients }, open);
  for (const [client, { socket }] of clients.entries()) {
    const body = JSON.stringify({ query: questionOf(client) });
    socket.pause();
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: plangraph\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  }
  await sleep(4_000);
  const beside = await burst(api, 20);
  const grownMb = api.megabytes() - memory;
  for (const { socket } of clients) socket.destroy();
  // A server at its limit says so; it does not hang.
  expect(codesOf(beside).filter((code) => !["ok", "OVERLOADED", "DEADLINE_EXCEEDED"].includes(code))).toEqual(
    [],
  );
  expect(slowest(beside)).toBeLessThan(20_000);
  await expect.poll(async () => codesOf(await burst(api, 20)), { timeout: 60_000 }).toEqual(["ok"]);
  await sleep(2_000);
  const leftMb = api.megabytes() - memory;
  expect(leftMb).toBeLessThan(leftMbAtMost);
  measured({
    fault: `500 clients at once that read nothing of a large answer (${answerKb.toFixed(0)} kB)`,
    happens: "others are served, or told `OVERLOADED` or `DEADLINE_EXCEEDED`; all is well once they are gone",
    bound: `others ≤ 20 s, no other error, memory ≤ +${leftMbAtMost} MB after`,
    measured: `others ${seconds(slowest(beside))}, memory ${grownMb.toFixed(0)} MB while, ${leftMb.toFixed(0)} MB after`,
  });
});

test("a wall clock that jumps changes no answer; only tokens and dates go by it", async () => {
  const before = await api.ask("{ release { id } }");
  const bearer = await token();
  const who = 'mutation { retractObservation(id: "none", reason: "clock") { id } }';
  expect((await api.ask(who, {}, bearer)).code).not.toBe("UNAUTHENTICATED");
  api.process.kill("SIGUSR2");
  await sleep(300);
  const ahead = await burst(api, 20);
  const expired = await api.ask(who, {}, bearer);
  api.process.kill("SIGURG");
  await sleep(300);
  const behind = await burst(api, 20);
  expect([codesOf(ahead), codesOf(behind)]).toEqual([["ok"], ["ok"]]);
  expect(expired.code).toBe("UNAUTHENTICATED");
  expect((await api.ask("{ release { id } }")).data).toEqual(before.data);
  expect(await api.isReady()).toBe(true);
  expect((await api.ask(freshQuestion())).code).toBe("ok");
  measured({
    fault: "wall clock a day ahead, then a day behind",
    happens:
      "answers, deadlines and caches go by a clock that does not jump; a token past its time is refused",
    bound: "0 errors",
    measured: `${ahead.length + behind.length} answers, 0 errors`,
  });
});
