import type { FactNode } from "../model/plan-facts.js";
import type { Comparator } from "../model/quantity.js";
import { type ComparedValue, roundingOf } from "./compare-values.js";
import { call } from "./wording.js";

/** Two numbers that stand against each other, or why they do not. */
export type ValuePair = { prose: ComparedValue; table: ComparedValue } | { reason: string };

/** A plan's first and last calendar year. */
interface Period {
  start: number;
  end: number;
}

/**
 * The number of a target in prose beside that of an indicator's target. A yearly value stands times the years against a sum
 * or a growth over the plan's years; an addition stands against the growth from baseline to target.
 */
export function pairWithTarget(target: FactNode, indicator: FactNode, period: Period): ValuePair {
  const prose = proseValue(target);
  const table = tableValue(indicator, "target");
  if (typeof prose === "string") return { reason: prose };
  if (typeof table === "string") return { reason: table };
  const { kind, perPeriod, deadlineYear } = target.properties;
  if (["GROWTH_RATE", "RELATIVE", "RANK", "QUALITATIVE"].includes(String(kind)))
    return { reason: `the text gives a ${String(kind).toLowerCase().replace("_", " ")}, not an amount` };
  const targetYear = indicator.properties.targetYear ?? null;
  const isOtherYear = deadlineYear != null && targetYear !== null && deadlineYear !== targetYear;
  if (isOtherYear) return { reason: `the text speaks of ${deadlineYear}, the table of ${targetYear}` };
  const isSum = indicator.properties.cumulative === true;
  const adds = kind === "INCREMENT";
  const against = adds && !isSum ? growth(indicator) : table;
  if (typeof against === "string") return { reason: against };
  const yearly = perPeriod === "YEAR" && (isSum || adds);
  return { prose: yearly ? times(prose, period.end - period.start + 1) : prose, table: against };
}

/** The number of an achievement beside an indicator's baseline. */
export function pairWithBaseline(achievement: FactNode, indicator: FactNode): ValuePair {
  const prose = proseValue(achievement);
  const table = tableValue(indicator, "baseline");
  if (typeof prose === "string") return { reason: prose };
  if (typeof table === "string") return { reason: table };
  const { periodEnd } = achievement.properties;
  const { baselineYear } = indicator.properties;
  if (periodEnd != null && baselineYear != null && periodEnd !== baselineYear)
    return { reason: `the text speaks of ${periodEnd}, the table of ${baselineYear}` };
  return { prose, table };
}

function proseValue(node: FactNode): ComparedValue | string {
  const { raw, comparator, value, normalisedValue, normalisedUnit, unreadReason } = node.properties;
  if (typeof value !== "number" || typeof normalisedValue !== "number")
    return `“${raw}” is no number (${unreadReason ?? "not read"})`;
  return {
    shown: String(raw),
    comparator: (comparator ?? "EQ") as Comparator,
    value: normalisedValue,
    unit: (normalisedUnit ?? null) as string | null,
    rounding: roundingOf(value, value === 0 ? 1 : normalisedValue / value),
  };
}

function tableValue(indicator: FactNode, side: "baseline" | "target"): ComparedValue | string {
  const { properties } = indicator;
  const value = properties[`${side}Value`];
  const normalised = properties[`${side}Normalised`];
  if (typeof value !== "number" || typeof normalised !== "number")
    return `the table's ${side} of ${call(indicator)} is no number`;
  return {
    shown: `${properties[`${side}Raw`]}${properties.unit ?? ""}`,
    comparator: ((side === "target" ? properties.targetComparator : null) ?? "EQ") as Comparator,
    value: normalised,
    unit: (properties.normalisedUnit ?? null) as string | null,
    rounding: roundingOf(value, value === 0 ? 1 : normalised / value),
  };
}

/** From baseline to target. */
function growth(indicator: FactNode): ComparedValue | string {
  const from = tableValue(indicator, "baseline");
  const to = tableValue(indicator, "target");
  if (typeof from === "string") return from;
  if (typeof to === "string") return to;
  return {
    ...to,
    shown: `the growth from ${from.shown} to ${to.shown}`,
    value: to.value - from.value,
    rounding: from.rounding + to.rounding,
  };
}

/** A promise for each year is a chosen number, not a measured one: its rounding does not grow with the years. */
function times(yearly: ComparedValue, years: number): ComparedValue {
  return { ...yearly, shown: `${yearly.shown} a year × ${years} years`, value: yearly.value * years };
}
