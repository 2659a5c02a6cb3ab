import type { ShownEvidence } from "../evidence.js";

/** Words in the plan's language, and in English where there are any. */
export interface Bilingual {
  zh: string;
  en: string | null;
}

/** A release as a citation names it. */
export interface CitedState {
  id: string;
  /** Day on which it was loaded, `2026-11-25`, UTC. */
  day: string;
  textSha256: string;
  dataSha256: string;
}

/** Everything that a citation says, before it takes the form of a style. */
export interface Reference {
  /** Key in a bibliography: ASCII letters, digits and hyphens. */
  key: string;
  type: "report" | "chapter" | "dataset";
  authors: Bilingual[];
  title: Bilingual;
  /** The plan, or the source, that it is a piece of; null for a whole. */
  container: Bilingual | null;
  /** Place in the plan: chapter, section. Null for a whole, and where it has none. */
  section: string | null;
  /** A year that nobody printed (the first of a plan's period), or the day of a release. */
  issued: { aboutYear: number } | { day: string } | null;
  releases: CitedState[];
  url: string;
  /** `2026-11-25` */
  accessed: string;
  /** BCP 47. */
  language: string | null;
  /** The words it rests on, the strongest first; those of an outside source have no quote. */
  evidence: ShownEvidence[];
  /** A reader's or a rule's part in it, in one line. Null where the words alone carry it. */
  knownBy: string | null;
}

/** An id as a key: `yuzhong-opening-14fyp/project/6.2` → `yuzhong-opening-14fyp-project-6-2`. */
export function toKey(id: string): string {
  return id.replace(/[^0-9a-zA-Z]+/g, "-").replace(/^-|-$/g, "");
}
