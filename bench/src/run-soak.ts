import { CONTESTANTS, type Servers } from "./contestants.js";
import { applyLoad, type WireRequest } from "./http-load.js";
import { Random } from "./random.js";
import type { Soak } from "./results.js";
import { summariseSoak, type Window } from "./soak-figures.js";
import { type Stage, startNamed } from "./stage.js";
import { rounded } from "./statistics.js";
import type { Workload } from "./workloads/workload.js";

/** Seconds between two looks at the server. */
const WINDOW_SECONDS = 10;

/** Seconds in which the mix finds out how much the server can take. */
const CAPACITY_SECONDS = 15;

/** The part of the capacity that is asked for. */
const SHARE = 0.8;

/**
 * Holds the mixed load near the limit: all workloads in a shuffled order, at four fifths of the rate that the same mix
 * reaches when nothing holds it back. No answer is kept, so every request goes through to the database.
 */
export async function runSoak(
  stage: Stage,
  workloads: readonly Workload[],
  options: { minutes: number; connections: number; seed: number; plans: number },
): Promise<Soak> {
  const { minutes, connections, seed, plans } = options;
  const off = await startNamed(stage, "off");
  try {
    const contestant = CONTESTANTS.find(({ id }) => id === "plangraph-known");
    for (const workload of workloads) await contestant?.prepare(workload, { off } as Servers);
    const requests = new Random(seed).shuffle(
      workloads.flatMap((workload): WireRequest[] => contestant?.requests?.(workload) ?? []),
    );
    await applyLoad(off, requests, { connections, seconds: CAPACITY_SECONDS });
    const free = await applyLoad(off, requests, { connections, seconds: CAPACITY_SECONDS });
    const capacity = free.latenciesMs.length / free.seconds;
    const rate = Math.round(capacity * SHARE);
    const windows: Window[] = [];
    const count = Math.max(4, Math.round((minutes * 60) / WINDOW_SECONDS));
    for (let i = 1; i <= count; i++) {
      const sample = await applyLoad(off, requests, { connections, seconds: WINDOW_SECONDS, rate });
      windows.push({ ...sample, heapBytes: (await off.usage()).heapBytes });
      if (i % 6 === 0) stage.report(`held load: minute ${i / 6} of ${minutes}, ${rate} requests a second`);
    }
    return { ...summariseSoak(windows), minutes, plans, rate, capacity: rounded(capacity, 1) };
  } finally {
    await off.stop();
  }
}
