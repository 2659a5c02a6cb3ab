import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Amount, gapsBetween, withoutOverlap } from "../../../src/api/monitoring/add-amounts.js";
import { addDays } from "../../../src/model/day.js";

const FIRST = "2021-01-01";
const LAST = "2025-12-31";
const amount = (since: string, date: string, recordedAt = "2024-01-01"): Amount => ({
  ...{ id: `${since}/${date}/${recordedAt}`, since, date, value: 1, recordedAt },
});
const spans = (amounts: readonly Amount[]) => amounts.map(({ since, date }) => `${since}—${date}`);

const anyAmounts = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 1700 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([start, length, day]) =>
      amount(addDays(FIRST, start), addDays(FIRST, Math.min(start + length, 1825)), `2024-01-0${day}`),
    ),
  { maxLength: 12 },
);

describe("amounts that are added up", () => {
  test("count each day at most once, and together with what is not covered every day exactly once.", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const counted = withoutOverlap(amounts);
        const days = new Map<string, number>();
        const cover = (from: string, to: string) => {
          for (let day = from; day <= to; day = addDays(day, 1)) days.set(day, (days.get(day) ?? 0) + 1);
        };
        for (const { since, date } of counted) cover(since, date);
        for (const { from, to } of gapsBetween(counted, FIRST, LAST)) cover(from, to);
        expect(days.size).toBe(1826);
        expect([...days.values()].every((times) => times === 1)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("are the same whatever the order in which they come.", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        expect(spans(withoutOverlap([...amounts].reverse()))).toEqual(spans(withoutOverlap(amounts)));
      }),
    );
  });

  test("take the later sum of a year for the earlier, and the correction for what it corrects.", () => {
    const half = amount("2023-01-01", "2023-06-30");
    const whole = amount("2023-01-01", "2023-12-31");
    const corrected = amount("2023-01-01", "2023-12-31", "2024-05-01");
    const before = amount("2022-01-01", "2022-12-31");
    expect(withoutOverlap([half, whole, before, corrected])).toEqual([corrected, before]);
    // A running sum since the plan began takes the place of all that lies in it.
    const running = amount(FIRST, "2023-12-31");
    expect(withoutOverlap([half, whole, before, running, corrected])).toEqual([running]);
    expect(gapsBetween([corrected], FIRST, "2023-12-31")).toEqual([{ from: FIRST, to: "2022-12-31" }]);
  });
});
