import type { Soak } from "./results.js";
import { median, percentile, rounded, type Sample, slope } from "./statistics.js";

/** One look: the requests of a window, and the memory of the server at its end. */
export interface Window extends Sample {
  heapBytes: number;
}

/** What the windows of a held load say of errors, latency and memory. Memory is compared once the start is over. */
export function summariseSoak(
  windows: readonly Window[],
): Omit<Soak, "minutes" | "plans" | "rate" | "capacity"> {
  const quarter = (which: number) =>
    windows.slice(Math.floor((which * windows.length) / 4), Math.floor(((which + 1) * windows.length) / 4));
  const latencies = (some: readonly Window[]) => some.flatMap(({ latenciesMs }) => latenciesMs);
  const megabytes = (some: readonly Window[], pick: (one: Window) => number) =>
    rounded(median(some.map(pick)) / 1024 / 1024, 1);
  const all = latencies(windows);
  const secondHalf = windows.slice(Math.floor(windows.length / 2));
  const hours = (index: number) =>
    secondHalf.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0) / 3_600;
  const bytesPerHour = slope(secondHalf.map(({ rssBytes }, i) => [hours(i), rssBytes] as const));
  return {
    requests: all.length,
    errors: windows.reduce((sum, { errors }) => sum + errors, 0),
    p50: rounded(percentile(all, 0.5), 2),
    p95: rounded(percentile(all, 0.95), 2),
    p99: rounded(percentile(all, 0.99), 2),
    p50First: rounded(median(latencies(quarter(0))), 2),
    p50Last: rounded(median(latencies(quarter(3))), 2),
    rssEarlyMb: megabytes(quarter(1), ({ rssBytes }) => rssBytes),
    rssLateMb: megabytes(quarter(3), ({ rssBytes }) => rssBytes),
    rssSlopeMbPerHour: rounded(bytesPerHour / 1024 / 1024, 1),
    heapEarlyMb: megabytes(quarter(1), ({ heapBytes }) => heapBytes),
    heapLateMb: megabytes(quarter(3), ({ heapBytes }) => heapBytes),
  };
}
