import { CONTESTANTS, type Contestant } from "./contestants.js";
import { forgetQueryPlans } from "./hits.js";
import { sendOnce, type WireRequest } from "./http-load.js";
import type { ColdRow } from "./results.js";
import { type Stage, startNamed } from "./stage.js";
import { median, rounded } from "./statistics.js";
import type { Workload } from "./workloads/workload.js";

/** Who is started anew: one line for each server that makes answers. */
const STARTED = ["plangraph-known", "plangraph-kept-post", "postgraphile", "apollo", "jit"];

/**
 * What the first client of a new process waits for: start of the process until it listens, the first answer, and the same
 * question again. Neo4j's query plans are forgotten before; its own process, like PostgreSQL's, keeps running.
 */
export async function runCold(stage: Stage, workload: Workload, starts: number): Promise<ColdRow[]> {
  const rows: ColdRow[] = [];
  for (const contestant of CONTESTANTS.filter(({ id }) => STARTED.includes(id))) {
    stage.report(`first answer of a new process: ${contestant.title}`);
    const seen: { startMs: number; firstMs: number; secondMs: number }[] = [];
    for (let i = 0; i < starts; i++) seen.push(await startOnce(stage, contestant, workload));
    const middle = (pick: (one: (typeof seen)[number]) => number) => rounded(median(seen.map(pick)), 1);
    rows.push({
      id: contestant.id,
      title: contestant.title,
      starts,
      startMs: middle(({ startMs }) => startMs),
      firstMs: middle(({ firstMs }) => firstMs),
      secondMs: middle(({ secondMs }) => secondMs),
    });
  }
  return rows;
}

async function startOnce(stage: Stage, contestant: Contestant, workload: Workload) {
  await forgetQueryPlans(stage.graph);
  const begun = performance.now();
  const server = await startNamed(stage, contestant.server);
  try {
    const startMs = performance.now() - begun;
    const request = contestant.requests?.(workload)[0] as WireRequest;
    const ask = async () => {
      const asked = performance.now();
      await sendOnce(server.port, request);
      return performance.now() - asked;
    };
    return { startMs, firstMs: await ask(), secondMs: await ask() };
  } finally {
    await server.stop();
  }
}
