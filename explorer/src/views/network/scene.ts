/** A picture of a network as plain shapes, for SVG and PNG: everything in pixels of the page. */
export interface Scene {
  width: number;
  height: number;
  background: string;
  ink: string;
  font: string;
  title: string;
  /** A line at the foot: where the picture comes from. */
  source: string;
  lines: SceneLine[];
  discs: SceneDisc[];
  legend: { colour: string; text: string; isLine: boolean }[];
}

/** An edge of the picture. */
export interface SceneLine {
  id: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  colour: string;
  width: number;
  title: string;
}

/** An entity of the picture; its label is undefined where there is no room for it. */
export interface SceneDisc {
  id: string;
  x: number;
  y: number;
  radius: number;
  colour: string;
  label: string | undefined;
  title: string;
}

/** An entity before it has its place on the page. */
export interface SceneNode {
  id: string;
  x: number;
  y: number;
  size: number;
  colour: string;
  label: string;
  title: string;
  /** True where the label must stand. */
  isMarked: boolean;
}

/** An edge before it has its place on the page. */
export interface SceneLink {
  id: string;
  from: string;
  to: string;
  colour: string;
  width: number;
  title: string;
}

const WIDTH = 1600;
const HEIGHT = 1200;
const MARGIN = 90;
const HEAD = 60;
/** Font size of a label in pixels, and how wide its characters are in it. */
export const LABEL_SIZE = 13;
const WIDE = 1;
const NARROW = 0.56;

/** Fits a network into a page, with as many labels as do not cover each other, those of the largest first. */
export function toScene(
  nodes: readonly SceneNode[],
  links: readonly SceneLink[],
  rest: Pick<Scene, "background" | "ink" | "font" | "title" | "source" | "legend">,
): Scene {
  const place = fit(nodes);
  const discs = nodes.map((node) => ({ ...node, ...place(node), radius: node.size }));
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  const labelled = withRoom(discs);
  return {
    width: WIDTH,
    height: HEIGHT,
    ...rest,
    lines: links.flatMap(({ id, from, to, colour, width, title }) => {
      const [start, end] = [byId.get(from), byId.get(to)];
      if (start === undefined || end === undefined) return [];
      return [{ id, x1: start.x, y1: start.y, x2: end.x, y2: end.y, colour, width, title }];
    }),
    discs: discs.map(({ id, x, y, radius, colour, label, title }) => ({
      ...{ id, x, y, radius, colour, title },
      label: labelled.has(id) ? label : undefined,
    })),
  };
}

/** The width of a text in pixels, near enough to keep labels apart. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, point) => sum + (/[\u2e80-\uffef]/.test(point) ? WIDE : NARROW) * size, 0);
}

function fit(nodes: readonly { x: number; y: number }[]): (at: { x: number; y: number }) => {
  x: number;
  y: number;
} {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(right - left, 1),
    (HEIGHT - 2 * MARGIN - HEAD) / Math.max(top - bottom, 1),
    4,
  );
  // The layout's y grows upwards, as on sigma's canvas.
  return ({ x, y }) => ({
    x: WIDTH / 2 + (x - (left + right) / 2) * scale,
    y: (HEIGHT + HEAD) / 2 - (y - (bottom + top) / 2) * scale,
  });
}

function withRoom(
  discs: readonly { id: string; x: number; y: number; radius: number; label: string; isMarked: boolean }[],
): Set<string> {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const labelled = new Set<string>();
  const order = [...discs].sort(
    (a, b) => Number(b.isMarked) - Number(a.isMarked) || b.radius - a.radius || (a.id < b.id ? -1 : 1),
  );
  for (const { id, x, y, radius, label, isMarked } of order) {
    const left = x + radius + 2;
    const box = {
      ...{ left, right: left + textWidth(label, LABEL_SIZE) },
      ...{ top: y - LABEL_SIZE * 0.7, bottom: y + LABEL_SIZE * 0.7 },
    };
    const isFree = taken.every(
      (other) =>
        box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top,
    );
    if (!isFree && !isMarked) continue;
    taken.push(box);
    labelled.add(id);
  }
  return labelled;
}
