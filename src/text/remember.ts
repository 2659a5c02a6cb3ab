/** Entries that are kept: all names of a few plans. */
const MAX_ENTRIES = 10_000;

/** A function of a text that keeps its answers; when there are too many it forgets them all and begins again. */
export function remember<T>(compute: (text: string) => T, maxEntries = MAX_ENTRIES): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const former = known.get(text);
    if (former !== undefined) return former;
    if (known.size >= maxEntries) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
