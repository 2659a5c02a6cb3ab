import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { withFileLock } from "../../src/graph/embedded/file-lock.js";
import { identify, isAlive, ownIdentity } from "../../src/graph/embedded/process-identity.js";

const folder = mkdtempSync(join(tmpdir(), "plangraph-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("of many that want the lock at once, one works at a time and each gets its turn", async () => {
  const path = join(folder, "busy");
  let inside = 0;
  let turns = 0;
  const work = async () => {
    inside += 1;
    expect(inside).toBe(1);
    await sleep(5);
    inside -= 1;
    turns += 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => withFileLock(path, work)));
  expect(turns).toBe(12);
  expect(existsSync(path)).toBe(false);
});

test("the lock is given back when the work fails", async () => {
  const path = join(folder, "failing");
  await expect(withFileLock(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(path)).toBe(false);
});

test("a lock whose holder has died is taken over, by one at a time", async () => {
  const path = join(folder, "stale");
  const { pid } = spawnSync("true");
  writeFileSync(path, JSON.stringify({ pid, started: "long ago" }));
  let inside = 0;
  const work = async () => {
    inside += 1;
    expect(inside).toBe(1);
    await sleep(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 6 }, () => withFileLock(path, work)));
});

test("a lock whose holder's process number now belongs to another process is stale", async () => {
  const path = join(folder, "reused");
  writeFileSync(path, JSON.stringify({ pid: process.pid, started: "another time" }));
  const started = await withFileLock(path, async () => "started", { timeoutMs: 2_000 });
  // Without /proc a reused number cannot be told; there the wait ends in an error instead.
  if (process.platform === "linux") expect(started).toBe("started");
});

test("a half-written lock is waited for, and taken over when nobody finishes it", async () => {
  const path = join(folder, "half");
  writeFileSync(path, "{");
  await expect(withFileLock(path, async () => true, { timeoutMs: 200 })).rejects.toThrow(/still held/);
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(path, longAgo, longAgo);
  expect(await withFileLock(path, async () => true)).toBe(true);
});

test("a waiter is told who holds the lock, and gives up with that name when the time is over", async () => {
  const path = join(folder, "held");
  writeFileSync(path, JSON.stringify(ownIdentity()));
  const holders: unknown[] = [];
  const waiting = withFileLock(path, async () => true, {
    timeoutMs: 150,
    onWait: (holder) => holders.push(holder),
  });
  await expect(waiting).rejects.toThrow(new RegExp(`still held by process ${process.pid}`));
  expect(holders).toEqual([process.pid]);
});

test("a process is told from an ended one", () => {
  expect(isAlive(ownIdentity())).toBe(true);
  expect(identify(spawnSync("true").pid)).toBeUndefined();
});
