import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { StructureNode } from "../../src/model/plan-tree.js";
import { contains } from "../../src/model/span.js";
import { parsePlan } from "../../src/parse/parse-plan.js";
import { allNodes, allPassages, leftover, nodeAt, textsAt } from "./walk.js";

const file = new URL("../../seeds/yuzhong-opening-14fyp/plan.txt", import.meta.url);
const tree = parsePlan(readFileSync(file, "utf8"));
const chapters = tree.roots.filter((root) => root.kind === "Chapter");
const below = (node: StructureNode, kind: string) => node.children.filter((child) => child.kind === kind);

describe("the Yuzhong plan", () => {
  test("has a preface and seven chapters with 3, 4, 6, 4, 3, 4 and 5 sections.", () => {
    expect(tree.roots.map((root) => root.path)).toEqual(["preface", "1", "2", "3", "4", "5", "6", "7"]);
    expect(chapters.map((chapter) => below(chapter, "Section").length)).toEqual([3, 4, 6, 4, 3, 4, 5]);
    expect(nodeAt(tree, "preface")).toMatchObject({ kind: "Preface", title: "前言", number: null });
  });

  test("has subsections in chapter 1 only, four, two and three.", () => {
    const subsections = allNodes(tree).filter((node) => node.kind === "Subsection");
    expect(subsections).toHaveLength(9);
    expect(["1.1", "1.2", "1.3"].map((path) => below(nodeAt(tree, path), "Subsection").length)).toEqual([
      4, 2, 3,
    ]);
  });

  test("has its eleven boxes as children of the sections they close.", () => {
    const homes = allNodes(tree).flatMap((node) => below(node, "Box").map((box) => [box.number, node.path]));
    const expected = ["1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6"];
    expect(homes).toEqual(expected.map((path, i) => [i + 1, path]));
  });

  test("has 36 items in boxes 2 to 11.", () => {
    const boxes = allNodes(tree).filter((node) => node.kind === "Box");
    const counts = boxes.map((box) => below(box, "BoxItem").length);
    expect(counts).toEqual([0, 5, 5, 5, 2, 3, 6, 3, 2, 2, 3]);
    expect(nodeAt(tree, "box4.2").title).toBe("中国-欧盟（重庆）经贸合作产业园");
    expect(nodeAt(tree, "box4.1").title).toBe("RCEP贸易促进中心");
  });

  test("has 19 numbered indicators in five groups of 3, 4, 4, 4 and 4.", () => {
    const rows = nodeAt(tree, "box1/table").indicators ?? [];
    expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
    const groups = ["开放平台", "开放产业", "开放主体", "开放窗口", "开放环境"];
    expect(groups.map((group) => rows.filter((row) => row.group === group).length)).toEqual([3, 4, 4, 4, 4]);
    expect(
      rows.every(
        (row) => row.flags.length === 0 && row.cells.map((cell) => cell.year).join() === "2020,2025",
      ),
    ).toBe(true);
  });

  test("has values, units and sums over five years as printed.", () => {
    const rows = nodeAt(tree, "box1/table").indicators ?? [];
    const read = (number: number) => {
      const row = rows[number - 1];
      return [
        row?.unit,
        ...(row?.cells ?? []).flatMap((cell) => [cell.quantity?.value, cell.quantity?.cumulative]),
      ];
    };
    expect(read(1)).toEqual(["个", 6700, true, 10000, true]);
    expect(read(4)).toEqual(["亿美元", 23.8, true, 25, true]);
    expect(read(5)).toEqual(["亿元", 90.1, false, 120, false]);
    expect(read(19)).toEqual(["%", 50, false, 90, false]);
    expect(rows.filter((row) => row.cells[1]?.quantity?.cumulative).map((row) => row.number)).toEqual([
      1, 2, 3, 4,
    ]);
  });

  test("keeps rows, groups, header and note of the table as passages of their own.", () => {
    expect(nodeAt(tree, "box1").passages.map((p) => [p.path, p.kind])).toEqual([
      ["box1/h", "HEADING"],
      ["box1/n1", "NOTE"],
    ]);
    const kinds = nodeAt(tree, "box1/table").passages.map((p) => p.path.slice("box1/table/".length));
    expect(kinds.slice(0, 6)).toEqual(["head", "g1", "r1", "r2", "r3", "g2"]);
    expect(textsAt(tree, "box1").at(-1)).toBe("备注：带【】为五年累计数");
  });

  test("splits a heading from the paragraph on its line.", () => {
    const [heading, paragraph] = textsAt(tree, "1.2.2");
    expect(heading).toBe("（二）面临挑战。");
    expect(paragraph).toMatch(/^当前国际国内环境.*宣传。$/u);
    expect(
      textsAt(tree, "1.2.1")
        .slice(1)
        .map((text) => text.slice(0, 4)),
    ).toEqual(["从国际看", "从国内看", "从全市看", "从渝中看"]);
    expect(
      nodeAt(tree, "1.3.2")
        .passages.slice(1)
        .map((p) => p.kind),
    ).toEqual(Array(4).fill("LIST_ITEM"));
  });

  test("loses no character, and every span slices back to its words.", () => {
    expect(leftover(tree)).toMatch(/^\s*$/u);
    expect(allPassages(tree).map((p) => p.position)).toEqual(allPassages(tree).map((_, i) => i + 1));
  });

  test("nests the spans of its nodes and ends each box with its last item.", () => {
    for (const node of allNodes(tree)) {
      for (const part of [...node.passages, ...node.children])
        expect(contains(node.span, part.span)).toBe(true);
    }
    expect(nodeAt(tree, "box2").span.end).toBe(nodeAt(tree, "box2.5").span.end);
  });

  test("has unique paths and nothing to report.", () => {
    const paths = [...allNodes(tree), ...allPassages(tree)].map((part) => part.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(tree.notices).toEqual([]);
  });
});
