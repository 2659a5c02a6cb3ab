import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "../../errors.js";
import { isAlive, ownIdentity, type ProcessIdentity } from "./process-identity.js";

/** How a lock is waited for. */
export interface LockOptions {
  /** Called once, with the process id of the holder, when the lock is not free at once. */
  onWait?: (holder: number | undefined) => void;
  timeoutMs?: number;
}

const pollMs = 50;
const longestWaitMs = 15 * 60_000;
/** A lock file that cannot be read is being written right now, or its writer died: after this long it died. */
const halfWrittenMs = 5_000;

/**
 * Runs `work` while holding the lock file at `path`, and removes the file afterwards. A lock whose holder no
 * longer runs is stale and is taken over, so a killed process blocks nobody.
 */
export async function withFileLock<T>(
  path: string,
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  await acquire(path, options);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

async function acquire(path: string, options: LockOptions): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const deadline = performance.now() + (options.timeoutMs ?? longestWaitMs);
  let hasWaited = false;
  while (!tryCreate(path)) {
    if (isStale(path)) {
      removeStale(path);
      continue;
    }
    const holder = readHolder(path)?.pid;
    if (!hasWaited) options.onWait?.(holder);
    hasWaited = true;
    if (performance.now() > deadline) throw lockedTooLong(path, holder);
    await sleep(pollMs);
  }
}

function tryCreate(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(ownIdentity()), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(path: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

function isStale(path: string): boolean {
  const holder = readHolder(path);
  return holder === undefined ? isOlderThan(path, halfWrittenMs) : !isAlive(holder);
}

// Two processes may see the same stale lock; if both simply removed it, the slower one would remove the lock
// that the faster one has just made. So removing is itself exclusive, and looks again first.
function removeStale(path: string): void {
  const breaking = `${path}.breaking`;
  try {
    mkdirSync(breaking);
  } catch {
    if (isOlderThan(breaking, halfWrittenMs)) rmSync(breaking, { recursive: true, force: true });
    return;
  }
  try {
    if (isStale(path)) rmSync(path, { force: true });
  } finally {
    rmdirSync(breaking);
  }
}

function isOlderThan(path: string, ageMs: number): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > ageMs;
  } catch {
    return false;
  }
}

function lockedTooLong(path: string, holder: number | undefined): ConfigError {
  return new ConfigError(
    "LOCKED",
    `${path} is still held by process ${holder ?? "(unknown)"}. Wait for it to end, or end it, and try again.`,
  );
}
