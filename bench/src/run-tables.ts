import { assertEqualAnswers } from "./compare.js";
import { CONTESTANTS, type Contestant, type Prepared, type Servers } from "./contestants.js";
import type { Options } from "./options.js";
import { plangraphQuestions } from "./questions.js";
import { Random } from "./random.js";
import type { Table } from "./results.js";
import type { Stage } from "./stage.js";
import { type Sample, summarise } from "./statistics.js";
import type { Workload } from "./workloads/workload.js";

/**
 * Unmeasured load before the first round, until plans are made and code is hot: that is a matter of requests, not of time,
 * but on a slow machine it has to end.
 */
const WARM_UP = { requests: 2_000, seconds: 2, mostTimes: 6 };

/**
 * One workload, all contestants: answers compared first, then rounds, each in another order, one contestant under load at
 * a time while the others' processes rest.
 */
export async function runTable(
  stage: Stage,
  servers: Servers,
  workload: Workload,
  plans: number,
  options: Options,
): Promise<Table> {
  const entered = CONTESTANTS.filter((contestant) => contestant.takes(workload));
  const prepared = new Map<Contestant, Prepared>();
  for (const contestant of entered) prepared.set(contestant, await contestant.prepare(workload, servers));
  assertEqualAnswers(
    workload.id,
    [...prepared].map(([{ title }, { shapes }]) => ({ title, shapes })),
  );
  const { connections, seconds } = options;
  const samples = new Map<Contestant, Sample[]>(entered.map((contestant) => [contestant, []]));
  const random = new Random(options.seed + plans);
  stage.report(`${workload.id} at ${plans} plans: answers are equal; warming up`);
  for (const { load } of prepared.values())
    await warmUp(load, connections, Math.min(WARM_UP.seconds, seconds));
  for (let round = 1; round <= options.rounds; round++) {
    stage.report(`${workload.id} at ${plans} plans: round ${round} of ${options.rounds}`);
    for (const contestant of random.shuffle(entered)) {
      const { load } = prepared.get(contestant) as Prepared;
      samples.get(contestant)?.push(await load({ connections, seconds }));
    }
  }
  return {
    plans,
    workload: workload.id,
    title: workload.title,
    questions: plangraphQuestions(workload).length,
    rows: entered.map((contestant) => {
      const { id, title, group, caches } = contestant;
      return { id, title, group, caches, ...summarise(samples.get(contestant) as Sample[]) };
    }),
  };
}

async function warmUp(load: Prepared["load"], connections: number, seconds: number): Promise<void> {
  let requests = 0;
  for (let i = 0; i < WARM_UP.mostTimes && requests < WARM_UP.requests; i++)
    requests += (await load({ connections, seconds })).latenciesMs.length;
}
