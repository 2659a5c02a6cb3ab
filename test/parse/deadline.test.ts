import { expect, test } from "vitest";
import { readDeadline, readYear, readYears } from "../../src/parse/deadline.js";

test.each([
  ["到2030年，建成港口", "到2030年", 2030, true],
  ["2030年产值翻番", "2030年", 2030, false],
  ["到２０３０年底", "到２０３０年底", 2030, true],
  ["二〇三〇年", "二〇三〇年", 2030, false],
  ["二О三О年远景", "二О三О年", 2030, false],
  ["到“十四五”末", "到“十四五”末", 2025, true],
  ["十四五期间", "十四五期间", 2025, false],
  ["“十五五”时期", "“十五五”时期", 2030, false],
  ["2028年前完成", "2028年前", 2028, true],
])("In %s the words %s name the year %d.", (text, raw, year, deadline) => {
  expect(readYears(text)).toEqual([{ year, raw, deadline, span: expect.anything() }]);
});

test.each(["十五个项目", "2030个", "十五年", "第十五次"])("%s names no year.", (text) => {
  expect(readYears(text)).toEqual([]);
});

test("Spans of years count code points.", () => {
  expect(readYears("🚢到2030年")[0]?.span).toEqual({ start: 1, end: 7 });
});

test("A deadline wins over other years, and two years without one decide nothing.", () => {
  expect(readDeadline("以2020年为基期，到2025年达到50家")).toBe(2025);
  expect(readDeadline("2025年达到50家")).toBe(2025);
  expect(readDeadline("2021年和2022年")).toBeNull();
  expect(readDeadline("达到50家")).toBeNull();
});

test.each([
  ["2020年", 2020],
  ["2025年目标", 2025],
  ["２０２５", 2025],
  ["单位", null],
])("The column header %s has the year %s.", (header, year) => {
  expect(readYear(header)).toBe(year);
});
