/** A label that wants a place on a map; the position is the middle of its foot, in the map's own units. */
export interface Label {
  id: string;
  text: string;
  x: number;
  y: number;
}

/** Widths of letters as shares of the size of the font: Chinese ones are square. */
const WIDE = 1.02;
const NARROW = 0.56;

/** The labels that fit: in the order given, each is left out where it would lie over one before it or beyond the sides. */
export function placeLabels(
  labels: readonly Label[],
  size: number,
  seen: { x: number; width: number },
): Label[] {
  const boxes: { left: number; right: number; top: number; bottom: number }[] = [];
  return labels.filter(({ text, x, y }) => {
    const half = ([...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? WIDE : NARROW), 0) * size) / 2;
    const box = { left: x - half, right: x + half, top: y - size, bottom: y + size * 0.25 };
    const isOver = boxes.some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
    if (isOver || box.left < seen.x || box.right > seen.x + seen.width) return false;
    boxes.push(box);
    return true;
  });
}

/** A name as a map has room for: the United Kingdom and the United States without the rest of their names. */
export function shortName(name: string): string {
  return name.replace(/^(United \w+) of .*/, "$1");
}
