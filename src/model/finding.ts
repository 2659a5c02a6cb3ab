import type { Evidence } from "./evidence.js";

/** How much a finding matters, gravest first. ERROR: the plan contradicts itself. INFO: in order, or hardly surprising. */
export const SEVERITIES = ["ERROR", "WARNING", "INFO"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The permanent ids of the audit rules, in the order in which findings are told. New ones are added at the end. */
export const AUDIT_RULE_IDS = [
  "A01-goal-without-stated-programme",
  "A02-goal-without-programme",
  "A03-indicator-without-programme",
  "A04-project-without-body",
  "A05-project-without-date",
  "A06-project-without-amount",
  "A07-project-without-place",
  "A08-prose-against-table",
  "A09-achievement-against-baseline",
  "A10-yearly-against-cumulative",
  "A11-name-in-text-and-box",
  "A12-misprint",
  "A13-indicator-group-without-action",
  "A14-box-not-readable",
  "A15-value-beside-indicator",
] as const;
export type AuditRuleId = (typeof AUDIT_RULE_IDS)[number];

/** What a reader would expect and does not find, in the order in which gaps are told. */
export const GAP_KINDS = [
  "OBJECTIVE_WITHOUT_STATED_PROGRAMME",
  "INDICATOR_WITHOUT_PROGRAMME",
  "PROJECT_WITHOUT_BODY",
  "PROJECT_WITHOUT_DATE",
  "PROJECT_WITHOUT_AMOUNT",
  "PROJECT_WITHOUT_PLACE",
  "BOX_NOT_READABLE",
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/**
 * How much is known about a gap. NOT_STATED: something is there, but not by words. NOT_FOUND: read, and nothing is there.
 * NOT_CHECKED: this part could not be or was not read, so nothing can be said.
 */
export const GAP_STATUSES = ["NOT_STATED", "NOT_FOUND", "NOT_CHECKED"] as const;
export type GapStatus = (typeof GAP_STATUSES)[number];

/** What an audit rule found in one place of a plan. */
export interface Finding {
  /** `<plan>/finding/<rule>/<entities>`: the same as long as the rule finds the same about the same entities. */
  id: string;
  rule: AuditRuleId;
  /** What the rule asks, as one MUST or SHOULD sentence. */
  sentence: string;
  severity: Severity;
  message: string;
  /** What it is about, the main one first. */
  entityIds: string[];
  /** The words of all sides. */
  evidence: Evidence[];
  /** Order among the plan's findings, from 1: severity, rule, reading order. */
  position: number;
}

/** Something that the plan leaves open. */
export interface Gap {
  /** `<plan>/gap/<kind>/<entity>`. */
  id: string;
  kind: GapKind;
  status: GapStatus;
  entityId: string;
  rule: AuditRuleId;
  message: string;
  /** The words of the entity, and of what is there in place of what is missing. */
  evidence: Evidence[];
  /** Order among the plan's gaps, from 1: kind, reading order. */
  position: number;
}

/** What the audit of a plan says. */
export interface Audit {
  findings: Finding[];
  gaps: Gap[];
}
