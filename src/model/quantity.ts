/** How a printed value relates to the number: 以上/不低于 GTE, 超过 GT, 以下/以内 LTE, 低于 LT, 左右/约 APPROX, ranges BETWEEN. */
export type Comparator = "EQ" | "GTE" | "GT" | "LTE" | "LT" | "APPROX" | "BETWEEN";

/**
 * What a value says. LEVEL: a state to be reached (达到120亿元). INCREMENT: an amount to be added (新增50家, 累计引进).
 * GROWTH_RATE: 年均增长10%. SHARE: a proportion (覆盖率90%, 四分之一). RANK: 全市第一, 保持全市领先. ZERO_EVENT: 零发生.
 * RELATIVE: tied to another quantity (与GDP增长同步). QUALITATIVE: no number at all.
 */
export type QuantityKind =
  | "LEVEL"
  | "INCREMENT"
  | "GROWTH_RATE"
  | "SHARE"
  | "RANK"
  | "ZERO_EVENT"
  | "RELATIVE"
  | "QUALITATIVE";

/** A value as printed and as read. What cannot be read keeps its raw text and a reason. */
export interface Quantity {
  /** Exactly as printed, e.g. `【25】`, `5亿美元以上`, `95%以上`. */
  raw: string;
  /** Null where no number could be read; then `unreadReason` says why. */
  comparator: Comparator | null;
  value: number | null;
  /** Upper end of a BETWEEN; null otherwise. */
  valueTo: number | null;
  /** Unit as printed (亿美元, 家, %); null where none. 四分之一 reads as 25 and %. */
  unit: string | null;
  /** Value in the base unit: 5 亿美元 → 5e8 USD, 25 % → 0.25 of 1, 3万人 → 30000 人; null where the value is. */
  normalisedValue: number | null;
  normalisedValueTo: number | null;
  /** Base unit: ISO 4217 code for money, `1` for shares, otherwise the counting word as printed. */
  normalisedUnit: string | null;
  /** YEAR where the value is for each year (年, 每年, 年均); null otherwise. */
  perPeriod: "YEAR" | null;
  /** True where the words call the change a decrease (下降13.5%, 压缩50%以上); `value` stays positive, as printed. */
  decrease?: true;
  /** True where the value is a sum over the plan's years (【】, 累计). */
  cumulative: boolean;
  kind: QuantityKind;
  unreadReason: string | null;
}
