import type { Registry } from "prom-client";
import { registerCacheMetrics } from "./cache-metrics.js";
import { ResponseCache } from "./response-cache.js";

/** A response cache of `maxBytes` that tells its figures to `registry`. */
export function createCache(maxBytes: number, registry: Registry): ResponseCache {
  const cache = new ResponseCache(maxBytes);
  cache.metrics = registerCacheMetrics(registry, cache);
  return cache;
}
