import type { Evidence } from "../model/evidence.js";

/** Evidence as the SDL shows it. */
export interface ShownEvidence {
  quote: string | null;
  start: number | null;
  end: number | null;
  prefix: string | null;
  suffix: string | null;
  source: { id: string };
  passage: { id: string; text: string | null; sectionId: string | null } | null;
}

/** What one element of the stored list `evidenceJson` holds. */
type StoredEvidence = Evidence & { passageText?: string | null };

/** The stored list (JSON, one Evidence each) as the API shows it; empty for a missing list. */
export function readEvidence(evidenceJson: readonly string[] | null | undefined): ShownEvidence[] {
  return (evidenceJson ?? []).map((json) => toShown(JSON.parse(json) as StoredEvidence));
}

function toShown(stored: StoredEvidence): ShownEvidence {
  const { quote, start, end, prefix, suffix, sourceId, passageId, passageText, sectionId } = stored;
  const passage =
    passageId === null || passageId === undefined
      ? null
      : { id: passageId, text: passageText ?? null, sectionId: sectionId ?? null };
  return {
    quote: quote ?? null,
    start: start ?? null,
    end: end ?? null,
    prefix: prefix ?? null,
    suffix: suffix ?? null,
    source: { id: sourceId },
    passage,
  };
}
