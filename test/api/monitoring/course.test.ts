import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classify } from "../../../src/api/monitoring/classify.js";
import {
  type Course,
  courseOf,
  expectationOn,
  expectedOn,
  expectedWithin,
  firstDayThatCounts,
  pathOf,
} from "../../../src/api/monitoring/course.js";
import { addDays, lastDayOf } from "../../../src/model/day.js";
import { subject } from "./subject.js";

const course = (change: Parameters<typeof subject>[0] = {}): Course => {
  const found = courseOf(subject(change));
  if ("reason" in found) throw new Error(found.reason);
  return found;
};
const SUM = { cumulative: true, baselineValue: 23.8, targetValue: 25, unit: "亿美元" };

describe("the path of an indicator", () => {
  test("is straight for a level: 90.1 + (120 − 90.1) × 3/5 = 108.04 at the end of 2023.", () => {
    expect(expectedOn(course(), "2023-12-31")).toBe(108.04);
    expect(expectationOn(course(), "2023-12-31", " 亿元")).toBe("90.1 + (120 − 90.1) × 3/5 = 108.04 亿元");
    expect(pathOf(course()).map(({ value }) => value)).toEqual([90.1, 96.08, 102.06, 108.04, 114.02, 120]);
    expect(firstDayThatCounts(course())).toBe("2020-12-31");
  });

  test("begins at 0 for a sum, whatever the sum of the years before: 25 × 3/5 = 15.", () => {
    expect(expectedOn(course(SUM), "2023-12-31")).toBe(15);
    expect(expectationOn(course(SUM), "2023-12-31", " 亿美元")).toBe("25 × 3/5 = 15 亿美元");
    expect(firstDayThatCounts(course(SUM))).toBe("2021-01-01");
    expect(expectedWithin(course(SUM), "2023-01-01", "2023-12-31")).toBe(5);
  });

  test("stays at its ends before it begins and after it is over, and never turns back between.", () => {
    expect(expectedOn(course(), "2019-06-30")).toBe(90.1);
    expect(expectedOn(course(), "2040-01-01")).toBe(120);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1825 }), fc.integer({ min: 1, max: 1825 }), (day, later) => {
        const [one, other] = [addDays("2020-12-31", day), addDays("2020-12-31", day + later)];
        expect(expectedOn(course(), other)).toBeGreaterThanOrEqual(expectedOn(course(), one));
      }),
    );
  });

  test.each([
    [{ targetValue: null, unreadReason: "The cell says 完成上级任务." }, "The cell says 完成上级任务."],
    [{ targetValue: null }, "the plan gives no number for its target"],
    [{ baselineValue: null }, "the plan gives no number for its baseline"],
    [{ targetYear: 2020 }, "the plan does not say from when to when"],
    [{ cumulative: true, periodStart: null }, "the plan does not say from when to when"],
  ])("is none, with the reason, for %j.", (change, reason) => {
    expect(courseOf(subject(change))).toEqual({ reason });
  });

  test("leads down where the target lies below, or where the plan says at most.", () => {
    expect(course({ targetValue: 80 }).direction).toBe(-1);
    expect(course({ targetComparator: "LTE" }).direction).toBe(-1);
    expect(course({ targetValue: 80, targetComparator: "GTE" }).direction).toBe(1);
    expect(course().direction).toBe(1);
  });
});

describe("the class", () => {
  const at = (value: number, change = {}, day = "2023-12-31", unit = "亿元") =>
    classify(course(change), value, day, unit);

  test.each([
    [105, "BEHIND"],
    [107.1, "ON_TRACK"],
    [108.04, "ON_TRACK"],
    [109, "ON_TRACK"],
    [112, "AHEAD"],
    [120, "ACHIEVED"],
  ])("of %d where 108.04 is expected is %s.", (value, expected) => {
    expect(at(value)).toBe(expected);
  });

  test("at the end is reached or missed, whatever is near.", () => {
    expect(at(119.9, {}, "2025-12-31")).toBe("MISSED");
    expect(at(120, {}, "2025-12-31")).toBe("ACHIEVED");
  });

  test("turns around where less is better.", () => {
    const down = { baselineValue: 100, targetValue: 50 };
    expect(at(90, down)).toBe("BEHIND");
    expect(at(60, down)).toBe("AHEAD");
    expect(at(50, down)).toBe("ACHIEVED");
  });

  test("takes the whole things next to the path as on it.", () => {
    const offices = { baselineValue: 4, targetValue: 10 };
    expect(at(7, offices, "2023-12-31", "家")).toBe("ON_TRACK");
    expect(at(8, offices, "2023-12-31", "家")).toBe("ON_TRACK");
    expect(at(6, offices, "2023-12-31", "家")).toBe("BEHIND");
    expect(at(7, offices, "2023-12-31", "亿元")).toBe("BEHIND");
  });

  test("is never behind for more, nor ahead for less, of what more is better.", () => {
    const ranks = ["BEHIND", "ON_TRACK", "AHEAD", "ACHIEVED"];
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (one, other) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)].map((value) =>
            ranks.indexOf(at(value)),
          );
          expect(more).toBeGreaterThanOrEqual(Number(less));
        },
      ),
    );
    expect(lastDayOf(2025)).toBe("2025-12-31");
  });
});
