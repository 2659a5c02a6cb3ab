import type { LoadedPlan, UnwoundPlan } from "./contestants/loader-child.js";
import type { Server } from "./processes.js";
import type { LoadFigures } from "./results.js";
import type { Stage } from "./stage.js";
import { median, rounded } from "./statistics.js";

/** Plans that are written with plain UNWIND too. */
const UNWOUND = 3;

/** Loads plan after plan in one process of its own, as `plangraph load` of one folder each does. */
export class PlanLoader {
  readonly #loaded: LoadedPlan[] = [];
  #unwound: UnwoundPlan[] = [];
  #rssMost = 0;

  constructor(
    private readonly stage: Stage,
    private readonly server: Server,
    private readonly seed: number,
  ) {}

  /** The published plan, which the examples ask about; it does not count. */
  async loadPublished(): Promise<void> {
    this.stage.report("loading the published plan");
    await this.server.call("load", { number: 0, seed: this.seed });
  }

  /** Goes on until `plans` invented plans are there. */
  async loadUpTo(plans: number): Promise<void> {
    while (this.#loaded.length < plans) {
      const number = this.#loaded.length + 1;
      const one = await this.server.call<LoadedPlan>("load", { number, seed: this.seed });
      this.#loaded.push(one);
      this.#rssMost = Math.max(this.#rssMost, one.rssBytes);
      const seconds = (one.readMs + one.writeMs) / 1_000;
      if (number === plans || number % 10 === 0)
        this.stage.report(`plan ${number}: ${one.nodes + one.edges} rows in ${seconds.toFixed(1)} s`);
    }
  }

  /** The limit of any loader, with rows of plans that are loaded already. */
  async unwind(): Promise<void> {
    this.stage.report("the same rows with plain UNWIND");
    this.#unwound = [];
    for (let number = 1; number <= Math.min(UNWOUND, this.#loaded.length); number++)
      this.#unwound.push(await this.server.call<UnwoundPlan>("unwind", { number, seed: this.seed }));
  }

  figures(): LoadFigures {
    return loadFigures(this.#loaded, this.#unwound, this.#rssMost);
  }
}

/** What is told of a load, from what its plans took. */
export function loadFigures(
  loaded: readonly LoadedPlan[],
  unwound: readonly UnwoundPlan[],
  rssMost: number,
): LoadFigures {
  const total = (pick: (one: LoadedPlan) => number) => loaded.reduce((sum, one) => sum + pick(one), 0);
  const rows = total(({ nodes, edges }) => nodes + edges);
  const megabytes = (bytes = 0) => rounded(bytes / 1024 / 1024, 0);
  const writes = loaded.map(({ writeMs }) => writeMs);
  return {
    plans: loaded.length,
    nodes: total(({ nodes }) => nodes),
    edges: total(({ edges }) => edges),
    writeRowsPerSecond: rounded((rows / total(({ writeMs }) => writeMs)) * 1_000, 0),
    wholeRowsPerSecond: rounded((rows / total(({ readMs, writeMs }) => readMs + writeMs)) * 1_000, 0),
    unwindRowsPerSecond: rounded(
      median(unwound.map(({ rows, milliseconds }) => (rows / milliseconds) * 1_000)),
      0,
    ),
    firstWriteMs: rounded(median(writes.slice(0, 10)), 0),
    lastWriteMs: rounded(median(writes.slice(-10)), 0),
    rssEarlyMb: megabytes(loaded[Math.min(9, loaded.length - 1)]?.rssBytes),
    rssLastMb: megabytes(loaded.at(-1)?.rssBytes),
    rssMostMb: megabytes(rssMost),
  };
}
