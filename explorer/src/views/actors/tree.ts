import type { Actor } from "./actors.js";

/** A place with the places that are part of it. */
export interface PlaceNode {
  place: Actor;
  /** True where it stands in the tree only for the sake of what is part of it. */
  isContext: boolean;
  /** Number of links, here and in all its parts. */
  count: number;
  parts: PlaceNode[];
}

/**
 * Places as trees by PART_OF, those with most links first. `shown` are the places that pass the filters, with the links
 * that do; wholes that do not pass are kept above their parts. A place in several wholes stands under the first one;
 * wholes that are each other's parts are cut at the one that is met first.
 */
export function treeOf(all: readonly Actor[], shown: readonly Actor[]): PlaceNode[] {
  const passing = new Map(shown.map((place) => [place.entity.id, place]));
  const known = new Set(all.map(({ entity }) => entity.id));
  const wholeOf = new Map<string, string>();
  for (const { entity, partOf } of all) {
    const whole = partOf.find((id) => known.has(id) && !isAbove(wholeOf, entity.id, id));
    if (whole !== undefined) wholeOf.set(entity.id, whole);
  }
  const build = (whole: string | undefined): PlaceNode[] =>
    all
      .filter(({ entity }) => wholeOf.get(entity.id) === whole)
      .map((place) => nodeOf(place, passing.get(place.entity.id), build(place.entity.id)))
      .filter(({ isContext, parts }) => !isContext || parts.length > 0)
      .sort((a, b) => b.count - a.count || b.parts.length - a.parts.length);
  return build(undefined);
}

/** True where `low` already stands somewhere above `high`, or is it. */
function isAbove(wholeOf: ReadonlyMap<string, string>, low: string, high: string): boolean {
  for (let id: string | undefined = high; id !== undefined; id = wholeOf.get(id)) if (id === low) return true;
  return false;
}

function nodeOf(place: Actor, passing: Actor | undefined, parts: PlaceNode[]): PlaceNode {
  const own = passing ?? { ...place, links: [] };
  return {
    place: own,
    isContext: passing === undefined,
    count: own.links.length + parts.reduce((sum, { count }) => sum + count, 0),
    parts,
  };
}
