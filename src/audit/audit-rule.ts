import type { Evidence } from "../model/evidence.js";
import type { AuditRuleId, GapKind, GapStatus, Severity } from "../model/finding.js";
import type { Quantity } from "../model/quantity.js";
import type { FactsView } from "./facts-view.js";

/** What an audit reads printed text with; given from outside because reading text is the parser's work. */
export interface TextReaders {
  /** Every year that a text names, deadlines and ends of five-year periods included. */
  readYears: (text: string) => { year: number; raw: string }[];
  /** Every quantity in a text. */
  readQuantities: (text: string) => Quantity[];
}

/** What a rule found in one place. */
export interface Found {
  /** Null for what could not be checked: that is a gap in what is known, and nothing is found about the plan. */
  severity: Severity | null;
  message: string;
  /** The main one first. */
  entityIds: string[];
  evidence: Evidence[];
  /** Set where something is missing from the first entity. */
  gap?: { kind: GapKind; status: GapStatus };
  /** Tells it from others of the same rule about the same entities; the entities' references by default. */
  key?: string;
}

/** One audit rule: a permanent id, what it asks in one sentence, and the look for it. */
export interface AuditRule {
  id: AuditRuleId;
  /** One sentence with MUST (else the plan contradicts itself or cannot be read) or SHOULD. */
  sentence: string;
  check(view: FactsView, readers: TextReaders): Found[];
}
