import fc from "fast-check";
import { expect, test } from "vitest";
import { type ComparedValue, compareValues, roundingOf } from "../../src/audit/compare-values.js";
import type { Comparator } from "../../src/model/quantity.js";

const value = (number: number, more: Partial<ComparedValue> = {}): ComparedValue => ({
  shown: String(number),
  comparator: "EQ",
  value: number,
  unit: "个",
  rounding: roundingOf(number, 1),
  ...more,
});

test("The coarser of two printed numbers decides how far apart is the same.", () => {
  expect(compareValues(value(23.8), value(24))).toBe("AGREES");
  expect(compareValues(value(23.8), value(23.84))).toBe("AGREES");
  expect(compareValues(value(23.8), value(23.9))).toBe("DIFFERS");
  expect(compareValues(value(2.5), value(2))).toBe("DIFFERS");
  expect(compareValues(value(2.5), value(3))).toBe("DIFFERS");
});

test("Every number agrees with itself, whatever comparator the text puts before it.", () => {
  const comparators: Comparator[] = ["EQ", "GTE", "GT", "LTE", "LT", "APPROX"];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(...comparators), (number, comparator) => {
      expect(compareValues(value(number, { comparator }), value(number))).toBe("AGREES");
    }),
  );
});

test("A bound in the text that the table keeps is met; one that it breaks is contradicted.", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (bound, more) => {
      expect(compareValues(value(bound, { comparator: "GTE" }), value(bound + more))).toBe("MET");
      expect(compareValues(value(bound + more, { comparator: "GTE" }), value(bound))).toBe("DIFFERS");
      expect(compareValues(value(bound + more, { comparator: "LTE" }), value(bound))).toBe("MET");
      expect(compareValues(value(bound, { comparator: "LTE" }), value(bound + more))).toBe("DIFFERS");
    }),
  );
});

test("约 may be a tenth off.", () => {
  expect(compareValues(value(45, { comparator: "APPROX" }), value(50))).toBe("AGREES");
  expect(compareValues(value(44, { comparator: "APPROX" }), value(50))).toBe("DIFFERS");
});

test("Money, shares and counts are never compared with one another; counting words are with each other.", () => {
  const units = ["CNY", "USD", "1", "家"];
  for (const one of units)
    for (const other of units)
      expect(compareValues(value(5, { unit: one }), value(5, { unit: other }))).toBe(
        one === other ? "AGREES" : "INCOMPARABLE",
      );
  expect(compareValues(value(5, { unit: "家" }), value(5, { unit: null }))).toBe("AGREES");
});
