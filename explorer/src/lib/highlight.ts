/** A piece of a text, marked or not. */
export interface Piece {
  text: string;
  isMarked: boolean;
  /** First code point of the piece. */
  start: number;
}

/** Cuts a text at ranges in code points (end exclusive); ranges that overlap are joined, and what lies outside is left out. */
export function markRanges(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): Piece[] {
  const points = [...text];
  const isMarked = points.map(() => false);
  for (const { start, end } of ranges) {
    for (let i = Math.max(0, start); i < Math.min(points.length, end); i += 1) isMarked[i] = true;
  }
  const pieces: Piece[] = [];
  points.forEach((point, index) => {
    const last = pieces.at(-1);
    const mark = isMarked[index] === true;
    if (last !== undefined && last.isMarked === mark) last.text += point;
    else pieces.push({ text: point, isMarked: mark, start: index });
  });
  return pieces;
}
