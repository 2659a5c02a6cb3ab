import { Gauge, Histogram, type Registry } from "prom-client";

/** What the API tells of its statements; the shape of its execution context. */
export interface StatementFigures {
  readonly running: number;
  readonly queued: number;
}

/** One finished statement. */
export interface StatementFact {
  milliseconds: number;
  errorCode: string | null;
}

/**
 * Registers figures of the database statements and returns what is to be told of each. A running statement holds
 * one connection of the driver's pool, which publishes no figures of its own.
 */
export function registerStatementMetrics(
  registry: Registry,
  figures: StatementFigures,
): (statement: StatementFact) => void {
  const seconds = new Histogram({
    name: "plangraph_statement_duration_seconds",
    help: "Database statements by outcome (ok, or the code of the error)",
    labelNames: ["outcome"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  gauge(
    "plangraph_statements_running",
    "Statements that run now, each on a connection of the pool",
    "running",
  );
  gauge("plangraph_statements_queued", "Statements that wait for their turn", "queued");
  return ({ milliseconds, errorCode }) =>
    seconds.observe({ outcome: errorCode ?? "ok" }, milliseconds / 1_000);

  function gauge(name: string, help: string, figure: keyof StatementFigures): void {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(figures[figure]);
      },
    });
  }
}
