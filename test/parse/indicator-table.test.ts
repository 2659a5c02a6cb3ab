import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/parse/parse-plan.js";
import { leftover, nodeAt } from "./walk.js";

const HEAD = ["序号", "指标名称", "单位", "2020年", "2025年"];
const ROWS = [
  ["1", "公园", "个", "【3】", "【9】"],
  ["2", "绿道", "公里", "12", "30"],
];

/** Each cell on a line of its own behind a tab, rows apart by blank lines. */
const inCells = (rows: string[][]) =>
  rows.map((row) => row.map((cell) => `\t${cell}`).join("\n")).join("\n\n");
/** Each cell on a line of its own without any tab. */
const inPlainCells = (rows: string[][]) => rows.map((row) => row.join("\n")).join("\n\n");
/** Each row on one line. */
const inRows = (rows: string[][]) => rows.map((row) => row.join("\t")).join("\n");

const read = (table: string) => {
  const tree = parsePlan(`第一章 甲\n专栏1：指标\n${table}\n备注：带【】为累计数\n第二章 乙\n正文。`);
  expect(leftover(tree).trim()).toBe("");
  expect(nodeAt(tree, "2").title).toBe("乙");
  return { tree, rows: nodeAt(tree, "box1/table").indicators ?? [] };
};

describe.each([
  ["with each cell on its own line", inCells],
  ["with each cell on its own line and no tabs", inPlainCells],
  ["with each row on its own line", inRows],
])("a table %s", (_, layout) => {
  test("gives numbers, units, years and values.", () => {
    const { rows } = read(layout([HEAD, ...ROWS]));
    expect(rows.map((row) => [row.number, row.name, row.unit, row.passagePath])).toEqual([
      [1, "公园", "个", "box1/table/r1"],
      [2, "绿道", "公里", "box1/table/r2"],
    ]);
    expect(
      rows.flatMap((row) => row.cells.map((cell) => [cell.year, cell.raw, cell.quantity?.value])),
    ).toEqual([
      [2020, "【3】", 3],
      [2025, "【9】", 9],
      [2020, "12", 12],
      [2025, "30", 30],
    ]);
  });

  test("takes group rows for groups of the table, not for sections.", () => {
    const { tree, rows } = read(
      layout([HEAD, ["一、绿地"], ROWS[0] as string[], ["二、道路"], ROWS[1] as string[]]),
    );
    expect(rows.map((row) => [row.group, row.groupNumber])).toEqual([
      ["绿地", 1],
      ["道路", 2],
    ]);
    expect(nodeAt(tree, "1").children.map((child) => child.path)).toEqual(["box1"]);
  });

  test("flags a short row and gives it no values, rather than shift them.", () => {
    const { tree, rows } = read(layout([HEAD, ["1", "公园", "个", "9"], ROWS[1] as string[]]));
    expect(rows[0]).toMatchObject({ number: 1, name: "公园", cells: [{ raw: null }, { raw: null }] });
    expect(rows[0]?.flags.join()).toContain(
      "4 cells where the header has 5; no value assigned: 1 | 公园 | 个 | 9",
    );
    expect(rows[1]).toMatchObject({ number: 2, flags: [], cells: [{ raw: "12" }, { raw: "30" }] });
    expect(tree.notices.map((notice) => notice.code)).toEqual(["TABLE_ROW_FLAGGED"]);
  });

  test("does not mistake 16.1 in a cell for an item, nor a value for a row number.", () => {
    const { rows } = read(
      layout([HEAD, ["1", "林地", "万亩", "16.1", "2"], ["2", "草地", "万亩", "3", "4"]]),
    );
    expect(rows.map((row) => row.cells.map((cell) => cell.raw))).toEqual([
      ["16.1", "2"],
      ["3", "4"],
    ]);
  });

  test("keeps the note under it.", () => {
    const { tree } = read(layout([HEAD, ...ROWS]));
    expect(nodeAt(tree, "box1").passages.at(-1)).toMatchObject({ path: "box1/n1", kind: "NOTE" });
  });
});

