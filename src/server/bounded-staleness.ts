/**
 * Wraps `read` so that at most one read runs at a time and no answer is older than `maxAgeMs`. When a read fails, or
 * takes longer than `maxWaitMs`, the last value is told once more: an id is no reason to keep an answer back.
 */
export function boundedStaleness<T>(
  read: () => Promise<T>,
  maxAgeMs: number,
  maxWaitMs: number,
  now: () => number = Date.now,
): () => Promise<T | undefined> {
  let last: { value: T; at: number } | undefined;
  let running: Promise<void> | undefined;
  const refresh = async (): Promise<void> => {
    // The age counts from before the read: what changes while it runs is not seen by it.
    const at = now();
    try {
      last = { value: await read(), at };
    } catch {
      // Told below from what is known; the readiness probe reports the cause.
    }
    running = undefined;
  };
  return async () => {
    if (last === undefined || now() - last.at > maxAgeMs) {
      running ??= refresh();
      await withinTime(running, maxWaitMs);
    }
    return last?.value;
  };
}

/** Resolves when `work` has ended or `milliseconds` have passed. */
async function withinTime(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, passed]);
  clearTimeout(timer);
}
