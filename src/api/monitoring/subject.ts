/** What stands in the graph of an indicator or target that can be observed. Null where the plan says nothing. */
export interface Subject {
  id: string;
  kind: "Indicator" | "Target";
  name: string;
  planId: string;
  unit: string | null;
  /** True for sums over the plan's years (【】). */
  cumulative: boolean;
  baselineYear: number | null;
  baselineValue: number | null;
  targetYear: number | null;
  targetValue: number | null;
  targetComparator: string | null;
  unreadReason: string | null;
  /** First and last calendar year of the plan. */
  periodStart: number | null;
  periodEnd: number | null;
}
