import type { IndicatorTableQuery } from "../../generated/graphql.js";
import { type NamedEntity, namesOf } from "../../lib/entity-name.js";

/** An indicator with where it stands, as the view asks for it. */
export type Progress = IndicatorTableQuery["progress"][number];
/** A finding of the audits. */
export type Finding = IndicatorTableQuery["findings"][number];
/** Where an indicator stands. */
export type Status = Progress["status"];

/** Every status, the one that asks for attention first. */
export const STATUSES: readonly Status[] = [
  "MISSED",
  "BEHIND",
  "ON_TRACK",
  "AHEAD",
  "ACHIEVED",
  "NOT_COMPARABLE",
  "NOT_OBSERVED",
];

/**
 * What comes of holding a number in prose against the table: both are the same, they are not, they contradict each other,
 * they count different things, or nobody has judged whether they count the same. `none`: prose has no such number.
 */
export const OUTCOMES = ["contradicts", "differs", "unjudged", "other", "agrees", "none"] as const;
/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];

/** How an indicator's values are to be read: a state on a day, or a sum over the plan's years. */
export const MEASURES = ["level", "sum"] as const;
/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

/** What a table may be sorted by; `number` is the order of the plan's own table. */
export const SORTS = [
  "number",
  "name",
  "baseline",
  "target",
  "change",
  "expected",
  "observed",
  "status",
  "prose",
] as const;
/** One of {@link SORTS}. */
export type Sort = (typeof SORTS)[number];

/** What is shown, and in which order; an empty list means all. */
export interface Filter {
  text: string;
  groups: readonly string[];
  measures: readonly Measure[];
  statuses: readonly Status[];
  outcomes: readonly Outcome[];
  sort: Sort;
  isDescending: boolean;
}

/** A number in prose that was held against an indicator. */
export interface Comparison {
  finding: Finding;
  outcome: Outcome;
  /** The target or achievement in prose. */
  statement: NamedEntity | undefined;
}

/** A row of the table. */
export interface Row {
  progress: Progress;
  indicator: Progress["indicator"];
  comparisons: Comparison[];
  /** Every outcome among the comparisons once, what asks for attention first; `none` alone where there is no comparison. */
  outcomes: readonly Outcome[];
  /** Target less baseline, as a share of the baseline; null where one of them is no number, or the baseline is 0. */
  change: number | null;
}

/** Every indicator with what the audits say of it, in the plan's order. */
export function rowsOf({ progress, findings }: IndicatorTableQuery): Row[] {
  return progress.map((entry) => {
    const { indicator } = entry;
    const comparisons = comparisonsOf(indicator, findings);
    const found = new Set(comparisons.map(({ outcome }) => outcome));
    const { baselineValue: from, targetValue: to } = indicator;
    return {
      progress: entry,
      indicator,
      comparisons,
      outcomes: found.size === 0 ? ["none"] : OUTCOMES.filter((outcome) => found.has(outcome)),
      change: from == null || to == null || from === 0 ? null : (to - from) / Math.abs(from),
    };
  });
}

/** The rows that are shown, in their order; rows without a value come last, whatever the direction. */
export function shownRows(rows: readonly Row[], filter: Filter, language: "en" | "zh"): Row[] {
  const { text, groups, measures, statuses, outcomes, sort, isDescending } = filter;
  const kept = rows.filter(
    ({ indicator, progress, outcomes: found }) =>
      holdsText(indicator, text) &&
      isIn(groups, groupOf(indicator)) &&
      isIn(measures, measureOf(indicator)) &&
      isIn(statuses, progress.status) &&
      found.some((outcome) => isIn(outcomes, outcome)),
  );
  const order = new Intl.Collator(language === "zh" ? "zh-CN" : "en", { numeric: true });
  const sign = isDescending ? -1 : 1;
  return kept.sort((a, b) => {
    const [one, other] = [keyOf(a, sort, language), keyOf(b, sort, language)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const compared =
      typeof one === "string" ? order.compare(one, String(other)) : Number(one) - Number(other);
    return compared === 0 ? a.indicator.position - b.indicator.position : sign * compared;
  });
}

/** The key of a group in the address: its number in the table, else its name; empty where there is none. */
export function groupOf({ groupNumber, group }: Progress["indicator"]): string {
  return groupNumber == null ? (group ?? "") : String(groupNumber);
}

/** Whether an indicator is a sum over the plan's years. */
export function measureOf({ cumulative }: Progress["indicator"]): Measure {
  return cumulative ? "sum" : "level";
}

/** The findings that compare a statement in prose with this indicator. */
function comparisonsOf(indicator: Progress["indicator"], findings: readonly Finding[]): Comparison[] {
  const linked = new Set([...indicator.quantifiedBy, ...indicator.achievements].map(({ id }) => id));
  return findings
    .filter(({ entities }) => entities.some(({ id }) => id === indicator.id))
    .map((finding) => {
      const statement = finding.entities.find(({ __typename }) => __typename !== "Indicator");
      return { finding, statement, outcome: outcomeOf(finding, statement, linked) };
    });
}

/** A statement that a reader, or its own words, link to the indicator counts the same; one that is told apart does not. */
function outcomeOf(
  { rule, severity }: Finding,
  statement: NamedEntity | undefined,
  linked: ReadonlySet<string>,
): Outcome {
  if (rule.startsWith("A15")) return "unjudged";
  if (statement === undefined || !linked.has(statement.id)) return "other";
  return severity === "INFO" ? "agrees" : severity === "WARNING" ? "differs" : "contradicts";
}

function keyOf(row: Row, sort: Sort, language: "en" | "zh"): string | number | null {
  const { indicator, progress, outcomes, change } = row;
  switch (sort) {
    case "number":
      return indicator.position;
    case "name":
      return namesOf(indicator, language).main;
    case "baseline":
      return indicator.baselineNormalised;
    case "target":
      return indicator.targetNormalised;
    case "change":
      return change;
    case "expected":
      return shareOf(progress.expected, indicator.targetValue);
    case "observed":
      return shareOf(progress.observed, progress.expected);
    case "status":
      return STATUSES.indexOf(progress.status);
    case "prose":
      return OUTCOMES.indexOf(outcomes[0] ?? "none");
  }
}

/** Indicators count different things: what they expect and reach is put in order as a share. */
function shareOf(value: number | null, of: number | null): number | null {
  return value === null || of === null || of === 0 ? null : value / of;
}

function holdsText({ name, nameEn }: NamedEntity, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [name, nameEn ?? ""].some((one) => one.toLowerCase().includes(wanted));
}

function isIn<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}
