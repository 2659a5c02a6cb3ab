/**
 * Wraps `read` so that at most one read runs at a time and no answer is older than `maxAgeMs`. When a read fails,
 * the last value is told once more and the next call reads again: an id is no reason to refuse an answer.
 */
export function boundedStaleness<T>(
  read: () => Promise<T>,
  maxAgeMs: number,
  now: () => number = Date.now,
): () => Promise<T | undefined> {
  let last: { value: T; at: number } | undefined;
  let running: Promise<T | undefined> | undefined;
  const refresh = async (): Promise<T | undefined> => {
    // The age counts from before the read: what changes while it runs is not seen by it.
    const at = now();
    try {
      last = { value: await read(), at };
    } catch {
      // Told below from what is known; the readiness probe reports the cause.
    }
    running = undefined;
    return last?.value;
  };
  return async () => {
    if (last !== undefined && now() - last.at <= maxAgeMs) return last.value;
    running ??= refresh();
    return running;
  };
}
