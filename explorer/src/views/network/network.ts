import type { LinkPartsFragment } from "../../generated/graphql.js";
import type { NamedEntity } from "../../lib/entity-name.js";
import { REASONS } from "../../lib/reasons.js";
import { type Facet, NONE } from "./url-state.js";

/** An entity of the picture. */
export type NetNode = NamedEntity & { __typename: string };
/** An edge of the picture, with all that is known of it. */
export type NetLink = LinkPartsFragment;

/** Entities and the edges between them. */
export interface Network {
  nodes: ReadonlyMap<string, NetNode>;
  links: ReadonlyMap<string, NetLink>;
}

/** A part of the graph as one answer gave it: the entities to show, and edges, some of which may lead elsewhere. */
export interface Part {
  nodes: readonly NetNode[];
  links: readonly NetLink[];
}

/** The parts as one: every entity once, and every edge of which both ends are there. */
export function merge(parts: readonly Part[]): Network {
  const nodes = new Map<string, NetNode>();
  for (const part of parts) for (const node of part.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
  const links = new Map<string, NetLink>();
  for (const part of parts)
    for (const link of part.links)
      if (nodes.has(link.from.id) && nodes.has(link.to.id)) links.set(link.id, link);
  return { nodes, links };
}

/** Edges with the entities at their ends. */
export function partOfLinks(links: readonly NetLink[]): Part {
  const ends = links.flatMap(({ from, to }) => [from, to]) as NetNode[];
  return { nodes: [...new Map(ends.map((node) => [node.id, node])).values()], links };
}

/** An entity and the first `count` of its neighbours, which the API ranks; `shown` of `total` are there. */
export function partAround(
  around: { nodes: readonly NetNode[]; edges: readonly NetLink[] },
  count: number,
): { part: Part; shown: number; total: number } {
  const total = Math.max(0, around.nodes.length - 1);
  return {
    part: { nodes: around.nodes.slice(0, count + 1), links: around.edges },
    shown: Math.min(count, total),
    total,
  };
}

/** The value of a facet that an edge has; `NONE` where it has none. */
export function facetValue(link: NetLink, facet: "reason" | "role"): string {
  return link[facet] ?? NONE;
}

/**
 * What is left of a network with some kinds, reasons and roles hidden. An entity whose every edge is hidden goes too,
 * unless it is among `kept` (what the reader chose) or never had an edge.
 */
export function narrow(
  network: Network,
  hidden: Readonly<Record<Facet, readonly string[]>>,
  kept: ReadonlySet<string>,
): Network {
  if (Object.values(hidden).every((values) => values.length === 0)) return network;
  const isShown = (id: string): boolean =>
    kept.has(id) || !hidden.kind.includes(network.nodes.get(id)?.__typename ?? "");
  const links = [...network.links.values()].filter(
    (link) =>
      isShown(link.from.id) &&
      isShown(link.to.id) &&
      !hidden.reason.includes(facetValue(link, "reason")) &&
      !hidden.role.includes(facetValue(link, "role")),
  );
  const had = degrees(network);
  const has = degrees({ links: new Map(links.map((link) => [link.id, link])) });
  const nodes = [...network.nodes.values()].filter(
    ({ id }) => isShown(id) && (kept.has(id) || has.has(id) || !had.has(id)),
  );
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    links: new Map(links.map((link) => [link.id, link])),
  };
}

/** The number of edges at each entity that has any. */
export function degrees({ links }: Pick<Network, "links">): Map<string, number> {
  const found = new Map<string, number>();
  for (const { from, to } of links.values())
    for (const { id } of [from, to]) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}

/** How often each value of a facet occurs, the most frequent first, then by name. */
export function countValues({ nodes, links }: Network, facet: Facet): [value: string, count: number][] {
  const values =
    facet === "kind"
      ? [...nodes.values()].map(({ __typename }) => __typename)
      : [...links.values()].map((link) => facetValue(link, facet));
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}

/** Edges by how well they are known, the document's own structure last, then by id. */
export function strongestFirst(links: Iterable<NetLink>): NetLink[] {
  const rank = ({ reason }: NetLink): number => (reason === null ? REASONS.length : REASONS.indexOf(reason));
  return [...links].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** One step of a path over the picture. */
export interface Step {
  link: NetLink;
  /** True where the path goes from subject to object. */
  isForward: boolean;
}

/** A shortest path over what is loaded, in any direction of its edges; undefined where there is none. */
export function shortestPath({ nodes, links }: Network, from: string, to: string): Step[] | undefined {
  if (from === to || !nodes.has(from) || !nodes.has(to)) return undefined;
  const around = new Map<string, Step[]>();
  const add = (id: string, step: Step) => around.set(id, [...(around.get(id) ?? []), step]);
  for (const link of links.values()) {
    add(link.from.id, { link, isForward: true });
    add(link.to.id, { link, isForward: false });
  }
  const came = new Map<string, Step | undefined>([[from, undefined]]);
  for (const id of came.keys()) {
    if (id === to) break;
    for (const step of around.get(id) ?? []) {
      const next = endOf(step);
      if (!came.has(next)) came.set(next, step);
    }
  }
  if (!came.has(to)) return undefined;
  const steps: Step[] = [];
  for (let step = came.get(to); step !== undefined; step = came.get(startOf(step))) steps.unshift(step);
  return steps;
}

/** The entity that a step leads to. */
export function endOf({ link, isForward }: Step): string {
  return isForward ? link.to.id : link.from.id;
}

function startOf({ link, isForward }: Step): string {
  return isForward ? link.from.id : link.to.id;
}
