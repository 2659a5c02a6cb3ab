import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { buildSchema, execute, type GraphQLResolveInfo, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { operationToCite } from "../../src/api/cite/answer-reference.js";
import { fromEdgeId, toEdgeId } from "../../src/api/cite/edge-id.js";
import { formatReference } from "../../src/api/cite/format-reference.js";
import {
  fromPermalinkPath,
  PERMALINK_PATH,
  type Permalink,
  toPermalinkPath,
} from "../../src/api/cite/permalink.js";
import type { Reference } from "../../src/api/cite/reference.js";

/** A path as the server sees it: what follows `/p/`, and the query string's values. */
function read(path: string): Permalink | string {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  return fromPermalinkPath(pathname.slice(PERMALINK_PATH.length), Object.fromEntries(searchParams));
}

describe("the id of an edge", () => {
  const part = fc.stringMatching(/^[a-z0-9/.-]{1,20}$/);
  test("says what the edge is, and is read back as it was.", () => {
    const identity = fc.record({
      from: part,
      type: fc.constantFrom("SERVES", "INVOLVES"),
      to: part,
      reason: fc.constantFrom("STATED" as const, null),
    });
    fc.assert(
      fc.property(identity, fc.constantFrom("LEAD", null), (rest, role) => {
        const edge = { ...rest, role: rest.reason === null ? null : role };
        expect(fromEdgeId(toEdgeId(edge))).toEqual(edge);
      }),
    );
  });

  test("is null for any other text.", () => {
    for (const text of ["", "edge:", "edge:a~SERVES", "a~SERVES~b", "edge:a~S~b~R~r~more"])
      expect(fromEdgeId(text)).toBeNull();
  });
});

describe("a permalink", () => {
  const releases = ["plan@0a1b2c3d4e5f", "other-plan@ffff"];
  test("keeps ids with any character, and the content that was cited.", () => {
    // A browser takes segments of dots alone for steps; no id has them.
    const id = fc
      .string({ minLength: 1, unit: "grapheme-composite" })
      .filter((text) => !/(^|\/)\.{1,2}(\/|$)/.test(text));
    fc.assert(
      fc.property(id, fc.constantFrom("ab12", null), (text, content) => {
        const link = { releases, id: text, operation: null, content };
        expect(read(toPermalinkPath(link))).toEqual(link);
      }),
    );
  });

  test("keeps an operation with its variables, also with a full stop copied behind it.", () => {
    const operation = { query: "query($s:String!){search(text:$s){totalCount}}", variables: { s: "（“𠮷”" } };
    const link = { releases, id: null, operation, content: null };
    expect(read(toPermalinkPath(link))).toEqual(link);
    expect(read(`${toPermalinkPath(link)}.`)).toEqual(link);
    const entity = toPermalinkPath({ releases, id: "a/b", operation: null, content: "ab" });
    expect(read(`${entity}.`)).toMatchObject({ id: "a/b", content: "ab" });
  });

  test("that is none is told so, whatever it holds.", () => {
    const packed = (value: unknown) => deflateRawSync(JSON.stringify(value)).toString("base64url");
    const paths = ["/p/", "/p/x/y", "/p/plan@1", "/p/plan@1/", "/p/plan@1/%ff", "/p/pl an@1/x"];
    const bomb = packed([" ".repeat(10_000_000)]);
    const queries = ["", "%00%FF", bomb, packed([1]), packed(["{a}", []]), packed("{a}"), packed(null)];
    for (const path of [...paths, ...queries.map((q) => `/p/plan@1?q=${q}`)])
      expect(read(path), path).toBeTypeOf("string");
  });
});

describe("the operation that an answer cites", () => {
  /** What the field `citeAnswer` finds to cite. */
  function cited(source: string, variables: Record<string, unknown> = {}): unknown {
    const schema = buildSchema("type Query { a(n: Int): Int  citeAnswer(style: String): String }");
    let found: unknown;
    const field = schema.getQueryType()?.getFields().citeAnswer;
    if (field !== undefined)
      field.resolve = (_source, _args, _context, info: GraphQLResolveInfo) => {
        found = operationToCite(info);
        return null;
      };
    const result = execute({ schema, document: parse(source), variableValues: variables });
    if (result instanceof Promise) throw new Error("Expected an answer at once");
    if (result.errors?.[0] !== undefined) throw result.errors[0];
    return found;
  }

  test("is the whole of it but for what cites it and what only that used.", () => {
    const source = `
      query Q($n: Int = 3, $style: String) { x: a(n: $n) ...Cited ...Rest ... @include(if: true) { citeAnswer(style: $style) } }
      fragment Cited on Query { c: citeAnswer ...Deeper }
      fragment Deeper on Query { citeAnswer }
      fragment Rest on Query { a citeAnswer(style: $style) }`;
    expect(cited(source, { style: "APA" })).toEqual({
      query: "query Q($n:Int=3){x:a(n:$n)...Rest}fragment Rest on Query{a}",
      variables: { n: 3 },
    });
  });

  test("must be more than the citation.", () => {
    expect(() => cited("{ citeAnswer }")).toThrow("ask for something beside it");
    expect(() => cited("{ ...C } fragment C on Query { citeAnswer }")).toThrow("ask for something beside it");
  });
});

describe("a reference in the four styles", () => {
  const reference: Reference = {
    key: "small-project-2-1",
    type: "chapter",
    authors: [{ zh: "甲_区政府", en: "District & Co." }],
    title: { zh: "枢纽{50%}项目", en: "Hub #1 $\\alpha" },
    container: { zh: "𠮷祥区规划", en: null },
    section: "第二章 平台",
    issued: { aboutYear: 2021 },
    releases: [{ id: "small@1", day: "2026-11-25", textSha256: "a".repeat(64), dataSha256: "b".repeat(64) }],
    url: "http://h/p/small@1/small/project/2.1?c=1",
    accessed: "2026-12-01",
    language: "zh-Hans",
    evidence: [],
    knownBy: null,
  };

  test("GB/T 7714: responsible body, title and carrier, whole, estimated year, version, day of access, address.", () => {
    expect(formatReference(reference, "GB_T_7714").split("\n")).toEqual([
      "甲_区政府. 枢纽{50%}项目[EB/OL]//𠮷祥区规划：第二章 平台，[2021]. V. small@1[2026-12-01]. http://h/p/small@1/small/project/2.1?c=1.",
      `数据版本：small@1，2026-11-25载入；原文SHA-256：${"a".repeat(64)}；数据SHA-256：${"b".repeat(64)}。`,
    ]);
    const set: Reference = {
      ...reference,
      type: "dataset",
      container: null,
      section: null,
      issued: { day: "2026-11-25" },
    };
    expect(formatReference(set, "GB_T_7714")).toContain(
      "枢纽{50%}项目[DS/OL]. V. small@1（2026-11-25）[2026-12-01]. ",
    );
  });

  test("APA: English in brackets behind the Chinese, and a year that says it is about right.", () => {
    expect(formatReference(reference, "APA").split("\n")[0]).toBe(
      "甲_区政府 [District & Co.]. (ca. 2021). 枢纽{50%}项目 [Hub #1 $\\alpha]. In 𠮷祥区规划 (small@1). http://h/p/small@1/small/project/2.1?c=1",
    );
  });

  test("BibTeX keeps Hanzi and makes text of what LaTeX takes for commands.", () => {
    const entry = formatReference(reference, "BIBTEX");
    expect(entry).toMatch(/^@inbook\{small-project-2-1,/);
    expect(entry).toContain("title = {枢纽\\{50\\%\\}项目}");
    expect(entry).toContain("author = {{甲\\_区政府}}");
    expect(entry).toContain("District \\& Co.");
    expect(entry).toContain("Hub \\#1 \\$\\textbackslash{}alpha");
    expect(entry).toContain("booktitle = {𠮷祥区规划}");
    expect(entry).toContain("year = {2021}");
    expect(entry).toContain("Accessed 2026-12-01.");
  });

  test("CSL-JSON is a list of one item, without a title in two languages at once.", () => {
    const [item, ...rest] = JSON.parse(formatReference(reference, "CSL_JSON"));
    expect(rest).toEqual([]);
    expect(item).toMatchObject({
      id: "small-project-2-1",
      type: "chapter",
      title: "枢纽{50%}项目",
      author: [{ literal: "甲_区政府" }],
      "container-title": "𠮷祥区规划",
      issued: { "date-parts": [[2021]], circa: true },
      accessed: { "date-parts": [[2026, 12, 1]] },
      version: "small@1",
      URL: reference.url,
    });
    expect(item.note).toContain("Hub #1");
  });

  test("quotes three pieces at most, counts the rest and cuts a long one.", () => {
    const piece = (quote: string | null, start: number | null) => ({
      quote,
      start,
      end: start === null ? null : start + 1,
      prefix: null,
      suffix: null,
      source: { id: "source/small" },
      passage: null,
    });
    const evidence = [
      piece("𠮷".repeat(200), 0),
      piece(null, null),
      piece("二", 5),
      piece("三", 7),
      piece("四", 9),
    ];
    const apa = formatReference({ ...reference, evidence, knownBy: "CURATED, by order" }, "APA");
    expect(apa).toContain(
      `“${"𠮷".repeat(120)}…” (code points 0–1); “二” (code points 5–6); “三” (code points 7–8); and 1 more.`,
    );
    expect(apa).toContain("Known how: CURATED, by order.");
  });
});
