/**
 * The words that a node or an edge rests on: a W3C Web Annotation TextQuoteSelector (quote, prefix, suffix) and
 * TextPositionSelector (start, end) in one. For an outside source (ISO 3166, a membership list) the quote and the
 * offsets are null and `sourceId` names that source.
 */
export interface Evidence {
  /** Verbatim words; null only for an outside source. */
  quote: string | null;
  /** Unicode code points into the published text, end exclusive; null only for an outside source. */
  start: number | null;
  end: number | null;
  /** Up to 32 code points before and after the quote. */
  prefix: string | null;
  suffix: string | null;
  /** Id of the Source node: the plan's text, or the outside source. */
  sourceId: string;
  /** Id of the passage that holds the quote's first code point; null for an outside source. */
  passageId: string | null;
  /** Id of the section (or chapter, box parent) that the passage lies in; null for an outside source. */
  sectionId: string | null;
}

/** How an edge is known, strongest first. A derived edge is never stronger than its weakest hop. */
export const REASONS = ["STATED", "STRUCTURAL", "INFERRED", "CURATED"] as const;
export type Reason = (typeof REASONS)[number];

/** The weakest of the given reasons; STATED for none. */
export function weakestReason(reasons: readonly Reason[]): Reason {
  return REASONS[Math.max(0, ...reasons.map((reason) => REASONS.indexOf(reason)))] as Reason;
}
