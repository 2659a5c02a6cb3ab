import { describe, expect, test } from "vitest";
import { PlanSyntaxError } from "../../src/errors.js";
import { parsePlan } from "../../src/parse/parse-plan.js";
import { allNodes, leftover, nodeAt, outline, textsAt } from "./walk.js";

const parse = (...lines: string[]) => parsePlan(lines.join("\n"));
const paths = (...lines: string[]) =>
  outline(parse(...lines)).map((line) => line.trim().split(" ").slice(0, 2).join(" "));

describe("a text that is no plan", () => {
  const refuse = (text: string) => {
    try {
      parsePlan(text, { file: "shopping.txt" });
    } catch (error) {
      return error as PlanSyntaxError;
    }
    throw new Error("was read as a plan");
  };

  test("is refused with the numbering styles that were looked for and how many were seen.", () => {
    const error = refuse("购物单\n1.牛奶\n2.面包\n（1）全麦\n一、备注");
    expect(error).toBeInstanceOf(PlanSyntaxError);
    expect(error.code).toBe("PLAN_NO_STRUCTURE");
    expect(error.message).toContain("shopping.txt: no known structure found");
    expect(error.message).toContain("第一篇 0, 第一章 0, 第一节 0, 一、 1, （一） 0, 1. 2, （1） 1");
    expect(error.problems).toMatchObject([{ file: "shopping.txt", line: 1 }]);
  });

  test("is refused too when it is empty or only white space.", () => {
    expect(refuse("").code).toBe("PLAN_NO_STRUCTURE");
    expect(refuse("\ufeff \n\t").message).toContain("(nothing)");
  });
});

describe("levels", () => {
  test("come from the numbering styles in use, so 节 pushes 一、 down by one.", () => {
    expect(paths("第一章 甲", "一、乙", "（一）丙")).toEqual([
      "Chapter 1",
      "Section 1.1",
      "Subsection 1.1.1",
    ]);
    expect(paths("第一章 甲", "第一节 乙", "一、丙", "（一）丁", "1.戊")).toEqual([
      "Chapter 1",
      "Section 1.1",
      "Subsection 1.1.1",
      "Item 1.1.1.1",
      "Item 1.1.1.1.1",
    ]);
  });

  test("start with the highest style where there is no 章.", () => {
    expect(paths("一、甲", "（一）乙", "二、丙")).toEqual(["Chapter 1", "Section 1.1", "Chapter 2"]);
    expect(paths("第一篇 甲", "第一节 乙")).toEqual(["Chapter 1", "Section 1.1"]);
  });

  test("have 篇 above 章 as parts, through which chapters are counted on.", () => {
    expect(paths("第一篇 甲", "第一章 乙", "第二篇 丙", "第二章 丁")).toEqual([
      "Part part1",
      "Chapter 1",
      "Part part2",
      "Chapter 2",
    ]);
  });

  test("do not depend on indent, width or markup.", () => {
    const expected = ["Chapter 1", "Section 1.1", "Section 1.2", "Section 1.3"];
    expect(paths("第１章 甲", "\t（一）乙", "(二)丙", "### （ 三 ）丁")).toEqual(expected);
  });
});

describe("headings", () => {
  test("end at the first 。 of their line; the rest is the paragraph under them.", () => {
    const tree = parse("第一章 甲", "（一）拓宽道路。新增3条。改建2条。");
    expect(textsAt(tree, "1.1")).toEqual(["（一）拓宽道路。", "新增3条。改建2条。"]);
    expect(nodeAt(tree, "1.1")).toMatchObject({ title: "拓宽道路", label: "（一）" });
  });

  test("leave even a single character after their 。 to the paragraph.", () => {
    expect(textsAt(parse("第一章 甲", "（一）乙。丙"), "1.1")).toEqual(["（一）乙。", "丙"]);
  });

  test("are not made by 一是…二是… inside a paragraph or by a sentence that starts 第一节课.", () => {
    expect(
      paths("第一章 甲", "一是修路。二是架桥。", "第一节课安排在上午。", "第二章节的内容见下文。"),
    ).toEqual(["Chapter 1"]);
  });

  test("are not made by decimals, years or neighbours such as 一、二年级.", () => {
    const lines = ["16.1", "16.1万人", "2025.12", "一、二年级减负。", "三、四线城市", "1、2号楼"];
    expect(paths("第一章 甲", ...lines)).toEqual(["Chapter 1"]);
    expect(paths("第一章 甲", "二、三大工程")).toEqual(["Chapter 1", "Section 1.2"]);
  });

  test("with a repeated number get ~2 and a notice.", () => {
    const tree = parse("第一章 甲", "一、乙", "一、丙");
    expect(nodeAt(tree, "1.1~2").title).toBe("丙");
    expect(tree.notices.map((notice) => notice.code)).toEqual(["REPEATED_NUMBER"]);
  });

  test("start again in an annex and run on across chapters.", () => {
    expect(paths("第一章 甲", "一、乙", "第二章 丙", "二、丁", "附件：", "一、戊")).toEqual([
      "Chapter 1",
      "Section 1.1",
      "Chapter 2",
      "Section 2.2",
      "Annex annex",
      "Section annex.1",
    ]);
  });
});

