import { geoNaturalEarth1, geoPath } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "world-atlas/countries-110m.json";
import type { Zoom } from "./geography.js";
import { SMALL_PLACES } from "./small-places.js";

/** A country or region as it is drawn; `id` is its ISO 3166-1 numeric code, undefined where it has none. */
export interface Shape {
  id: string | undefined;
  /** The outline, as the `d` of an SVG path. */
  outline: string;
}

/** Where a country or region is pointed at. */
export interface Anchor {
  x: number;
  y: number;
  /** Area of its largest piece, in square units of the map; 0 where it has no shape. */
  area: number;
}

/** Width of the map in its own units; the height follows from what is on it. */
export const WIDTH = 1000;
/** The middle of the map, degrees east: the Atlantic is where the map is cut, not the Pacific. */
const MIDDLE = 150;
/** Nobody lives there by a flag of their own, and it would take a fifth of the map. */
const ANTARCTICA = "010";

const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
const land = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
const projection = geoNaturalEarth1()
  .rotate([-MIDDLE, 0])
  .fitWidth(WIDTH, { type: "FeatureCollection", features: land });
const path = geoPath(projection);

/** All shapes, in the order of the geometry. */
export const SHAPES: readonly Shape[] = land.map((country) => ({
  id: country.id === undefined ? undefined : String(country.id),
  outline: path(country) ?? "",
}));

/** Height of the map, in units of its width. */
export const HEIGHT = Math.ceil(path.bounds({ type: "FeatureCollection", features: land })[1][1]);

const anchors = new Map<string, Anchor>();
for (const { id, geometry } of land) {
  if (id !== undefined) anchors.set(String(id), anchorOf(geometry as Polygon | MultiPolygon));
}
for (const [id, place] of Object.entries(SMALL_PLACES)) {
  const point = projection([place[0], place[1]]);
  if (point !== null) anchors.set(id, { x: point[0], y: point[1], area: 0 });
}

/** A stretch of the map, in its own units. */
export interface Window {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Corners of stretches, in degrees: the least and the greatest longitude (over 180 beyond the date line) and latitude. */
const CORNERS: Readonly<Record<Exclude<Zoom, "world">, readonly [number, number, number, number]>> = {
  europe: [-11, 34, 42, 64],
  asia: [68, -11, 150, 54],
  americas: [235, -56, 326, 50],
};

/** The stretch that is shown, grown around its middle until it is as wide for its height as the whole map. */
export function windowOf(zoom: Zoom): Window {
  if (zoom === "world") return { x: 0, y: 0, width: WIDTH, height: HEIGHT };
  const [west, south, east, north] = CORNERS[zoom];
  const points = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
    [(west + east) / 2, south],
    [(west + east) / 2, north],
  ].map((corner) => projection(corner as [number, number]) ?? ([0, 0] as const));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(right - left, ((foot - top) * WIDTH) / HEIGHT);
  const height = (width * HEIGHT) / WIDTH;
  return { x: (left + right - width) / 2, y: (top + foot - height) / 2, width, height };
}

/** Where each country and region is pointed at: the middle of its largest piece, by ISO 3166-1 numeric code. */
export const ANCHORS: ReadonlyMap<string, Anchor> = anchors;

function anchorOf(geometry: Polygon | MultiPolygon): Anchor {
  const pieces = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const measured = pieces.map((coordinates) => {
    const piece: Polygon = { type: "Polygon", coordinates };
    const [x, y] = path.centroid(piece);
    return { x, y, area: path.area(piece) };
  });
  return measured.reduce((largest, piece) => (piece.area > largest.area ? piece : largest));
}
