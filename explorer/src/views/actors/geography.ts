import type { Actor } from "./actors.js";
import { SMALL_PLACES } from "./small-places.js";

/**
 * Regions that ISO 3166-2 lists as subdivisions of a country (CN-HK, CN-MO, CN-TW) and ISO 3166-1 gives a code of their
 * own: the geometry has shapes for them by that code. Alpha-2 code, the shape, the country's alpha-2 code and shape.
 */
export const SUBDIVISIONS: readonly { isoCode: string; shape: string; country: string }[] = [
  { isoCode: "HK", shape: "344", country: "156" },
  { isoCode: "MO", shape: "446", country: "156" },
  { isoCode: "TW", shape: "158", country: "156" },
];

/** The shape of a country or region in the geometry: its ISO 3166-1 numeric code; undefined where it can have none. */
export function shapeOf({ kind, isoCode, numericCode, isFormer }: Actor): string | undefined {
  if (isFormer) return undefined;
  if (kind === "Country") return numericCode;
  return SUBDIVISIONS.find((region) => region.isoCode === isoCode)?.shape;
}

/** Stretches of the map that can be shown, the whole first. */
export const ZOOMS = ["world", "asia", "europe", "americas"] as const;
/** A stretch of the map. */
export type Zoom = (typeof ZOOMS)[number];

/** An area and what it looks like on the map. */
export interface Painted {
  area: Actor;
  /** 0 for no link, 1 to 5 by the number of links. */
  step: number;
  /** True for a member of the chosen group. */
  isMember: boolean;
}

/** The least number of links of each step of the scale, from step 1. */
export const STEPS: readonly number[] = [1, 2, 5, 10, 20];

/** The step of a number of links; 0 for none. */
export function stepOf(count: number): number {
  return STEPS.filter((least) => count >= least).length;
}

/**
 * What each shape shows, by its numeric code. A region that ISO 3166-2 lists as part of a country shows itself where it
 * has links of its own; else it is drawn as the part of the country that it is.
 */
export function paintShapes(areas: readonly Actor[], members: ReadonlySet<string>): Map<string, Painted> {
  const shapes = new Map<string, Painted>();
  for (const area of areas) {
    const shape = shapeOf(area);
    if (shape === undefined) continue;
    const isMember = members.has(area.entity.id);
    shapes.set(shape, { area, step: stepOf(area.links.length), isMember });
  }
  for (const { shape, country } of SUBDIVISIONS) {
    const whole = shapes.get(country);
    if ((shapes.get(shape)?.step ?? 0) === 0 && whole !== undefined) shapes.set(shape, whole);
  }
  return shapes;
}

/** True where the map can show it: it has a shape, or a point where it is too small for one. */
export function isOnMap(area: Actor, shapes: ReadonlySet<string>): boolean {
  const shape = shapeOf(area);
  return shape !== undefined && (shapes.has(shape) || SMALL_PLACES[shape] !== undefined);
}
