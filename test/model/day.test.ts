import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, firstDayOf, lastDayOf, readDay, yearsSinceEndOf } from "../../src/model/day.js";

test.each([
  "2021-02-31",
  "2023-13-01",
  "2023-1-1",
  "2023",
  "",
  "2023-12-31T00:00",
  " 2023-12-31",
  "+02023-12-31",
])("%s is no day of the calendar.", (text) => {
  expect(readDay(text)).toBeNull();
});

test("Every day between two years is read as it stands, and its neighbours are a day away.", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (count) => {
      const day = addDays("2020-12-31", count);
      expect(readDay(day)).toBe(day);
      expect(addDays(addDays(day, 1), -1)).toBe(day);
      expect(addDays(day, 1) > day).toBe(true);
    }),
  );
});

test("Years are whole at the end of each, and half in the middle of a leap year too.", () => {
  for (const year of [2019, 2020, 2021, 2025]) {
    expect(yearsSinceEndOf(2020, lastDayOf(year))).toBe(year - 2020);
    expect(addDays(lastDayOf(year), 1)).toBe(firstDayOf(year + 1));
  }
  expect(yearsSinceEndOf(2020, "2024-07-01")).toBe(3.5);
});
