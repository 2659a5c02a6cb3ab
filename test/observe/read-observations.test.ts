import { describe, expect, test } from "vitest";
import { ObservationError } from "../../src/errors.js";
import { MAX_ROWS, readObservations } from "../../src/observe/read-observations.js";

const HEADINGS = "subject,date,value,unit,source";
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readObservations(utf8(text), "o.csv");
const ROW = "plan/indicator/5,2023-12-31,105,亿元,统计公报";
const INPUT = {
  ...{ subject: "plan/indicator/5", date: "2023-12-31", value: 105, unit: "亿元", source: "统计公报" },
  ...{ note: "", since: null, confirm: false },
};
const inputs = (text: string) => read(text).rows.map((row) => ("input" in row ? row.input : row.problems));

function refusal(text: string | Uint8Array): ObservationError {
  try {
    readObservations(typeof text === "string" ? utf8(text) : text, "o.csv");
  } catch (error) {
    if (error instanceof ObservationError) return error;
    throw error;
  }
  throw new Error("The file was taken");
}

describe("A file of observations", () => {
  test("gives each row that is not empty, with the line that it begins on.", () => {
    const { rows } = read(`${HEADINGS},note\n${ROW},\n\n,,,,,\n${ROW},"two\nlines"\n${ROW}\n`);
    expect(rows).toEqual([
      { line: 2, input: INPUT },
      { line: 5, input: { ...INPUT, note: "two\nlines" } },
      { line: 7, input: INPUT },
    ]);
  });

  test("may be what spreadsheets write: a mark, semicolons or tabs, other ends of lines, UTF-16, GB 18030.", () => {
    for (const separator of [",", ";", "\t"]) {
      const text = `${HEADINGS}\r\n${ROW}\r\n`.replaceAll(",", separator);
      expect(inputs(text)).toEqual([INPUT]);
      expect(inputs(`\uFEFF${text}`)).toEqual([INPUT]);
      expect(inputs(text.replaceAll("\r\n", "\r"))).toEqual([INPUT]);
      const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
      expect(readObservations(utf16, "o.csv").rows).toEqual([{ line: 2, input: INPUT }]);
    }
    // 亿元, 统计公报 in GB 18030.
    const bytes = Buffer.concat([
      ...[
        Buffer.from(`${HEADINGS}\nplan/indicator/5,2023-12-31,105,`),
        Buffer.from([0xd2, 0xda, 0xd4, 0xaa, 0x2c]),
      ],
      Buffer.from([0xcd, 0xb3, 0xbc, 0xc6, 0xb9, 0xab, 0xb1, 0xa8]),
    ]);
    expect(readObservations(bytes, "o.csv").rows).toEqual([{ line: 2, input: INPUT }]);
  });

  test("has its columns in any order, with Chinese or English headings; others are left aside and told.", () => {
    const { rows, ignored, columnOf } = read(
      "名称,来源,单位,数值,日期,指标,起始日期,确认\n外贸,统计公报,亿元,105,2023-12-31,plan/indicator/5,2023-01-01,是\n",
    );
    expect(rows).toEqual([{ line: 2, input: { ...INPUT, since: "2023-01-01", confirm: true } }]);
    expect(ignored).toEqual(["名称"]);
    expect([columnOf("subject"), columnOf("date"), columnOf("note"), columnOf(null)]).toEqual([
      6,
      5,
      null,
      null,
    ]);
  });

  test.each([
    ["1,050.5", 1050.5],
    ["１０５", 105],
    [" 105 ", 105],
    ["-3", -3],
    ["−3", -3],
    ["1e3", 1000],
    [".5", 0.5],
  ])("says %s where it means %d.", (cell, value) => {
    expect(inputs(`${HEADINGS}\n${ROW.replace(",105,", `,"${cell}",`)}`)).toEqual([{ ...INPUT, value }]);
  });

  test.each(["2023/12/31", "2023.12.31", "2023年12月31日", "２０２３-12-31"])(
    "says %s where it means the last day of 2023.",
    (cell) => {
      expect(inputs(`${HEADINGS}\n${ROW.replace("2023-12-31", cell)}`)).toEqual([INPUT]);
    },
  );

  test.each([
    ["value", ",105,", ",105亿元,", "a column of its own"],
    ["value", ",105,", ",,", "expected a number"],
    ["value", ",105,", ',"1,05",', "expected a number"],
    ["value", ",105,", ",约105,", "expected a number"],
    ["value", ",105,", ",1e999,", "expected a number"],
    ["value", ",105,", ",0x10,", "expected a number"],
    ["value", ",105,", ",NaN,", "expected a number"],
    ["date", "2023-12-31", "2023", "one of 2023-12-31"],
    ["date", "2023-12-31", "2023-02-30", "day of the calendar"],
    ["date", "2023-12-31", "31/12/2023", "day of the calendar"],
    ["date", "2023-12-31", "2023-12/31", "day of the calendar"],
    ["subject", "plan/indicator/5", " ", "found nothing"],
  ])("has a row refused whose %s is wrong (%s → %s), and says why.", (field, from, to, why) => {
    const { rows } = read(`${HEADINGS}\n${ROW.replace(from, to)}\n${ROW}`);
    expect(rows).toEqual([
      { line: 2, problems: [{ field, message: expect.stringContaining(why) }] },
      { line: 3, input: INPUT },
    ]);
  });

  test("has all that is wrong with a row told at once, and a row that has shifted as a whole.", () => {
    const [first, second] = inputs(`${HEADINGS},confirm\nx,y,z,亿元,s,maybe\n${ROW},,更多`) as {
      field: string | null;
    }[][];
    expect(first?.map(({ field }) => field)).toEqual(["date", "value", "confirm"]);
    expect(second).toEqual([{ field: null, message: "found 7 cells, expected 6. Is a comma not quoted?" }]);
  });

  test.each([
    ["nothing", "", "EMPTY"],
    ["a picture", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]), "ENCODING"],
    ["a quote that does not end", `${HEADINGS}\n${ROW}\n"x`, "QUOTES"],
    [
      "more rows than one transaction should hold",
      `${HEADINGS}\n${`${ROW}\n`.repeat(MAX_ROWS + 1)}`,
      "TOO_LONG",
    ],
  ])("that is %s is refused as a whole.", (_what, text, code) => {
    expect(refusal(text).problems.map((problem) => problem.code)).toEqual([code]);
  });

  test("without the columns that are needed is refused with all that is missing, and what was perhaps meant.", () => {
    const { message } = refusal(`subject,subject,date,vlaue,unit\n${ROW}`);
    expect(message).toContain("two columns are headed subject: 1 and 2.");
    expect(message).toContain("no column is headed value (数值). Is it vlaue?");
    expect(message).toContain("no column is headed source (来源).");
  });
});
