import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRecord, joinList } from "../../src/export/csv-cell.js";

/** Quotes, separators, line breaks and characters outside the basic plane more often than chance would have them. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', ",", "\r", "\n", "|", "\\", "=", "\u{20bb7}", "中"),
      fc.string({ unit: "binary" }),
    ),
  )
  .map((parts) => parts.join(""));

/** A reader of RFC 4180 that shares nothing with the writer: one character after the other. Null is an unquoted empty cell. */
function readRecords(csv: string): (string | null)[][] {
  const records: (string | null)[][] = [];
  let [record, cell, isQuoted, wasQuoted]: [(string | null)[], string, boolean, boolean] = [
    [],
    "",
    false,
    false,
  ];
  const endCell = () => {
    record.push(cell === "" && !wasQuoted ? null : cell);
    [cell, wasQuoted] = ["", false];
  };
  for (let at = 0; at < csv.length; at += 1) {
    const character = csv[at] as string;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"') [isQuoted, wasQuoted] = [true, true];
    else if (character === ",") endCell();
    else if (character === "\r" && csv[at + 1] === "\n") {
      endCell();
      records.push(record);
      record = [];
      at += 1;
    } else cell += character;
  }
  return records;
}

test("any texts and nulls come back from a record as they went in.", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.option(text), { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      (rows) => {
        expect(readRecords(rows.map((row) => csvRecord(row)).join(""))).toEqual(rows);
      },
    ),
  );
});

test("any list comes back from its cell, with separators and backslashes inside its elements.", () => {
  const element = text.filter((one) => one !== "");
  fc.assert(
    fc.property(fc.array(element, { minLength: 1, maxLength: 4 }), (list) => {
      const parts = joinList(list).match(/(?:\\[\\|]|[^\\|])+/gs) ?? [];
      expect(parts.map((part) => part.replace(/\\([\\|])/g, "$1"))).toEqual(list);
    }),
  );
});

test("numbers and truth values are written as such, an empty list as an empty cell.", () => {
  expect(csvRecord([2.38e9, -1, 0.5, true, false, null, [], ""])).toBe(
    '2380000000,-1,0.5,true,false,,,""\r\n',
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1", "－1"])(
  "%j stays what it is for programs, and cannot run as a formula in a spreadsheet.",
  (formula) => {
    expect(readRecords(csvRecord([formula]))).toEqual([[formula]]);
    expect(readRecords(csvRecord([formula], true))).toEqual([[`'${formula}`]]);
  },
);

test("negative numbers are no formulas, and ordinary texts get no apostrophe.", () => {
  expect(csvRecord([-1, "中新（重庆）", "—1"], true)).toBe("-1,中新（重庆）,—1\r\n");
});
