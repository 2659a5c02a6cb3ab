import { describe, expect, test } from "vitest";
import type { AuditRuleId, GapKind } from "../../../src/model/finding.js";
import { CONTENT, edit, findingsOf, gapsOf, quotes, shown, TEXT } from "../bench.js";

const KINDS: [AuditRuleId, GapKind][] = [
  ["A04-project-without-body", "PROJECT_WITHOUT_BODY"],
  ["A05-project-without-date", "PROJECT_WITHOUT_DATE"],
  ["A06-project-without-amount", "PROJECT_WITHOUT_AMOUNT"],
  ["A07-project-without-place", "PROJECT_WITHOUT_PLACE"],
];
const [BODY, DATE, AMOUNT, PLACE] = KINDS.map(([, kind]) => kind) as [GapKind, GapKind, GapKind, GapKind];

describe("a project", () => {
  test.each(KINDS)("that says all is left alone by %s, one that says little is mentioned.", (rule) => {
    expect(findingsOf(rule).map(shown)).toEqual(["INFO project/2.2"]);
  });

  test("that is only named inside other words is NOT_CHECKED, and nothing is found about it.", () => {
    const projects = `${CONTENT.projects}\n- {id: school, name: 海事学堂, quote: 打造海事学堂}`;
    for (const [rule, kind] of KINDS) {
      expect(gapsOf(kind, { ...CONTENT, projects })).toContain("NOT_CHECKED project/school");
      expect(findingsOf(rule, { ...CONTENT, projects }).map(shown)).toEqual(["INFO project/2.2"]);
    }
  });

  test("that nobody has annotated is NOT_CHECKED for what only a reader can tell; its text is read all the same.", () => {
    const projects = `- id: "2.1"\n  nameEn: Shipping centre`;
    expect(gapsOf(BODY, { ...CONTENT, projects })).toEqual([
      "NOT_CHECKED project/2.1",
      "NOT_CHECKED project/2.2",
    ]);
    expect(gapsOf(PLACE, { ...CONTENT, projects })).toEqual([
      "NOT_CHECKED project/2.1",
      "NOT_CHECKED project/2.2",
    ]);
    expect(gapsOf(DATE, { ...CONTENT, projects })).toEqual(["NOT_FOUND project/2.2"]);
  });
});

describe("the body", () => {
  test("is NOT_STATED where bodies stand in other roles, and their words are quoted.", () => {
    expect(gapsOf(BODY)).toEqual(["NOT_STATED project/2.2"]);
    const [finding] = findingsOf("A04-project-without-body");
    expect(finding?.message).toMatch(/it names 丙公司 as TO_ATTRACT only\.$/);
    expect(finding && quotes(finding)).toEqual(["海事学院", "吸引丙公司"]);
  });

  test("is NOT_FOUND where no body is named.", () => {
    const involved = "  involves: [{to: institution/bing, role: TO_ATTRACT, quote: 吸引丙公司}]";
    const served =
      "  serves: [{to: indicator/3, reason: CURATED, rationale: It trains people., quote: 海事学院}]";
    expect(gapsOf(BODY, { ...CONTENT, projects: edit(CONTENT.projects, involved, served) })).toEqual([
      "NOT_FOUND project/2.2",
    ]);
  });

  test("must be one: a collective such as 有关部门 answers for nothing.", () => {
    const institutions = edit(CONTENT.institutions, "甲公司, kind: COMPANY", "甲公司, kind: COLLECTIVE");
    expect(gapsOf(BODY, { ...CONTENT, institutions })).toContain("NOT_STATED project/2.1");
  });
});

describe("the date", () => {
  test.each(["到2026年", "“十四五”期间", "二〇二五年底前"])("is found in %s.", (words) => {
    expect(gapsOf(DATE, CONTENT, edit(TEXT, "引进欧洲学校", `${words}引进欧洲学校`))).toEqual([]);
  });

  test("is not found in a year before the plan's first.", () => {
    expect(gapsOf(DATE, CONTENT, edit(TEXT, "引进欧洲学校", "2019年引进欧洲学校"))).toEqual([
      "NOT_FOUND project/2.2",
    ]);
  });

  test("is found on a target that the project sets.", () => {
    const targets = edit(
      CONTENT.targets,
      "setBy: [{to: task/2.1}]\n  quantifies: [{to: indicator/2",
      "setBy: [{to: task/2.1}, {to: project/2.2, reason: CURATED, rationale: It counts., quote: 海事学院}]\n  quantifies: [{to: indicator/2",
    );
    expect(gapsOf(DATE, { ...CONTENT, targets })).toEqual([]);
  });
});

describe("the amount", () => {
  test("is money: numbers of anything else are none.", () => {
    expect(gapsOf(AMOUNT, CONTENT, edit(TEXT, "引进欧洲学校", "引进欧洲学校5家"))).toEqual([
      "NOT_FOUND project/2.2",
    ]);
    expect(gapsOf(AMOUNT, CONTENT, edit(TEXT, "引进欧洲学校", "投入5000万美元引进欧洲学校"))).toEqual([]);
  });
});

describe("the place", () => {
  const atYi = (role: string, more = "") =>
    `吸引丙公司}]\n  locatedIn: [{to: place/yi, role: ${role}, quote: 海事学院${more}}]`;
  const projects = (role: string) =>
    edit(CONTENT.projects, "吸引丙公司}]", atYi(role, ", reason: CURATED, rationale: Next door."));

  test("is NOT_STATED where it is only known by inference or judgement.", () => {
    expect(gapsOf(PLACE, { ...CONTENT, projects: projects("HOST") })).toEqual(["NOT_STATED project/2.2"]);
  });

  test("is NOT_STATED where only an area is named that the project is for.", () => {
    const content = {
      ...CONTENT,
      places: `${CONTENT.places}\n- {id: europe-quarter, name: 欧洲, kind: AREA}`,
      projects: edit(
        CONTENT.projects,
        "吸引丙公司}]",
        "吸引丙公司}]\n  locatedIn: [{to: place/europe-quarter, role: COVERAGE, quote: 引进欧洲学校}]",
      ),
    };
    expect(gapsOf(PLACE, content)).toEqual(["NOT_STATED project/2.2"]);
    expect(findingsOf("A07-project-without-place", content)[0]?.message).toMatch(
      /it names 欧洲 as an area that it is for\.$/,
    );
  });
});
