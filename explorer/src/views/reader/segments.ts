import type { NamedEntity } from "../../lib/entity-name.js";
import type { Layer } from "../../lib/kinds.js";

/** A stretch of the published text in code points, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Words that are evidence for an entity. */
export interface Mark extends Span {
  entity: NamedEntity;
  layer: Layer;
}

/** A piece of a passage over which nothing begins or ends: its text and all marks that cover it. */
export interface Segment extends Span {
  text: string;
  marks: readonly Mark[];
  /** True where it lies in the stretch that the reader chose. */
  isChosen: boolean;
}

/**
 * Cuts a passage at every place where a mark, or the chosen stretch, begins or ends. The texts of the segments join to
 * the text of the passage; marks that reach beyond it are cut to it.
 */
export function segmentsOf(
  passage: Span & { text: string },
  marks: readonly Mark[],
  chosen: Span | undefined,
): Segment[] {
  const points = [...passage.text];
  const within = ({ start, end }: Span): boolean => start < passage.end && end > passage.start;
  const here = marks.filter(within);
  const cuts = new Set([passage.start, passage.end]);
  for (const { start, end } of chosen !== undefined && within(chosen) ? [...here, chosen] : here) {
    cuts.add(Math.max(start, passage.start));
    cuts.add(Math.min(end, passage.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] as number;
    return {
      start,
      end,
      text: points.slice(start - passage.start, end - passage.start).join(""),
      marks: here.filter((mark) => mark.start <= start && mark.end >= end),
      isChosen: chosen !== undefined && chosen.start <= start && chosen.end >= end,
    };
  });
}

/** The shortest mark of a segment: the one that a reader means who points at it. */
export function innermost(segment: Segment): Mark | undefined {
  return [...segment.marks].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Passages in groups of about `size` code points, each group asked for at once. */
export function windowsOf<P extends Span>(passages: readonly P[], size: number): P[][] {
  const windows: P[][] = [];
  for (const passage of passages) {
    const last = windows.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && passage.end - first.start <= size) last.push(passage);
    else windows.push([passage]);
  }
  return windows;
}

/** A stretch from the address, such as `120-160`; undefined where it is none. */
export function parseSpan(text: string | null): Span | undefined {
  const match = /^(\d{1,7})-(\d{1,7})$/.exec(text ?? "");
  if (match === null) return undefined;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : undefined;
}
