import type { Comparator } from "../model/quantity.js";

/** A number of one side of a comparison, in its base unit (CNY, 1 for shares, a counting word). */
export interface ComparedValue {
  /** As a reader would say it: `5亿美元以上 × 5 years`. */
  shown: string;
  comparator: Comparator;
  value: number;
  unit: string | null;
  /** Half a unit of the last digit printed, in the base unit. */
  rounding: number;
}

/**
 * AGREES: the same number within what was rounded off. MET: not the same, but the table's number keeps the bound that the
 * text sets. DIFFERS: both cannot hold. INCOMPARABLE: not numbers of one kind.
 */
export type Outcome = "AGREES" | "MET" | "DIFFERS" | "INCOMPARABLE";

/** 约, 近, 余, 左右 may be this far off, as a part of the number: 50余 is read as 50 to 55. */
const APPROXIMATION = 0.1;

const CURRENCY = /^[A-Z]{3}$/;

/** Compares a value in prose with one in a table. Of two printed numbers, the coarser decides how far apart is the same. */
export function compareValues(prose: ComparedValue, table: ComparedValue): Outcome {
  if (unitClass(prose.unit) !== unitClass(table.unit)) return "INCOMPARABLE";
  if (prose.comparator === "BETWEEN" || table.comparator === "BETWEEN") return "INCOMPARABLE";
  const difference = table.value - prose.value;
  if (Math.abs(difference) <= tolerance(prose, table)) return "AGREES";
  if (["GTE", "GT"].includes(prose.comparator)) return difference > 0 ? "MET" : "DIFFERS";
  if (["LTE", "LT"].includes(prose.comparator)) return difference < 0 ? "MET" : "DIFFERS";
  return "DIFFERS";
}

function tolerance(prose: ComparedValue, table: ComparedValue): number {
  const isApproximate = prose.comparator === "APPROX" || table.comparator === "APPROX";
  const rounding = Math.max(prose.rounding, table.rounding);
  // Half a unit of whole things is nobody's error: 17 and 17.4 of them are not both printed.
  return isApproximate ? Math.max(rounding, APPROXIMATION * Math.abs(table.value)) : rounding;
}

/** What a unit is of: money by currency and shares apart from everything that is counted; 家 and 个 count alike. */
export function unitClass(unit: string | null): string {
  if (unit !== null && (CURRENCY.test(unit) || unit === "1")) return unit;
  return "count";
}

/** Half a unit of the last digit of `value` as printed; `factor` leads from the printed unit to the base unit. */
export function roundingOf(value: number, factor: number): number {
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  // A little less than half, so that 2.5 does not count as 2 and as 3.
  return 0.499 * 10 ** -decimals * Math.abs(factor);
}
