import type { PropertyValue } from "../model/plan-facts.js";
import { quotesOf } from "./evidence-json.js";
import { hash } from "./rows.js";

/**
 * What one plan says of a node or relationship that several plans share. The graph keeps the shares of all plans, so that
 * the order of loads does not matter and a plan can take back what it said without touching what others say.
 */
export interface Share {
  planId: string;
  properties: Record<string, PropertyValue>;
  /** Pieces of evidence as JSON, in the plan's order. */
  evidence: string[];
}

/** The shared thing as it stands: merged evidence, and who says what of it. */
export interface StoredShares {
  evidence: string[] | null;
  shares: string[] | null;
}

/** A share as it is stored: its evidence by place in the merged list, where pieces that plans have in common stand once. */
interface StoredShare extends Omit<Share, "evidence"> {
  pieces: number[];
}

/** Properties that are made from the merged evidence and belong to no plan. */
const MERGED_KEYS = ["evidenceStarts", "evidenceEnds"];

/** The share of a plan in a row that it has in common with others. */
export function shareOf(
  planId: string,
  row: { properties: Record<string, PropertyValue>; evidence: string[] },
): Share {
  const properties = Object.entries(row.properties).filter(
    ([key, value]) => value !== null && !MERGED_KEYS.includes(key),
  );
  return { planId, properties: Object.fromEntries(properties), evidence: row.evidence };
}

/** The shares that stand in the graph; none for what does not stand yet. */
export function readShares(stored: StoredShares | undefined): Share[] {
  return (stored?.shares ?? []).map((json) => {
    const { planId, properties, pieces } = JSON.parse(json) as StoredShare;
    return { planId, properties, evidence: pieces.map((index) => stored?.evidence?.[index] as string) };
  });
}

/**
 * The properties of a shared thing: lists hold what any plan says, and where single values differ (a newer English name of
 * a country) `preferred`, the plan that is being loaded, wins. The hash is of the shares alone, in the order of plan ids.
 */
export function mergeShares(
  shares: readonly Share[],
  kind: string,
  preferred: string,
): Record<string, unknown> {
  const ordered = [...shares].sort((a, b) => (a.planId < b.planId ? -1 : 1));
  const evidence = [...new Set(ordered.flatMap((share) => share.evidence))];
  const offsets = evidence.map((piece) => JSON.parse(piece) as { start: number | null; end: number | null });
  return {
    ...mergeProperties(ordered, preferred),
    evidenceJson: evidence,
    evidenceQuotes: quotesOf(evidence, { sources: true }),
    evidenceStarts: offsets.map(({ start }) => start ?? -1),
    evidenceEnds: offsets.map(({ end }) => end ?? -1),
    planIds: ordered.map(({ planId }) => planId),
    sharesJson: ordered.map(({ evidence: own, ...share }) =>
      JSON.stringify({ ...share, pieces: own.map((piece) => evidence.indexOf(piece)) } satisfies StoredShare),
    ),
    contentHash: hash([kind, ordered]),
  };
}

function mergeProperties(ordered: readonly Share[], preferred: string): Record<string, PropertyValue> {
  const merged: Record<string, PropertyValue> = {};
  for (const { planId, properties } of ordered) {
    for (const [key, value] of Object.entries(properties)) {
      const former = merged[key];
      if (Array.isArray(value) && Array.isArray(former))
        merged[key] = [...new Set([...former, ...value] as string[])];
      else if (former === undefined || planId === preferred) merged[key] = value;
    }
  }
  return merged;
}
