import type { LinkPartsFragment } from "../../generated/graphql.js";
import { groupLinks, type LinkGroup, type SeenLink } from "../entity/link-groups.js";
import { type Actor, type ActorLink, NO_ROLE, SEAT } from "./actors.js";
import { type ActorFilter, countRoles, isShown } from "./filter.js";

/** Edges that say what an actor does in the plan, or what stands in a place; read from the actor, they come in. */
const COUNTED = ["INVOLVES", "CONCERNS", "LOCATED_IN", "BASED_IN"];

/** Links of one role. */
export interface RoleGroup {
  role: string;
  links: SeenLink[];
}

/**
 * The links of an actor with their words, by role and in reading order, narrowed as the view is. Only what the view
 * counts for this plan; `known` is their number before the filters.
 */
export function linksByRole(
  actor: Actor,
  edges: readonly LinkPartsFragment[],
  filter: ActorFilter,
): { known: number; groups: RoleGroup[] } {
  const counted = new Map(actor.links.map((link) => [keyOf(link.subject.id, link.role, link.reason), link]));
  const known = groupLinks(actor.entity.id, edges)
    .filter(isCounted)
    .flatMap(({ links }) => links)
    .flatMap((seen) => {
      const { relationship, role, reason } = seen.link;
      const named = relationship === "BASED_IN" ? SEAT : (role ?? NO_ROLE);
      const link = counted.get(keyOf(seen.other.id, named, reason));
      return link === undefined ? [] : [{ seen, link }];
    });
  const shown = known.filter(({ link }) => isShown(link, filter));
  const groups = countRoles(shown.map(({ link }) => link)).map(({ role }) => ({
    role,
    links: shown
      .filter(({ link }) => link.role === role)
      .map(({ seen }) => seen)
      .sort((a, b) => firstOf(a) - firstOf(b)),
  }));
  return { known: known.length, groups };
}

/** What else is known of an actor: its wholes and parts, memberships, seat, and where this plan only mentions it. */
export function otherLinks(plan: string, actor: Actor, edges: readonly LinkPartsFragment[]): LinkGroup[] {
  return groupLinks(actor.entity.id, edges)
    .filter((group) => !isCounted(group))
    .map((group) => ({ ...group, links: group.links.filter((seen) => isHere(plan, seen)) }))
    .filter(({ links }) => links.length > 0);
}

function isCounted({ relationship, isForward }: LinkGroup): boolean {
  return !isForward && COUNTED.includes(relationship);
}

function isHere(plan: string, { link, other }: SeenLink): boolean {
  return link.relationship !== "MENTIONS" || other.id.startsWith(`${plan}/`);
}

function keyOf(subject: string, role: string, reason: ActorLink["reason"] | null): string {
  return `${subject} ${role} ${reason}`;
}

function firstOf({ link }: SeenLink): number {
  return link.evidence[0]?.start ?? Number.POSITIVE_INFINITY;
}