describe("a contents list", () => {
  const body = ["第一章 甲", "一、乙", "正文。", "第二章 丙", "正文。"];

  test.each([
    ["with page numbers", ["目 录", "第一章 甲 …… 1", "一、乙 …… 1", "第二章 丙 …… 4"]],
    ["with a title and no page numbers", ["目录", "第一章 甲", "一、乙", "第二章 丙"]],
    ["without a title", ["第一章 甲\t1", "第二章 丙\t4"]],
  ])("%s doubles no chapter and keeps its text in the preface.", (_, contents) => {
    const tree = parse(...contents, ...body);
    expect(tree.roots.map((root) => root.path)).toEqual(["preface", "1", "2"]);
    expect(nodeAt(tree, "preface").passages).toHaveLength(contents.length);
    expect(leftover(tree).trim()).toBe("");
    expect(tree.notices).toEqual([]);
  });
});

describe("a box", () => {
  const box = (...lines: string[]) => parse("第一章 甲", "一、乙", ...lines, "二、丙", "正文。");
  const items = (tree: ReturnType<typeof parse>) =>
    allNodes(tree)
      .filter((node) => node.kind === "BoxItem")
      .map((node) => [node.path, node.title]);

  test.each([
    "专栏3：工程",
    "专栏3 工程",
    "专栏 3:工程：",
    "专栏３。工程。",
    "专栏三：工程",
    "专栏3工程",
    "专栏3",
  ])("titled %s is recognised, with its items.", (title) => {
    const tree = box(title, "\t1.甲桥：长2公里。", "", "2.乙桥。宽30米。");
    expect(nodeAt(tree, "box3").number).toBe(3);
    expect(["工程", ""]).toContain(nodeAt(tree, "box3").title);
    expect(items(tree)).toEqual([
      ["box3.1", "甲桥"],
      ["box3.2", "乙桥"],
    ]);
    expect(outline(tree)).toContain(`    Box box3${title === "专栏3" ? "" : " 工程"}`);
  });

  test.each([
    ["1.", "2."],
    ["1．", "２．"],
    ["1、", "2、"],
    ["（1）", "(2)"],
  ])("numbers its items %s and %s.", (first, second) => {
    const tree = box("专栏1 工程", `${first}甲桥：长。`, `${second}乙桥：宽。`);
    expect(items(tree).map(([path]) => path)).toEqual(["box1.1", "box1.2"]);
  });

  test.each(["：", ":", "。"])("splits an item's name from its text at %s.", (mark) => {
    expect(items(box("专栏1 工程", `1.甲桥（东段）${mark}长2公里：双线。`))).toEqual([
      ["box1.1", "甲桥（东段）"],
    ]);
  });

  test("does not take a far higher number for its next item.", () => {
    const tree = box("专栏1 工程", "1.甲桥：长。", "2.乙桥：宽。", "9.己。");
    expect(items(tree)).toHaveLength(2);
    expect(nodeAt(tree, "1.1.9").title).toBe("己");
  });

  test("that holds no readable items is reported as not read.", () => {
    const tree = box("专栏1 布局", "[图片]");
    expect(tree.notices).toMatchObject([
      { code: "BOX_NOT_READ", message: expect.stringContaining("not read") },
    ]);
    expect(textsAt(tree, "box1")).toEqual(["专栏1 布局", "[图片]"]);
  });

  test("ends where the body goes on, and the body keeps its own numbers.", () => {
    const tree = box("1.丁。", "专栏1 工程", "1.甲桥：长。", "2.乙桥：宽。", "后文。", "2.戊。");
    expect(items(tree)).toHaveLength(2);
    expect(nodeAt(tree, "1.1.2").title).toBe("戊");
    expect(nodeAt(tree, "box1").span.end).toBe(nodeAt(tree, "box1.2").span.end);
  });

  test("keeps the paragraphs of an item that stands before another item.", () => {
    const tree = box("专栏1 工程", "1.甲桥：长。", "又高。", "2.乙桥", "很宽。");
    expect(textsAt(tree, "box1.1")).toEqual(["1.甲桥：长。", "又高。"]);
    expect(textsAt(tree, "box1.2")).toEqual(["2.乙桥", "很宽。"]);
  });

  test("is not opened by a sentence about boxes.", () => {
    const tree = box("专栏3所列工程按年度推进，逐项落实。", "专栏内容见下。");
    expect(allNodes(tree).some((node) => node.kind === "Box")).toBe(false);
  });

  test("stands at its subsection where text or sister subsections with boxes follow, else at its section.", () => {
    const home = (...lines: string[]) =>
      allNodes(parse("第一章 甲", "一、乙", ...lines)).find((n) => n.children.some((c) => c.path === "box2"))
        ?.path;
    const second = ["（二）丁", "专栏2 工程", "1.甲桥：长。"];
    expect(home("（一）丙", ...second)).toBe("1.1");
    expect(home("（一）丙", ...second, "（三）戊")).toBe("1.1.2");
    expect(home("（一）丙", "专栏1 工程", "1.乙桥：长。", ...second)).toBe("1.1.2");
  });
});

describe("the preface", () => {
  test("is all that stands before the first chapter, title lines and numbered ones included.", () => {
    const tree = parse("某市规划", "一、说明", "前　言", "正文。", "第一章 甲");
    expect(nodeAt(tree, "preface").title).toBe("前言");
    expect(nodeAt(tree, "preface").passages.map((p) => p.path)).toEqual([
      "preface/p1",
      "preface/p2",
      "preface/h",
      "preface/p3",
    ]);
  });
});
