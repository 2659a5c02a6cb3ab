import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { verifyBackup } from "../../src/graph/backup/read-backup.js";
import { whileNoLoadRuns } from "../../src/graph/backup/read-graph.js";
import { restoreBackup } from "../../src/graph/backup/restore-backup.js";
import { writeBackup } from "../../src/graph/backup/write-backup.js";
import { silent } from "../../src/graph/report.js";
import { loader } from "../load/graph-reader.js";
import { editedTinyPlan, tinyPlan } from "../load/tiny-plan.js";
import { useDatabase } from "../support/database.js";

const database = useDatabase({ modifies: true });
const { load, query, snapshot } = loader(database);
const folder = mkdtempSync(join(tmpdir(), "plangraph-backup-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "saved", "plan.backup");

/** The graph without what a restore itself writes on releases. */
async function content() {
  const rows = JSON.stringify(await snapshot(), (name, value) => (name === "restoredAt" ? undefined : value));
  return JSON.parse(rows) as unknown[];
}

const restore = (replace = false, from = file) => restoreBackup(database(), from, silent, replace);

test("a backup holds everything, observations and values of every type included.", async () => {
  await load(tinyPlan());
  await query(`MATCH (i:Indicator) WITH i LIMIT 1
    CREATE (i)-[:OBSERVED]->(:Observation:Entity {id: 'o', value: 25.0, count: 25, date: date('2023-12-31'), retracted: false})
    CREATE (:\`Odd \`\`label\`\` \`:Entity {id: 'odd', at: datetime('2023-01-02T03:04:05[Asia/Shanghai]'), list: [1.5, 2.0]})`);
  const result = await writeBackup(database(), file, silent);
  const [counted] = await query("MATCH (n) RETURN count(n) AS nodes, count{()-->()} AS relationships");
  expect(result).toMatchObject({ ...counted, bytes: statSync(file).size });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, "saved"))).toEqual(["plan.backup"]);
  expect(await verifyBackup(file)).toMatchObject({ ...counted, content: result.content });
});

test("a load waits while a backup reads, and goes on after it.", async () => {
  const { driver, database: name } = database();
  const session = driver.session({ database: name, defaultAccessMode: "WRITE" });
  let loading: Promise<unknown> | undefined;
  await whileNoLoadRuns(session, async () => {
    loading = load(editedTinyPlan({ "events.yaml": (text) => text.replace("Shipping", "River") }));
    expect(await Promise.race([loading, sleep(1_500, "waiting")])).toBe("waiting");
  });
  expect(await loading).toMatchObject({ changed: true });
  await session.close();
});

test("a file that exists is kept unless it may be replaced.", async () => {
  await expect(writeBackup(database(), file, silent)).rejects.toMatchObject({ code: "FILE_EXISTS" });
  await expect(writeBackup(database(), join("/dev/null", "x"), silent)).rejects.toMatchObject({
    code: "FILE_UNWRITABLE",
  });
});

test("a graph that holds something is not replaced unasked.", async () => {
  const before = await content();
  await expect(restore()).rejects.toMatchObject({ code: "DATABASE_NOT_EMPTY" });
  expect(await content()).toEqual(before);
});

test("a restore brings back what was saved and nothing else, and a backup of it has the same content.", async () => {
  await writeBackup(database(), file, silent, true);
  const before = await content();
  const [former] = await query("MATCH (r:Release) RETURN properties(r) AS release");
  await query("CREATE (:Entity {id: 'later'}) WITH 1 AS one MATCH (i:Indicator) SET i.name = 'changed'");
  const result = await restore(true);
  expect(await content()).toEqual(before);
  const again = await writeBackup(database(), join(folder, "again.backup"), silent);
  expect(again.content).toBe(result.content);
  // What the API keeps of answers depends on the releases' properties: a restore must not look like the state before.
  const [now] = await query("MATCH (r:Release) RETURN properties(r) AS release");
  expect(now?.release).toEqual({ ...(former?.release as object), restoredAt: expect.stringMatching(/Z$/) });
  expect(await load(editedTinyPlan({}))).toMatchObject({ planId: "tiny-linjiang-14fyp" });
});

test("a file that is cut off, was changed, is of a newer format or of another kind changes nothing.", async () => {
  const before = await content();
  const text = gunzipSync(readFileSync(file)).toString("utf8");
  const broken: Record<string, [Buffer, string]> = {
    "cut.backup": [readFileSync(file).subarray(0, 2_000), "BACKUP_DAMAGED"],
    "endless.backup": [
      gzipSync(text.slice(0, text.lastIndexOf("\n", text.length - 2) + 1)),
      "BACKUP_DAMAGED",
    ],
    "changed.backup": [gzipSync(text.replace("临江", "江临")), "BACKUP_DAMAGED"],
    "newer.backup": [gzipSync(text.replace('"format":1', '"format":2')), "BACKUP_TOO_NEW"],
    "other.backup": [gzipSync("{}\n"), "BACKUP_INVALID"],
    "words.backup": [gzipSync("words\n"), "BACKUP_INVALID"],
  };
  for (const [name, [bytes, code]] of Object.entries(broken)) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await expect(restore(true, path), name).rejects.toMatchObject({ code });
  }
  expect(await content()).toEqual(before);
});

test("a restore that is interrupted leaves no release to be served, refuses loads, and is done again when it is told to replace.", async () => {
  const interrupt = (line: string) => {
    if (line.startsWith("comparing")) throw new Error("killed");
  };
  await expect(restoreBackup(database(), file, interrupt, true)).rejects.toThrow("killed");
  expect(await query("MATCH (r:Release) RETURN r")).toEqual([]);
  await expect(load(tinyPlan())).rejects.toMatchObject({ code: "RESTORE_UNFINISHED" });
  await expect(writeBackup(database(), join(folder, "half.backup"), silent)).rejects.toMatchObject({
    code: "RESTORE_UNFINISHED",
  });
  await expect(restore()).rejects.toMatchObject({ code: "RESTORE_UNFINISHED" });
  await restore(true);
  expect(await query("MATCH (r:Release) RETURN r.planId AS plan")).toEqual([{ plan: "tiny-linjiang-14fyp" }]);
});

test("of two restores at once the later one goes on, and the earlier one is done before it or gives up.", async () => {
  let second: Promise<unknown> | undefined;
  const overtake = (line: string) => {
    if (line.startsWith("comparing")) second = restore(true);
  };
  const first = await restoreBackup(database(), file, overtake, true).then(
    () => "DONE",
    (error) => error.code,
  );
  await second;
  // Which of them comes first to the end is a matter of luck; what stands is whole either way.
  expect(["DONE", "RESTORE_OVERTAKEN"]).toContain(first);
  const { content: found } = await writeBackup(database(), join(folder, "after.backup"), silent);
  expect(found).toBe((await verifyBackup(file)).content);
});
