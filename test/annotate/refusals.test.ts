import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { annotatePlan } from "../../src/annotate/annotate-plan.js";
import { readAnnotationFolder } from "../../src/annotate/annotation-folder.js";
import { Problems } from "../../src/annotate/problems.js";
import { AnnotationError } from "../../src/errors.js";
import { packageRoot } from "../../src/package-root.js";
import { parsePlan } from "../../src/parse/parse-plan.js";
import { readCell } from "../../src/parse/quantity.js";
import { project, REFUSALS } from "./refusal-cases.js";
import { annotate, BASE, TEXT, takeMark } from "./workbench.js";

describe("a refusal", () => {
  test.each(REFUSALS)("says where and what: $code when $when", ({ code, yaml, says, text = TEXT }) => {
    const marked = takeMark(yaml);
    const { problems } = annotate(text, { ...BASE, ...marked.yaml });
    const { file, line, column } = marked;
    expect(problems.map((problem) => problem.code)).toContain(code);
    const [first] = problems.filter((problem) => problem.code === code);
    expect(first).toMatchObject({ file, line, column });
    expect(first?.message).toMatch(says);
  });

  test("of one thing brings no other with it, except where the file cannot be read at all.", () => {
    for (const { code, yaml, text = TEXT } of REFUSALS) {
      const codes = annotate(text, { ...BASE, ...takeMark(yaml).yaml }).problems.map((one) => one.code);
      if (code !== "YAML_SYNTAX" && code !== "QUOTE_MISSING") expect([...new Set(codes)]).toEqual([code]);
    }
  });

  test("is tested for every code that the stage knows.", () => {
    const folder = join(packageRoot, "src", "annotate");
    const source = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const calls = source.join("\n").matchAll(/problems\.add\([\s\S]*?"([A-Z]+(?:_[A-Z]+)+)",/g);
    const known = [...new Set([...calls].map((match) => match[1]))].sort();
    const tested = [...REFUSALS.map(({ code }) => code), "PLAN_MISSING", "UNKNOWN_FILE"];
    expect(known).toEqual([...new Set(tested)].sort());
  });
});

describe("annotations", () => {
  test("with nothing wrong are taken as they are.", () => {
    expect(annotate(TEXT, BASE).problems).toEqual([]);
  });

  test("with several things wrong in several files are refused in one error, in file and line order.", () => {
    const { problems, message } = annotate(TEXT, {
      ...BASE,
      ...project(
        "  serves:\n    - {to: goal/nowhere, quote: 服务开放之城}\n    - {to: goal/city, quote: 没有这句话}",
      ),
      sectors: "- {id: trade, name: 商贸}",
      places: "- {id: port, name: 港口, kind: HARBOUR}",
    });
    expect(problems.map(({ code }) => code).sort()).toEqual([
      "ANNOTATION_SHAPE",
      "NO_EVIDENCE",
      "QUOTE_NOT_FOUND",
      "UNKNOWN_ID",
    ]);
    const lines = message.split("\n");
    expect(lines[0]).toBe("4 problems found:");
    expect(lines.slice(1).map((line) => line.split("  ").slice(0, 2).join(" "))).toEqual([
      "places.yaml:1:30 ANNOTATION_SHAPE",
      "projects.yaml:3:12 UNKNOWN_ID",
      "projects.yaml:4:30 QUOTE_NOT_FOUND",
      "sectors.yaml:1:8 NO_EVIDENCE",
    ]);
  });

  test("without plan.yaml are refused with what that file has to hold.", () => {
    const problems = new Problems();
    const readQuantity = (raw: string) => readCell(raw, null);
    expect(annotatePlan({ tree: parsePlan(TEXT), files: [], readQuantity }, problems)).toBeNull();
    expect(() => problems.throwIfAny()).toThrow(
      /^1 problem found:\nplan\.yaml {2}PLAN_MISSING {2}A plan's folder/,
    );
  });

  test("in a file of unknown name are refused with the nearest known name.", () => {
    const problems = new Problems();
    const folder = mkdtempSync(join(tmpdir(), "plangraph-annotations-"));
    try {
      writeFileSync(join(folder, "goal.yaml"), "[]");
      readAnnotationFolder(folder, problems);
      expect(() => problems.throwIfAny()).toThrow(AnnotationError);
      expect(() => problems.throwIfAny()).toThrow(
        /goal\.yaml {2}UNKNOWN_FILE {2}No annotation kind "goal"\. Did you mean goals\?/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
