import type { LinkPartsFragment } from "../../generated/graphql.js";
import type { Reason } from "../../lib/reasons.js";

/** An edge seen from one of its ends. */
export interface SeenLink {
  link: LinkPartsFragment;
  /** The other end. */
  other: LinkPartsFragment["to"];
}

/** Edges of one type and direction. */
export interface LinkGroup {
  relationship: string;
  /** True where the entity is the subject. */
  isForward: boolean;
  links: SeenLink[];
}

/** Edges of meaning in the order in which readers ask for them; the document's own structure comes last. */
const ORDER = [
  ...[
    "SERVES",
    "IMPLEMENTS",
    "PART_OF",
    "UNFOLDS_IN",
    "MEASURES",
    "QUANTIFIES",
    "OBSERVED",
    "INVOLVES",
    "CONCERNS",
  ],
  ...[
    "LOCATED_IN",
    "BASED_IN",
    "CARRIES_OUT",
    "CITES",
    "IN_SECTOR",
    "HOLDS",
    "MEMBER_OF",
    "MENTIONS",
    "LISTS",
  ],
  ...[
    "HAS_CHAPTER",
    "HAS_SECTION",
    "HAS_SUBSECTION",
    "HAS_BOX",
    "HAS_PASSAGE",
    "IN_CHAPTER",
    "LIES_IN",
    "IN_PLAN",
  ],
];

/** How strong each reason is, the strongest first; edges without one are the document's structure. */
const STRENGTH: readonly (Reason | null)[] = ["STATED", "STRUCTURAL", "INFERRED", "CURATED", null];

/** The edges of `id` by type and direction, strongest first in each group; edges between others are left out. */
export function groupLinks(id: string, links: readonly LinkPartsFragment[]): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const link of links) {
    const isForward = link.from.id === id;
    if (!isForward && link.to.id !== id) continue;
    const key = `${link.relationship} ${isForward}`;
    const group = groups.get(key) ?? { relationship: link.relationship, isForward, links: [] };
    group.links.push({ link, other: isForward ? link.to : link.from });
    groups.set(key, group);
  }
  const rank = ({ relationship }: LinkGroup): number => ORDER.indexOf(relationship) + 1 || ORDER.length + 1;
  const sorted = [...groups.values()].sort(
    (a, b) => rank(a) - rank(b) || Number(b.isForward) - Number(a.isForward),
  );
  for (const group of sorted) group.links.sort((a, b) => strength(a) - strength(b));
  return sorted;
}

/** True for edges that say where something stands in the document, not what it means. */
export function isStructure({ relationship }: LinkGroup): boolean {
  return /^(HAS_\w+|IN_CHAPTER|LIES_IN|IN_PLAN)$/.test(relationship);
}

function strength({ link }: SeenLink): number {
  return STRENGTH.indexOf(link.reason);
}
