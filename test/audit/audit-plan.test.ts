import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { auditPlan } from "../../src/audit/audit-plan.js";
import type { AuditRule, Found } from "../../src/audit/audit-rule.js";
import { RULES } from "../../src/audit/rules.js";
import { auditFacts } from "../../src/cli/audit-facts.js";
import { SEED_PLAN_FOLDER } from "../../src/cli/plan-folders.js";
import { readPlan } from "../../src/cli/read-plan.js";
import { AUDIT_RULE_IDS, GAP_KINDS, SEVERITIES } from "../../src/model/finding.js";
import type { PlanFacts } from "../../src/model/plan-facts.js";
import { packageRoot } from "../../src/package-root.js";
import { factsOf, TEXT } from "./bench.js";

const folder = join(packageRoot, "src", "audit", "rules");
const readers = { readYears: () => [], readQuantities: () => [] };

describe("the rules", () => {
  test("have the permanent ids of the model, in their order.", () => {
    expect(RULES.map(({ id }) => id)).toEqual([...AUDIT_RULE_IDS]);
  });

  test("ask for one thing each, in one MUST or SHOULD sentence.", () => {
    for (const { sentence } of RULES) expect(sentence).toMatch(/^[A-Z][^.]*\b(MUST|SHOULD)\b[^.]*\.$/);
    expect(new Set(RULES.map(({ sentence }) => sentence)).size).toBe(RULES.length);
  });

  test("stand one in a file that bears the rule's name.", () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));
    expect(files.sort()).toEqual(AUDIT_RULE_IDS.map((id) => id.slice(4)).sort());
    for (const id of AUDIT_RULE_IDS)
      expect(readFileSync(join(folder, `${id.slice(4)}.ts`), "utf8")).toContain(`id: "${id}"`);
  });

  test("know no plan: no Chinese name, number or id of one stands in their code.", () => {
    for (const file of readdirSync(folder)) {
      const code = readFileSync(join(folder, file), "utf8").replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, "");
      expect(code).not.toMatch(/yuzhong|渝|重庆|indicator\/\d|target\/|goal\//);
    }
  });
});

describe("an audit", () => {
  const rule = (found: Found[], id = AUDIT_RULE_IDS[0] as AuditRule["id"]): AuditRule => ({
    id,
    sentence: "It SHOULD.",
    check: () => found,
  });
  const one = (entity: string, more: Partial<Found> = {}): Found => ({
    severity: "INFO",
    message: "",
    entityIds: [`test-plan/${entity}`],
    evidence: [],
    ...more,
  });

  test("tells the gravest first, then by rule, then in reading order.", () => {
    const first = rule([
      one("goal/hub", { severity: "WARNING" }),
      one("goal/city", { severity: "WARNING" }),
      one("box/2"),
    ]);
    const second = rule([one("goal/hub", { severity: "ERROR" })], AUDIT_RULE_IDS[1]);
    const { findings } = auditPlan(factsOf(), readers, [second, first]);
    expect(findings.map(({ severity, entityIds: [id], position }) => [severity, id, position])).toEqual([
      ["ERROR", "test-plan/goal/hub", 1],
      ["WARNING", "test-plan/goal/city", 2],
      ["WARNING", "test-plan/goal/hub", 3],
      ["INFO", "test-plan/box/2", 4],
    ]);
  });

  test("names a result after its rule and entities, so that another result changes no id.", () => {
    const ids = (found: Found[]) => auditPlan(factsOf(), readers, [rule(found)]).findings.map(({ id }) => id);
    const hub = "test-plan/finding/A01-goal-without-stated-programme/goal:hub";
    expect(ids([one("goal/hub")])).toEqual([hub]);
    expect(ids([one("goal/city"), one("goal/hub"), one("box/2")])).toContain(hub);
  });

  test("refuses a rule that says the same of the same entity twice.", () => {
    expect(() => auditPlan(factsOf(), readers, [rule([one("goal/hub"), one("goal/hub")])])).toThrow(
      /same id/,
    );
  });

  test("finds nothing where something could not be checked, and counts it as a gap.", () => {
    const unchecked = one("box/2", {
      severity: null,
      gap: { kind: "BOX_NOT_READABLE", status: "NOT_CHECKED" },
    });
    const { findings, gaps } = auditPlan(factsOf(), readers, [rule([unchecked])]);
    expect(findings).toEqual([]);
    expect(gaps.map(({ id }) => id)).toEqual(["test-plan/gap/BOX_NOT_READABLE/box:2"]);
  });

  test("of a plan that nobody has annotated finds no fault in it, and says that goals and projects were not read.", () => {
    const { findings, gaps } = auditFacts(factsOf({}, TEXT));
    expect(findings.filter(({ severity }) => severity !== "INFO")).toEqual([]);
    expect(
      new Set(gaps.filter(({ kind }) => /BODY|PLACE|INDICATOR/.test(kind)).map(({ status }) => status)),
    ).toEqual(new Set(["NOT_CHECKED"]));
  });
});

