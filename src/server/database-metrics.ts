import { Counter, Gauge, type Registry } from "prom-client";

/** What the connection to the database tells of itself. */
export interface DatabaseFigures {
  /** For how long it has not answered, in milliseconds; 0 while it does. */
  readonly pulse: { readonly silentFor: number };
  /** How often it had to be started again. */
  restarts: () => number;
}

/** Registers whether the database answers, and how often it was started again under this process. */
export function registerDatabaseMetrics(registry: Registry, figures: DatabaseFigures): void {
  new Gauge({
    name: "plangraph_database_silent_seconds",
    help: "For how long the database has not answered; 0 while it does",
    registers: [registry],
    collect() {
      this.set(figures.pulse.silentFor / 1_000);
    },
  });
  let told = 0;
  new Counter({
    name: "plangraph_database_restarts_total",
    help: "How often the embedded database had ended and was started again",
    registers: [registry],
    collect() {
      const restarts = figures.restarts();
      this.inc(restarts - told);
      told = restarts;
    },
  });
}
