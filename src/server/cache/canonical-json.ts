/** Deeper values than the guard lets through are not worth a place in the cache. */
const MAX_DEPTH = 32;

/**
 * A JSON value as text that is equal for equal values: the keys of objects sorted, everything else as JSON.stringify
 * writes it (half surrogates escaped, so no two values become the same bytes). Undefined for a value that is nested
 * deeper than 32 levels, and for one with a number too large for JavaScript: JSON.stringify writes null for those.
 */
export function canonicalJson(value: unknown, depth = 0): string | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const parts = Array.isArray(value)
    ? value.map((element) => canonicalJson(element, depth + 1))
    : Object.keys(value)
        .sort()
        .map((key) => {
          const text = canonicalJson((value as Record<string, unknown>)[key], depth + 1);
          return text === undefined ? undefined : `${JSON.stringify(key)}:${text}`;
        });
  if (parts.includes(undefined)) return undefined;
  return Array.isArray(value) ? `[${parts.join()}]` : `{${parts.join()}}`;
}
