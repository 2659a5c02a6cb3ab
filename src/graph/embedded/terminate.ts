import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, type ProcessIdentity } from "./process-identity.js";

/** A clean stop takes 2 s at most on an idle machine; a killed store recovers, so we need not wait for ever. */
const patienceMs = 30_000;
const pollMs = 20;

/** Asks the process to stop, waits until it has, and kills it when it does not. Does nothing when it is gone. */
export async function terminate(identity: ProcessIdentity): Promise<void> {
  if (!signal(identity, "SIGTERM")) return;
  if (await hasEnded(identity, patienceMs)) return;
  signal(identity, "SIGKILL");
  await hasEnded(identity, patienceMs);
}

async function hasEnded(identity: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(identity)) {
    if (Date.now() > deadline) return false;
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
