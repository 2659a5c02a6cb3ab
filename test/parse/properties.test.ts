import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PlanSyntaxError } from "../../src/errors.js";
import { contains } from "../../src/model/span.js";
import { parsePlan } from "../../src/parse/parse-plan.js";
import { readCell, readQuantities } from "../../src/parse/quantity.js";
import { lineEnd, planLines } from "./generated-plan.js";
import { allNodes, allPassages, leftover } from "./walk.js";

const plan = fc.tuple(planLines, lineEnd).map(([lines, end]) => lines.join(end));

/** Text that is likely to upset a parser: pieces of its own grammar in any order, with white space of every kind. */
const grammarSoup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."第一章 第二节 第一篇 一、 （一） (1) 1. １． 专栏 专栏3： 目录 前言 附件1 序号 指标 单位 2020年 备注： —— 。 ： 【 】 % \t \n \r\n \u3000 \u2028 \ufeff # ** 1 2 十 百 分之 成 万 亿 以上 到 至 — / ∶ 😀 𠮷".split(
          " ",
        ),
        " ",
        "\n\t",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("any generated plan", () => {
  test("is conserved: its passages and white space are the text, in order, and spans slice back.", () => {
    fc.assert(
      fc.property(plan, (text) => {
        const tree = parsePlan(text);
        expect(tree.text).toBe(text);
        expect(leftover(tree)).toMatch(/^\s*$/u);
      }),
    );
  });

  test("has nested spans, unique paths and passages of one node after one another.", () => {
    fc.assert(
      fc.property(plan, (text) => {
        const tree = parsePlan(text);
        const paths = [...allNodes(tree), ...allPassages(tree)].map((part) => part.path);
        expect(new Set(paths).size).toBe(paths.length);
        for (const node of allNodes(tree)) {
          for (const part of [...node.passages, ...node.children])
            expect(contains(node.span, part.span)).toBe(true);
        }
      }),
    );
  });

  test("keeps every path when a blank line is added anywhere.", () => {
    const blank = fc.constantFrom("", " ", "　", "\t");
    fc.assert(
      fc.property(planLines, fc.nat(), blank, (lines, seed, extra) => {
        const at = seed % (lines.length + 1);
        const spaced = [...lines.slice(0, at), extra, ...lines.slice(at)];
        const described = (text: string) =>
          allPassages(parsePlan(text)).map((p) => `${p.path} ${p.kind} ${p.text}`);
        expect(described(spaced.join("\n"))).toEqual(described(lines.join("\n")));
      }),
    );
  });

  test("has as many chapters and box items as were written.", () => {
    fc.assert(
      fc.property(planLines, (lines) => {
        const nodes = allNodes(parsePlan(lines.join("\n")));
        const written = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
        expect(nodes.filter((node) => node.kind === "Chapter")).toHaveLength(written(/^第.章/u));
        expect(nodes.filter((node) => node.kind === "BoxItem")).toHaveLength(written(/^\t?\d\./u));
        const empty = nodes.filter((node) => node.kind === "Box" && node.children.length === 0);
        expect(parsePlan(lines.join("\n")).notices.filter((n) => n.code === "BOX_NOT_READ")).toHaveLength(
          empty.length,
        );
      }),
    );
  });
});

describe("arbitrary text", () => {
  test.each([
    ["random", fc.string({ unit: "binary", maxLength: 300 })],
    ["made of the grammar's own pieces", grammarSoup],
  ])("that is %s is conserved or refused with a PlanSyntaxError, nothing else.", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(leftover(parsePlan(text))).toMatch(/^\s*$/u);
        } catch (error) {
          expect(error).toBeInstanceOf(PlanSyntaxError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("in a cell keeps its raw form, and has a value or a reason.", () => {
    fc.assert(
      fc.property(grammarSoup, (raw) => {
        const quantity = readCell(raw, "个");
        expect(quantity.raw).toBe(raw);
        expect(quantity.value === null).toBe(quantity.unreadReason !== null);
        expect(quantity.comparator === null).toBe(quantity.value === null);
      }),
      { numRuns: 1000 },
    );
  });

  test("in prose gives quantities whose spans slice back, in order and apart.", () => {
    fc.assert(
      fc.property(grammarSoup, (text) => {
        const points = [...text];
        let last = 0;
        for (const { quantity, span } of readQuantities(text)) {
          expect(points.slice(span.start, span.end).join("")).toBe(quantity.raw);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
