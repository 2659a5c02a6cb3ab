import type { Subject } from "../../../src/api/monitoring/subject.js";

/** An indicator to observe: 外贸进出口额, from 90.1 亿元 in 2020 to 120 亿元 in 2025, unless changed. */
export function subject(change: Partial<Subject> = {}): Subject {
  return {
    ...{
      id: "plan/indicator/5",
      kind: "Indicator",
      name: "外贸进出口额",
      planId: "plan",
      unit: "亿元",
      cumulative: false,
    },
    ...{
      baselineYear: 2020,
      baselineValue: 90.1,
      targetYear: 2025,
      targetValue: 120,
      targetComparator: "EQ",
    },
    ...{ unreadReason: null, periodStart: 2021, periodEnd: 2025 },
    ...change,
  };
}
