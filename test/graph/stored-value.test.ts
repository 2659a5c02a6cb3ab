import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { fromStored, toStored } from "../../src/graph/backup/stored-value.js";

const { Date: Day, DateTime, Duration, LocalDateTime, LocalTime, Point, Time } = neo4j.types;
const int = neo4j.int;

test.each([
  ["text", "“十四五” 𠀀\u2028"],
  ["whole number", int(5)],
  ["whole number past what JSON keeps", int("9007199254740993")],
  ["float that looks whole", 25],
  ["float", 6.8],
  ["negative zero", -0],
  ["not a number", Number.NaN],
  ["infinity", Number.NEGATIVE_INFINITY],
  ["truth", true],
  ["list", [int(1), int(2)]],
  ["empty list", []],
  ["bytes", Int8Array.from([-1, 0, 127])],
  ["date", new Day(int(2023), int(12), int(31))],
  ["time", new Time(int(1), int(2), int(3), int(4), int(-3600))],
  ["local time", new LocalTime(int(1), int(2), int(3), int(4))],
  ["local instant", new LocalDateTime(int(2023), int(1), int(2), int(3), int(4), int(5), int(6))],
  ["instant by offset", new DateTime(int(2023), int(1), int(2), int(3), int(4), int(5), int(6), int(3600))],
  [
    "instant by zone",
    new DateTime(int(2023), int(1), int(2), int(3), int(4), int(5), int(6), int(28800), "Asia/Shanghai"),
  ],
  ["duration", new Duration(int(1), int(2), int(3), int(4))],
  ["point", new Point(int(4326), 106.5, -0)],
  ["point in space", new Point(int(9157), 1.5, 2.5, 3.5)],
])("a %s comes back from a backup as it was", (_name, value) => {
  const json = JSON.stringify(toStored(value));
  expect(fromStored(JSON.parse(json))).toEqual(value);
});

test("what no property can be, and JSON of another make, is refused", () => {
  expect(() => toStored({ a: 1 })).toThrow(/of a type that a backup cannot keep/);
  expect(() => fromStored({ colour: "red" })).toThrow(/found \{"colour":"red"\}/i);
});
