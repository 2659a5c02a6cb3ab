import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openGraph } from "../../src/graph/driver.js";
import { dumpDatabase, restoreDatabase } from "../../src/graph/embedded/archive.js";
import { databaseStatus } from "../../src/graph/embedded/control.js";
import { silent } from "../../src/graph/report.js";
import { killServer, usePrivateDatabase } from "../support/database.js";

const original = usePrivateDatabase();
const copy = usePrivateDatabase();
const archive = () => join(original.folder(), "saved", "plan.dump");

test("a database can be saved only while it is stopped, and then also after it was killed", async () => {
  const graph = await openGraph(original.config());
  await graph.driver.executeQuery("CREATE (:Kept {name: '渝中'})", {}, { database: graph.database });
  await expect(dumpDatabase(original.config(), archive(), silent)).rejects.toThrow(/is running at/);
  // Killed, and its process is gone before anybody could stop it: the dump has to recover the store first.
  await killServer(original.config());
  await graph.driver.close();
  await dumpDatabase(original.config(), archive(), silent);
  expect(existsSync(archive())).toBe(true);
  expect(databaseStatus(original.config()).status).toBe("stopped");
});

test("an existing file is replaced only when that is asked for", async () => {
  await expect(dumpDatabase(original.config(), archive(), silent)).rejects.toThrow(/exists already/);
});

test("a file that is no dump leaves the former database in place", async () => {
  const junk = join(copy.folder(), "junk.dump");
  writeFileSync(junk, "not a dump");
  await restoreDatabase(copy.config(), archive(), silent);
  await expect(restoreDatabase(copy.config(), archive(), silent)).rejects.toThrow(/restore with --replace/);
  await expect(restoreDatabase(copy.config(), junk, silent, true)).rejects.toThrow(
    /Not a valid Neo4j archive/,
  );
  await expect(restoreDatabase(copy.config(), `${junk}.none`, silent)).rejects.toThrow(/There is no file/);
});

test("a saved database opens in another data folder with the same data", async () => {
  const graph = await openGraph(copy.config());
  const { records } = await graph.driver.executeQuery(
    "MATCH (n:Kept) RETURN n.name AS name",
    {},
    { database: graph.database },
  );
  expect(records.map((record) => record.get("name"))).toEqual(["渝中"]);
  await graph.close();
});

test("an empty data folder has nothing to save", async () => {
  const config = original.config({ PLANGRAPH_DATA: join(original.folder(), "empty") });
  await expect(dumpDatabase(config, `${archive()}.2`, silent)).rejects.toThrow(/There is no database/);
});