describe("the Yuzhong plan's audit", () => {
  const facts: PlanFacts = readPlan(SEED_PLAN_FOLDER);
  const { findings, gaps } = auditFacts(facts);
  const text = [...facts.tree.text];
  const about = (rule: string, ...local: string[]) =>
    findings.filter(
      (finding) =>
        finding.rule.startsWith(rule) &&
        local.every((id) => finding.entityIds.includes(`yuzhong-opening-14fyp/${id}`)),
    );

  test("quotes words that stand where it says, and names entities that are there.", () => {
    const ids = new Set(facts.nodes.map(({ id }) => id));
    for (const { entityIds, evidence } of [
      ...findings,
      ...gaps.map((gap) => ({ ...gap, entityIds: [gap.entityId] })),
    ]) {
      expect(entityIds.length).toBeGreaterThan(0);
      expect(evidence.length).toBeGreaterThan(0);
      expect(entityIds.filter((id) => !ids.has(id))).toEqual([]);
      for (const { quote, start, end, sourceId } of evidence) {
        if (quote === null) continue;
        expect(sourceId).toBe("source/yuzhong-opening-14fyp");
        expect(text.slice(start as number, end as number).join("")).toBe(quote);
      }
    }
  });

  test("finds no contradiction.", () => {
    expect(findings.filter(({ severity }) => severity === "ERROR")).toEqual([]);
  });

  test.each([
    ["A08", "target/foreign-trade", "indicator/5"],
    ["A08", "target/government-offices", "indicator/12"],
    ["A08", "target/sister-cities", "indicator/14"],
    ["A08", "target/known-brands", "indicator/10"],
    ["A09", "achievement/1.1.2-05", "indicator/4"],
    ["A09", "achievement/1.1.3-05", "indicator/13"],
    ["A10", "target/foreign-investment-a-year", "indicator/4"],
  ])("finds by %s that %s and %s agree, and quotes both.", (rule, statement, indicator) => {
    const [finding, ...rest] = about(rule, statement, indicator);
    expect(rest).toEqual([]);
    expect(finding?.severity).toBe("INFO");
    expect(finding?.message).toMatch(/^Agrees: /);
    expect(finding?.evidence.length).toBeGreaterThanOrEqual(2);
  });

  test("tells that 500 brands in box 7.1 are counted more narrowly than in the table.", () => {
    expect(about("A08", "target/known-brands")[0]?.message).toMatch(/watches, clothing and jewellery only/);
  });

  test.each([
    [
      "A08",
      "target/new-foreign-firms",
      "indicator/9",
      "100家以上 a year × 5 years would stand against the growth from 1014个 to 1200个",
    ],
    ["A09", "achievement/1.1.3-02", "indicator/12", "11家 would stand against 12个"],
  ])("finds by %s that %s and %s are different concepts: %s.", (rule, statement, indicator, numbers) => {
    const [finding] = about(rule, statement, indicator);
    expect(finding?.severity).toBe("WARNING");
    expect(finding?.message).toMatch(/^Different concepts: /);
    expect(finding?.message).toContain(numbers);
  });

  test("finds the two wordings of the park with Macao, and the two dashes of the park with the EU.", () => {
    expect(about("A11", "project/4.3")[0]?.severity).toBe("WARNING");
    expect(about("A11", "project/4.2")[0]?.severity).toBe("INFO");
  });

  test.each([
    "二О三五年",
    "在渝发展发大本营",
    "打造“一带一路”经贸合作平台，设立，发挥西部陆海新通道",
    "通远大厦平台经济产业园等等重点产业园",
    "全区品牌专业服机构达180家以上",
    "为企业海外投运营打造“避风港”",
    "持续投资贸易便利化水平和法治化水平",
    "根据实际需要分类风险防控清单和风险防范预案",
    "超过20场次以上",
    "重庆市外商投企业协会",
    "解放碑离退税一条街",
    "联动场监管",
  ])("finds the misprint in %s.", (words) => {
    const quoting = about("A12").filter(({ evidence }) =>
      evidence.some(({ quote }) => quote?.includes(words)),
    );
    expect(quoting).toHaveLength(1);
  });

  test("finds that no programme is stated to serve 西部金融中心主承载区, and that some are for the other two functions.", () => {
    expect(about("A01", "goal/finance-core").map(({ severity }) => severity)).toEqual(["WARNING"]);
    expect(about("A0", "goal/consumption-core")).toEqual([]);
    expect(about("A0", "goal/exchange-core")).toEqual([]);
  });

  test("finds that only four projects of the 36 name a year, and only one a sum of money.", () => {
    const boxed = (kind: string) => gaps.filter((gap) => gap.kind === kind && gap.status !== "NOT_CHECKED");
    const without = (kind: string) => new Set(boxed(kind).map(({ entityId }) => entityId.split("/").at(-1)));
    const projects = facts.nodes
      .filter(({ properties }) => properties.status === "BOX")
      .map(({ properties }) => properties.number);
    const named = (kind: string) => projects.filter((number) => !without(kind).has(String(number)));
    expect(named("PROJECT_WITHOUT_DATE")).toEqual(["6.2", "7.1", "7.4", "10.1"]);
    expect(named("PROJECT_WITHOUT_AMOUNT")).toEqual(["10.1"]);
    expect(named("PROJECT_WITHOUT_BODY")).toEqual(expect.arrayContaining(["3.1", "8.2", "10.1"]));
  });

  test("has gaps and findings in the order of their kinds and severities.", () => {
    const kinds = gaps.map(({ kind }) => GAP_KINDS.indexOf(kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    const severities = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(severities).toEqual(severities.toSorted((a, b) => a - b));
  });
});
