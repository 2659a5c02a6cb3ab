import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { boundedStaleness } from "../../src/server/bounded-staleness.js";
import { createServer } from "../../src/server/create-server.js";
import { readExamples } from "../../src/server/graphiql/examples.js";
import { assertCanListen, listen } from "../../src/server/listen.js";
import { stopServer } from "../../src/server/stop-server.js";
import { startTinyServer, tinySchema } from "./tiny-server.js";

it("A value is read once within its age, by one read at a time, and again after it.", async () => {
  let clock = 0;
  let reads = 0;
  const read = boundedStaleness(
    async () => ++reads,
    10,
    1_000,
    () => clock,
  );
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
  clock = 10;
  expect(await read()).toBe(1);
  clock = 11;
  expect(await read()).toBe(2);
});

it("A failed read tells the last value and the next call reads again.", async () => {
  let fails = true;
  const read = boundedStaleness(
    async () => {
      if (fails) throw new Error("down");
      return "value";
    },
    0,
    1_000,
  );
  expect(await read()).toBeUndefined();
  fails = false;
  expect(await read()).toBe("value");
});

it("A read that hangs is not waited for: the last value is told until it ends.", async () => {
  const waiting: ((value: string) => void)[] = [];
  const read = boundedStaleness(() => new Promise<string>((resolve) => waiting.push(resolve)), 0, 20);
  expect(await read()).toBeUndefined();
  expect(await read()).toBeUndefined();
  expect(waiting).toHaveLength(1);
  waiting[0]?.("value");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await read()).toBe("value");
});

it("A port that is taken is told with the variable that changes it.", async () => {
  const server = await startTinyServer();
  const port = Number(new URL(server.url).port);
  const second = await createServer({ schema: tinySchema(), config: { logLevel: "silent" } });
  await expect(listen(second, "127.0.0.1", port)).rejects.toMatchObject({
    code: "PORT_TAKEN",
    message: expect.stringMatching(new RegExp(`127\\.0\\.0\\.1:${port}.*PORT=`)),
  });
  await expect(assertCanListen("127.0.0.1", port)).rejects.toMatchObject({ code: "PORT_TAKEN" });
  await assertCanListen("127.0.0.1", 0);
  await expect(listen(second, "host.invalid", 0)).rejects.toMatchObject({
    message: expect.stringContaining("HOST"),
  });
  await second.close();
});

it("The graph is closed after the server has stopped listening.", async () => {
  const server = await startTinyServer();
  let wasListening: boolean | undefined;
  await stopServer(server.app, async () => {
    wasListening = server.app.server.listening;
  });
  expect(wasListening).toBe(false);
  expect(server.app.lifecycle.stopping).toBe(true);
});

it("Examples are the .graphql files of a folder in order, titled by their first comment or their name.", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plangraph-examples-"));
  await writeFile(join(folder, "02-no-title.graphql"), "{ hello }");
  await writeFile(
    join(folder, "01-titled.graphql"),
    "\n# 各章有多少？ How many?\n# more\nquery { hello } # not this",
  );
  await writeFile(join(folder, "notes.md"), "# not an example");
  expect((await readExamples(folder)).map(({ name, title }) => [name, title])).toEqual([
    ["01-titled", "各章有多少？ How many?"],
    ["02-no-title", "02 no title"],
  ]);
  await rm(folder, { recursive: true });
  expect(await readExamples(folder)).toEqual([]);
});