describe("a table with each cell on its own line", () => {
  test("reads the same wherever blank lines stand, or none.", () => {
    const compact = [HEAD, ["一、绿地"], ...ROWS].flat().map((cell) => `\t${cell}`);
    const expected = read(compact.join("\n")).rows.map(({ span, ...row }) => row);
    for (let at = 1; at < compact.length; at += 1) {
      const spaced = [...compact.slice(0, at), "", ...compact.slice(at)].join("\n");
      expect(read(spaced).rows.map(({ span, ...row }) => row)).toEqual(expected);
    }
  });

  test("joins a name printed over two lines and says so.", () => {
    const { rows } = read(inCells([HEAD, ["1", "城市公园", "绿地面积", "公顷", "40", "60"]]));
    expect(rows[0]).toMatchObject({
      name: "城市公园绿地面积",
      unit: "公顷",
      cells: [{ raw: "40" }, { raw: "60" }],
    });
    expect(rows[0]?.flags).toEqual(["name printed over 2 cells"]);
  });

  test("keeps its rows apart where a name over two lines pushes a value to where the next number is due.", () => {
    const { rows } = read(
      inCells([HEAD, ["1", "城市公园", "绿地面积", "公顷", "40", "2"], ROWS[1] as string[]]),
    );
    expect(rows.map((row) => [row.number, row.name, ...row.cells.map((cell) => cell.raw)])).toEqual([
      [1, "城市公园绿地面积", "40", "2"],
      [2, "绿道", "12", "30"],
    ]);
  });

  test("gives a row without a number a path under the row before it.", () => {
    const { rows } = read(
      inCells([HEAD, ROWS[0] as string[], ["其中：儿童公园", "个", "1", "4"], ROWS[1] as string[]]),
    );
    expect(rows.map((row) => [row.number, row.passagePath])).toEqual([
      [1, "box1/table/r1"],
      [null, "box1/table/r1.1"],
      [2, "box1/table/r2"],
    ]);
  });

  test("has an empty cell where a line holds nothing but a tab.", () => {
    const { rows } = read(
      `${inCells([HEAD])}\n\n\t1\n\t公园\n\t个\n\t\n\t9\n\n${inCells([ROWS[1] as string[]])}`,
    );
    expect(rows[0]?.cells).toMatchObject([{ raw: null, quantity: null }, { raw: "9" }]);
    expect(rows[0]?.flags).toEqual([]);
  });
});

test("Lines with a tab that set all rows apart are no empty cells.", () => {
  const cells = [HEAD, ["1", "公园", "个", "9"], ROWS[1] as string[]].map((row) =>
    row.map((cell) => `\t${cell}`),
  );
  const { rows } = read(cells.map((row) => row.join("\n")).join("\n\t\n"));
  expect(rows[0]?.flags.join()).toContain("4 cells");
  expect(rows[1]?.flags).toEqual([]);
});

test("Empty cells beyond the last column of a row on one line are left out.", () => {
  const { rows } = read(`${HEAD.join("\t")}\n1\t公园\t个\t3\t9\t\t\n2\t绿道\t公里\t\t30`);
  expect(rows.map((row) => [row.flags, row.cells.map((cell) => cell.raw)])).toEqual([
    [[], ["3", "9"]],
    [[], [null, "30"]],
  ]);
});

test("A table without a unit column takes the unit from the name.", () => {
  const tree = parsePlan("第一章 甲\n指标\t2020年\t2025年\n产值（亿元）\t5\t8\n正文。");
  const [row] = nodeAt(tree, "1/table").indicators ?? [];
  expect(row).toMatchObject({ unit: "亿元", number: null, passagePath: "1/table/r1" });
  expect(row?.cells[1]?.quantity).toMatchObject({ normalisedValue: 8e8, normalisedUnit: "CNY" });
});
