import { Counter, Gauge, type Registry } from "prom-client";

/** How a request was served: from memory, by another request's work, by its own work, or past the cache. */
export type CacheResult = "hit" | "shared" | "miss" | "bypass";

/** The figures of the response cache, as they are now. */
export interface CacheFigures {
  readonly bytes: number;
  readonly entries: number;
}

/** What the response cache counts. */
export interface CacheMetrics {
  requests: Record<CacheResult, () => void>;
  evicted: () => void;
}

/** Registers the figures of a response cache; `figures` is asked at each scrape. */
export function registerCacheMetrics(registry: Registry, figures: CacheFigures): CacheMetrics {
  const requests = new Counter({
    name: "plangraph_response_cache_requests_total",
    help: "GraphQL requests by how they were served: hit, shared (waited for the same answer), miss, bypass",
    labelNames: ["result"],
    registers: [registry],
  });
  const evictions = new Counter({
    name: "plangraph_response_cache_evictions_total",
    help: "Answers dropped because the cache was full; those dropped with a release are not counted",
    registers: [registry],
  });
  gauge("plangraph_response_cache_bytes", "Bytes that kept answers take", "bytes");
  gauge("plangraph_response_cache_entries", "Answers kept", "entries");
  const count = (result: CacheResult) => {
    const child = requests.labels(result);
    child.inc(0);
    return () => child.inc();
  };
  return {
    requests: {
      hit: count("hit"),
      shared: count("shared"),
      miss: count("miss"),
      bypass: count("bypass"),
    },
    evicted: () => evictions.inc(),
  };

  function gauge(name: string, help: string, figure: keyof CacheFigures): void {
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
