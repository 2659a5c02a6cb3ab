import { REASONS, type Reason } from "../../lib/reasons.js";
import { type Actor, type ActorLink, NO_ROLE, OUTSIDE, SEAT } from "./actors.js";

/** What is shown; undefined and an empty list mean all. */
export interface ActorFilter {
  kind: string | undefined;
  role: string | undefined;
  reasons: readonly Reason[];
  /** Id of a chapter, or `OUTSIDE`. */
  chapter: string | undefined;
}

/** Roles in the order in which they are shown: those who act first, what is only mentioned last. */
const ROLES = [
  ...["LEAD", "PARTNER", "OPERATOR", "HOST", "SITE", "ANCHOR", "COVERAGE", "SUPPORTED", "TO_ATTRACT"],
  ...["SOURCE_OF_INVESTMENT", "MARKET", "ORIGIN_OF_GOODS", "MISSION", "SISTER_CITY", "EVENT_THEME", SEAT],
  ...["REGULATOR", "EXAMPLE", "SUBJECT", "MEMBER_REFERENCE", "REFERENCE", "HISTORICAL", NO_ROLE],
];

/** True where a link is shown. */
export function isShown(link: ActorLink, filter: Omit<ActorFilter, "kind">): boolean {
  return (
    (filter.role === undefined || link.role === filter.role) &&
    (filter.reasons.length === 0 || filter.reasons.includes(link.reason)) &&
    (filter.chapter === undefined || (link.chapter ?? OUTSIDE) === filter.chapter)
  );
}

/**
 * The actors that are shown, each with the links that are shown, those with most links first. Without any filter on
 * links, actors with none stay: the plan names them.
 */
export function narrow(actors: readonly Actor[], filter: ActorFilter): Actor[] {
  const isWhole = filter.role === undefined && filter.reasons.length === 0 && filter.chapter === undefined;
  return actors
    .filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
    .map((actor) => ({ ...actor, links: actor.links.filter((link) => isShown(link, filter)) }))
    .filter(({ links }) => isWhole || links.length > 0)
    .sort((a, b) => b.links.length - a.links.length);
}

/** How many links of each role there are, in the order of roles; roles without any are left out. */
export function countRoles(links: readonly ActorLink[]): { role: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { role } of links) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts]
    .map(([role, count]) => ({ role, count }))
    .sort((a, b) => rank(a.role) - rank(b.role) || (a.role < b.role ? -1 : 1));
}

/** How many actors there are of each kind, the commonest first. */
export function countKinds(actors: readonly Actor[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of actors) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** Kinds by roles: each cell is the number of actors that have the role at least once. */
export interface RoleMatrix {
  roles: { role: string; count: number }[];
  rows: { kind: string; count: number; cells: number[] }[];
  /** The largest cell, at least 1. */
  max: number;
}

/** Counts actors by kind and role; a role of no actor has no column. Actors without links are counted in their row alone. */
export function matrixOf(actors: readonly Actor[]): RoleMatrix {
  const has = ({ links }: Actor, role: string) => links.some((link) => link.role === role);
  const roles = countRoles(actors.flatMap(({ links }) => links)).map(({ role }) => ({
    role,
    count: actors.filter((actor) => has(actor, role)).length,
  }));
  const rows = countKinds(actors).map(({ kind, count }) => ({
    kind,
    count,
    cells: roles.map(({ role }) => actors.filter((actor) => actor.kind === kind && has(actor, role)).length),
  }));
  return { roles, rows, max: Math.max(1, ...rows.flatMap(({ cells }) => cells)) };
}

/** The reasons of links, strongest first, each once. */
export function reasonsOf(links: readonly ActorLink[]): Reason[] {
  return REASONS.filter((reason) => links.some((link) => link.reason === reason));
}

function rank(role: string): number {
  return ROLES.indexOf(role) + 1 || ROLES.length + 1;
}
