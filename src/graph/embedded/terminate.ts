import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, type ProcessIdentity } from "./process-identity.js";

/**
 * A clean stop takes under 2 s on an idle machine, and 8 s with a class archive to write. A killed store recovers,
 * so we need not wait for ever.
 */
const patienceMs = 60_000;
const pollMs = 20;

/**
 * Asks the process to stop, waits until it has, and kills it when it does not. Returns whether it ended by
 * itself; does nothing when it is gone.
 */
export async function terminate(identity: ProcessIdentity): Promise<boolean> {
  if (!signal(identity, "SIGTERM")) return false;
  if (await hasEnded(identity, patienceMs)) return true;
  signal(identity, "SIGKILL");
  await hasEnded(identity, patienceMs);
  return false;
}

async function hasEnded(identity: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (isAlive(identity)) {
    if (performance.now() > deadline) return false;
    await sleep(pollMs);
  }
  return true;
}

function signal(identity: ProcessIdentity, name: NodeJS.Signals): boolean {
  if (!isAlive(identity)) return false;
  try {
    process.kill(identity.pid, name);
    return true;
  } catch {
    return false;
  }
}
