import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDatabase, stopDatabase } from "../../src/graph/embedded/control.js";
import { layoutOf } from "../../src/graph/embedded/layout.js";
import { silent } from "../../src/graph/report.js";
import { sharedConfig } from "../support/database.js";
import {
  type ApiProcess,
  burst,
  codesOf,
  faultEnvironment,
  slowest,
  startApi,
  stopApi,
  toldBound,
  untilAnswered,
} from "./support/api-process.js";
import { type FaultyProxy, startFaultyProxy } from "./support/faulty-proxy.js";
import { measured, seconds } from "./support/measured.js";

let api: ApiProcess;
let proxy: FaultyProxy;

// The database as one of the user's own, behind a network: NEO4J_URI leads to the proxy.
beforeAll(async () => {
  const config = sharedConfig();
  const { boltPort } = await startDatabase(config, silent);
  proxy = await startFaultyProxy(boltPort);
  const password = readFileSync(layoutOf(config.embedded.dataFolder).password, "utf8").trim();
  const uri = `bolt://127.0.0.1:${proxy.port}`;
  api = await startApi(faultEnvironment({ NEO4J_URI: uri, NEO4J_PASSWORD: password }));
  await burst(api, 60);
});
afterAll(async () => {
  await stopApi(api);
  await proxy?.close();
  await stopDatabase(sharedConfig(), silent, true);
});

test("a slow network makes answers slow, and no error of them", async () => {
  proxy.delay(100);
  const outcomes = await burst(api, 20);
  proxy.delay(0);
  expect(codesOf(outcomes)).toEqual(["ok"]);
  measured({
    fault: "database at NEO4J_URI slow (200 ms a round trip)",
    happens: "answers come later; no error",
    bound: "0 errors",
    measured: `slowest of 20 at once ${seconds(slowest(outcomes))}`,
  });
});

test("a network that swallows everything is told within two seconds, and service returns with it", async () => {
  const bound = await toldBound(api, 60);
  proxy.swallow(true);
  const outcomes = await burst(api, 60);
  expect(codesOf(outcomes)).toEqual(["DATABASE_UNAVAILABLE"]);
  expect(slowest(outcomes)).toBeLessThan(bound);
  await sleep(5_000);
  const held = api.handles();
  proxy.swallow(false);
  const backMs = await untilAnswered(api, 15_000);
  expect(backMs).toBeLessThan(5_000);
  expect(codesOf(await burst(api, 60))).toEqual(["ok"]);
  expect(held).toBeLessThan(250);
  measured({
    fault: "network to NEO4J_URI drops every packet",
    happens: "`DATABASE_UNAVAILABLE`; hanging connections are given up; answers again once it is back",
    bound: "told ≤ 2 s, back ≤ 5 s",
    measured: `told ${seconds(slowest(outcomes))}, back ${seconds(backMs)}`,
  });
});

test("connections that are cut cost at most the questions that ran on them", async () => {
  proxy.cut();
  const backMs = await untilAnswered(api, 15_000);
  expect(backMs).toBeLessThan(2_500);
  measured({
    fault: "all connections to the database cut",
    happens: "new ones are opened",
    bound: "answers ≤ 2.5 s",
    measured: seconds(backMs),
  });
});
