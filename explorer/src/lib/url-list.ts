/** The values of a list in the address that are known, such as `STATED,CURATED`; unknown ones are ignored. */
export function readList<T extends string>(text: string | null, known: readonly T[]): T[] {
  const asked = new Set((text ?? "").split(","));
  return known.filter((value) => asked.has(value));
}

/** The list with the value switched on or off, as it stands in the address; undefined where that leaves all or none. */
export function toggle<T extends string>(
  list: readonly T[],
  value: T,
  known: readonly T[],
): string | undefined {
  const now = list.length === 0 ? known : list;
  const next = known.filter((entry) => (entry === value) !== now.includes(entry));
  return next.length === 0 || next.length === known.length ? undefined : next.join(",");
}
