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

  test("of one thing brings no other with it.", () => {
    for (const { code, yaml, text = TEXT } of REFUSALS) {
      const codes = annotate(text, { ...BASE, ...takeMark(yaml).yaml }).problems.map((one) => one.code);
      if (code !== "QUOTE_MISSING") expect([...new Set(codes)]).toEqual([code]);
    }
  });

  test("is tested for every code that the stage knows.", () => {
    const folder = join(packageRoot, "src", "annotate");
    const source = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const calls = source.join("\n").matchAll(/problems\.add\([\s\S]*?"([A-Z]+(?:_[A-Z0-9]+)+)",/g);
    const known = [...new Set([...calls].map((match) => match[1]))].sort();
    const tested = [...REFUSALS.map(({ code }) => code), "PLAN_MISSING", "UNKNOWN_FILE", "NOT_UTF8"];
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

  test("beside a wrong entry are checked all the same, and references to that entry are no further problem.", () => {
    const { problems } = annotate(TEXT, {
      ...BASE,
      goals: `
- {id: city, name: 开放之城, kind: FUNKTION, quote: 建成开放之城}
- {id: hub, name: 枢纽功能, kind: SUBGOAL, quote: 枢纽功能增弱}`,
      ...project(
        "  serves:\n    - {to: goal/city, quote: 服务开放之城}\n    - {to: goal/hob, quote: 服务开放之城}",
      ),
    });
    expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ["goals.yaml", 2, "ANNOTATION_SHAPE"],
      ["goals.yaml", 3, "QUOTE_NOT_FOUND"],
      ["projects.yaml", 4, "UNKNOWN_ID"],
    ]);
  });

  test("may begin with a byte order mark, end lines as Windows does, and be empty.", () => {
    const marked = Object.fromEntries(
      Object.entries(BASE).map(([kind, yaml]) => [kind, `\ufeff${yaml.trim().replaceAll("\n", "\r\n")}`]),
    );
    expect(annotate(TEXT, { ...marked, sectors: "", events: "# none yet\n" }).problems).toEqual([]);
  });

  test.each([
    ["goal.yaml", "[]", /goal\.yaml {2}UNKNOWN_FILE {2}No annotation kind "goal"\. Did you mean goals\?/],
    ["goals.yml", "[]", /goals\.yml {2}UNKNOWN_FILE {2}Found \.yml, expected goals\.yaml\./],
    [
      "goals.yaml",
      Buffer.from("- id: x\n  name: \xc3\xfb\n", "latin1"),
      /goals\.yaml:2 {2}NOT_UTF8 {2}This line/,
    ],
  ])("in a file that cannot be taken are refused: %s.", (name, content, says) => {
    const problems = new Problems();
    const folder = mkdtempSync(join(tmpdir(), "plangraph-annotations-"));
    try {
      writeFileSync(join(folder, name), content);
      readAnnotationFolder(folder, problems);
      expect(() => problems.throwIfAny()).toThrow(AnnotationError);
      expect(() => problems.throwIfAny()).toThrow(says);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
