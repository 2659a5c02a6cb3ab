import type { Evidence } from "./evidence.js";

/**
 * What is wrong with misprinted words. MISSING: a character, a word or an object is left out. EXTRA: something stands twice
 * or too much. WRONG: one thing stands for another. REDUNDANT: said twice over, the meaning is clear.
 */
export const MISPRINT_KINDS = ["MISSING", "EXTRA", "WRONG", "REDUNDANT"] as const;
export type MisprintKind = (typeof MISPRINT_KINDS)[number];

/** Whether a reader can be sure of a misprint, or only finds it likely. */
export const CERTAINTIES = ["CERTAIN", "PROBABLE"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Words of the plan that a reader takes for misprinted and that are no entity's name. */
export interface Misprint {
  /** Local id from the annotation file. */
  id: string;
  kind: MisprintKind;
  certainty: Certainty;
  /** How the words should read; null where that cannot be told. */
  reading: string | null;
  /** A reader's one-line reason. */
  note: string;
  /** What the words are about; may be empty. */
  entityIds: string[];
  evidence: Evidence[];
}

/** A reader's judgement that a value and an indicator look alike but do not count the same thing. */
export interface Distinction {
  /** The target or achievement. */
  subjectId: string;
  indicatorId: string;
  rationale: string;
}
