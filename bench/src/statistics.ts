/** What was seen of one contestant in one round of one workload. */
export interface Sample {
  latenciesMs: readonly number[];
  seconds: number;
  errors: number;
  /** CPU time of the server process during the round. */
  cpuMs: number;
  rssBytes: number;
}

/** All rounds together. */
export interface Summary {
  rounds: number;
  requests: number;
  errors: number;
  /** Requests a second: the median of the rounds, and the lowest and highest of them. */
  rps: number;
  rpsLow: number;
  rpsHigh: number;
  /** Milliseconds, over the requests of all rounds. */
  p50: number;
  p95: number;
  p99: number;
  /** Milliseconds of the server's CPU per request; null where the load ran in the same process. */
  cpuMs: number | null;
  rssMb: number;
}

/** The value below which the share `p` (0 to 1) of the values lies, by the nearest rank; NaN of an empty list. */
export function percentile(values: readonly number[], p: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] as number;
}

/** The middle value, of an even number the mean of the two in the middle; NaN of an empty list. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

/** The slope of the straight line nearest to the points (least squares), in units of y per unit of x. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const over = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const under = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return under === 0 ? 0 : over / under;
}

/** Rounds put together: the rate as a median, since one disturbed round should not move it; latencies pooled. */
export function summarise(samples: readonly Sample[]): Summary {
  const latencies = samples.flatMap(({ latenciesMs }) => latenciesMs);
  const rates = samples.map(({ latenciesMs, seconds }) => latenciesMs.length / seconds);
  const cpu = samples.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  return {
    rounds: samples.length,
    requests: latencies.length,
    errors: samples.reduce((sum, { errors }) => sum + errors, 0),
    rps: rounded(median(rates), 1),
    rpsLow: rounded(
      rates.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
      1,
    ),
    rpsHigh: rounded(
      rates.reduce((a, b) => Math.max(a, b), 0),
      1,
    ),
    p50: rounded(percentile(latencies, 0.5), 2),
    p95: rounded(percentile(latencies, 0.95), 2),
    p99: rounded(percentile(latencies, 0.99), 2),
    cpuMs: Number.isNaN(cpu) ? null : rounded(cpu / latencies.length, 3),
    rssMb: rounded(Math.max(...samples.map(({ rssBytes }) => rssBytes)) / 1024 / 1024, 0),
  };
}

/** `value` with that many digits behind the point. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
