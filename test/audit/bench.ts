import { auditFacts } from "../../src/cli/audit-facts.js";
import type { Audit, AuditRuleId, Finding, Gap, GapKind } from "../../src/model/finding.js";
import type { PlanFacts } from "../../src/model/plan-facts.js";
import { annotateCleanly, type Yaml } from "../annotate/workbench.js";

/** A plan with a table, two projects and values in prose; short enough to know by heart. */
export const TEXT = `第一章  总体要求
一、发展基础
“十三五”期间，累计利用外资23.8亿元，外企达到14家。
二、发展目标
到2025年，建成开放之城，枢纽功能增强，人才集聚。到2035年，全面领先。
专栏1：主要指标表

	序号
	指标名称
	单位
	2020年
	2025年

	一、开放平台

	1
	利用外资额
	亿元
	【23.8】
	【25】

	2
	外企
	个
	14
	29

	二、人才

	3
	常驻人才
	人
	120
	300


第二章  建设平台
服务开放之城建设。
一、建设枢纽
增强枢纽功能。年利用外资5亿元以上。2025年外企达到29家。打造海事学堂。
专栏2：重点项目
	1.航运中心：由甲公司牵头，落户乙大厦，到2025年投资3亿元。
2.海事学院：引进欧洲学校，吸引丙公司。
`;

/** What readers noted of {@link TEXT}: every rule is content with it but those about the project 2.2. */
export const CONTENT: Yaml = {
  goals: `
- {id: city, name: 开放之城, kind: FUNCTION, quote: 建成开放之城}
- {id: hub, name: 枢纽功能, kind: SUBGOAL, horizonYear: 2025, quote: 枢纽功能增强}`,
  actions: `
- {id: "1", name: 建设枢纽, quote: {text: 建设枢纽, in: 2.1/h}, unfoldsIn: {to: chapter/2, rationale: The only one., quote: 建设平台}}`,
  indicators: `
groups:
- {number: 1, name: 开放平台, action: "1", rationale: By name., quote: 一、开放平台}
- {number: 2, name: 人才, action: "1", rationale: By order., quote: 二、人才}
indicators: []`,
  tasks: `
- {id: "2", serves: [{to: goal/city, quote: 服务开放之城建设}]}
- {id: "2.1", serves: [{to: goal/hub, quote: 增强枢纽功能}]}`,
  projects: `
- id: "2.1"
  involves: [{to: institution/jia, role: LEAD, quote: 由甲公司牵头}]
  locatedIn: [{to: place/yi, role: HOST, quote: 落户乙大厦}]
  serves: [{to: indicator/3, reason: CURATED, rationale: It employs people., quote: 航运中心}]
- id: "2.2"
  involves: [{to: institution/bing, role: TO_ATTRACT, quote: 吸引丙公司}]`,
  institutions: `
- {id: jia, name: 甲公司, kind: COMPANY}
- {id: bing, name: 丙公司, kind: COMPANY}`,
  places: `
- {id: yi, name: 乙大厦, kind: BUILDING}`,
  targets: `
- id: investment
  subject: 利用外资
  raw: 5亿元以上
  quote: 年利用外资5亿元以上
  perPeriod: YEAR
  kind: LEVEL
  setBy: [{to: task/2.1}]
  quantifies: [{to: indicator/1, reason: CURATED, rationale: Five times five., quote: 年利用外资5亿元以上}]
- id: firms
  subject: 外企
  raw: 29家
  quote: 2025年外企达到29家
  deadlineYear: 2025
  kind: LEVEL
  setBy: [{to: task/2.1}]
  quantifies: [{to: indicator/2, quote: 外企达到29家}]`,
  achievements: `
- {id: investment, subject: 利用外资, raw: 23.8亿元, quote: 累计利用外资23.8亿元, cumulative: true, periodEnd: 2020, kind: INCREMENT, quantifies: [{to: indicator/1, reason: CURATED, rationale: The same sum., quote: 累计利用外资23.8亿元}]}
- {id: firms, subject: 外企, raw: 14家, quote: 外企达到14家, periodEnd: 2020, kind: LEVEL, quantifies: [{to: indicator/2, quote: 外企达到14家}]}`,
};

/** Replaces the first `from` by `to`; an edit that changes nothing is a mistake of the test. */
export function edit(text: string | undefined, from: string, to: string): string {
  if (!text?.includes(from)) throw new Error(`“${from}” is not there to be edited`);
  return text.replace(from, () => to);
}

export function factsOf(yaml: Yaml = CONTENT, text: string = TEXT): PlanFacts {
  return annotateCleanly(text, yaml);
}

/** The findings of one rule in a plan. */
export function findingsOf(rule: AuditRuleId, yaml: Yaml = CONTENT, text: string = TEXT): Finding[] {
  return auditOf(yaml, text).findings.filter((finding) => finding.rule === rule);
}

/** The gaps of one kind in a plan, as `status entity`. */
export function gapsOf(kind: GapKind, yaml: Yaml = CONTENT, text: string = TEXT): string[] {
  return auditOf(yaml, text)
    .gaps.filter((gap) => gap.kind === kind)
    .map(shownGap);
}

export function auditOf(yaml: Yaml = CONTENT, text: string = TEXT): Audit {
  return auditFacts(factsOf(yaml, text));
}

export function shownGap({ status, entityId }: Gap): string {
  return `${status} ${local(entityId)}`;
}

/** What a finding is about and how grave it is: `WARNING goal/city`. */
export function shown({ severity, entityIds }: Finding): string {
  return [severity, ...entityIds.map(local)].join(" ");
}

export function quotes({ evidence }: Pick<Finding, "evidence">): string[] {
  return evidence.map(({ quote }) => (quote ?? "").replace(/\s+/g, " "));
}

function local(id: string): string {
  return id.replace(/^test-plan\//, "");
}
