import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createServer } from "../../src/server/create-server.js";
import { readExamples } from "../../src/server/graphiql/examples.js";
import { assertCanListen, listen } from "../../src/server/listen.js";
import { stopServer } from "../../src/server/stop-server.js";
import { startTinyServer, tinySchema } from "./tiny-server.js";

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
