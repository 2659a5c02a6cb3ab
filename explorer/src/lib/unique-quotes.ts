/** The quotes of a link without repeats: a derived link rests on each of its steps, some of which share their words. */
export function uniqueQuotes<T extends { start: number | null; source: { id: string } }>(
  evidence: readonly T[],
): T[] {
  const places = new Map(
    evidence.map((piece) => [`${piece.start} ${piece.source.id}`, piece] as const).reverse(),
  );
  return evidence.filter((piece) => places.get(`${piece.start} ${piece.source.id}`) === piece);
}
