import { expect, test } from "vitest";
import { parseNumeral, parseNumeralRange } from "../../src/parse/numeral.js";

test.each([
  ["12", 12],
  ["１２", 12],
  ["３．５", 3.5],
  ["12,345", 12345],
  ["两百", 200],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零五", 105],
  ["一百五", 150],
  ["两千零三十", 2030],
  ["十万零一千", 101000],
  ["三亿二千万", 320000000],
  ["一万亿", 1e12],
  ["3万", 30000],
  ["1.2亿", 120000000],
  ["三点五", 3.5],
  ["零", 0],
])("%s is the number %d.", (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

test.each(["二〇三〇", "二○三○", "二◯三◯", "二O三O", "二О三О", "二Ο三Ο", "二０三０", "二零三零"])(
  "%s is 2030, whichever shape of zero it is printed with.",
  (text) => {
    expect(parseNumeral(text)).toBe(2030);
  },
);

test.each(["", "千", "百万", "一二", "十四五", "万", "1,2", "一.", "工", "12.3.4"])(
  "%j is no number.",
  (text) => {
    expect(parseNumeral(text)).toBeNull();
  },
);

test.each([
  ["两三", 2, 3],
  ["三五", 3, 5],
  ["十七八", 17, 18],
  ["四五百", 400, 500],
  ["三四万", 30000, 40000],
  ["十几", 11, 19],
])("%s names the range from %d to %d.", (text, value, to) => {
  expect(parseNumeralRange(text)).toEqual({ value, to });
});

test("Two digits that are no neighbours are no range.", () => {
  expect(parseNumeralRange("二五")).toBeNull();
  expect(parseNumeralRange("五三")).toBeNull();
});
