import type { Graph } from "../../../src/graph/driver.js";
import { runStatement } from "../../../src/graph/statements.js";
import { SourceText } from "../../../src/model/source-text.js";

/**
 * A plan of a few lines, made by hand, whose answers can be read off this file. Its text holds a character outside the
 * Basic Multilingual Plane (𠮷) before all quotes, so offsets in UTF-16 units would all be wrong.
 */
export const PLAN = "small";
const TEXT =
  "𠮷祥区规划。围绕建成枢纽，提升平台。加快建设枢纽中心。探索与新加坡合作。" +
  "枢纽项目：由甲公司牵头，与新加坡企业合作，到2025年投资5亿元。学院项目：支持乙学院发展。";
const source = new SourceText(TEXT);

interface Node {
  labels: string;
  id: string;
  properties?: Record<string, unknown>;
  quote?: string;
}

interface Edge {
  from: string;
  type: string;
  to: string;
  properties?: Record<string, unknown>;
  quote?: string;
}

/** The stored form of the evidence for a quote of the text. */
function evidence(quote: string) {
  const [span] = source.findAll(quote);
  if (span === undefined) throw new Error(`${quote} is not in the text`);
  const piece = {
    quote,
    ...span,
    prefix: "",
    suffix: "",
    sourceId: `source/${PLAN}`,
    passageId: id("passage/2.1/p1"),
    passageText: TEXT,
    sectionId: id("section/2.1"),
  };
  return { evidenceJson: [JSON.stringify(piece)], evidenceStarts: [span.start], evidenceEnds: [span.end] };
}

export const id = (local: string) => `${PLAN}/${local}`;
const own = { planId: PLAN };

const nodes: Node[] = [
  { labels: "Plan", id: PLAN, properties: { name: "𠮷祥区规划", title: "𠮷祥区规划" }, quote: "𠮷祥区规划" },
  {
    labels: "Chapter",
    id: id("chapter/2"),
    properties: { name: "平台", title: "平台", number: 2, position: 1 },
  },
  {
    labels: "Section",
    id: id("section/2.1"),
    properties: { name: "枢纽", title: "枢纽", number: 1, position: 1 },
  },
  {
    labels: "Box",
    id: id("box/2"),
    properties: { name: "项目", title: "项目", number: 2, position: 1, readable: true },
  },
  {
    labels: "Box",
    id: id("box/3"),
    properties: { name: "图片", title: "图片", number: 3, position: 2, readable: false },
  },
  {
    labels: "Passage",
    id: id("passage/2.1/p1"),
    properties: { name: "2.1/p1", kind: "PARAGRAPH", text: TEXT, start: 0, end: source.length, position: 1 },
  },
  {
    labels: "Goal:Objective",
    id: id("goal/stage"),
    properties: { name: "建成枢纽", kind: "STAGE", horizonYear: 2025, position: 1 },
    quote: "建成枢纽",
  },
  {
    labels: "Goal:Objective",
    id: id("goal/sub"),
    properties: { name: "平台", kind: "SUBGOAL", position: 2 },
  },
  {
    labels: "Goal:Objective",
    id: id("goal/lonely"),
    properties: { name: "无人", kind: "FUNCTION", position: 3 },
  },
  {
    labels: "Indicator:Objective",
    id: id("indicator/1"),
    properties: {
      name: "航线",
      number: 1,
      unit: "条",
      group: "开放平台",
      cumulative: false,
      baselineYear: 2020,
      baselineValue: 3.5,
      baselineRaw: "3.5",
      targetYear: 2025,
      targetValue: 8.0,
      targetRaw: "8",
      targetComparator: "EQ",
      position: 1,
    },
  },
  {
    labels: "Target:Objective",
    id: id("target/invest"),
    properties: { name: "投资5亿元", raw: "5亿元", value: 5.0, unit: "亿元", kind: "LEVEL", position: 1 },
  },
  {
    labels: "Action:Programme",
    id: id("action/1"),
    properties: { name: "平台行动", number: 1, position: 1 },
  },
  {
    labels: "Task:Programme",
    id: id("task/2.1"),
    properties: {
      name: "提升平台",
      text: "提升平台",
      level: "HEADING",
      strength: "IMPROVE",
      verb: "提升",
      position: 1,
    },
    quote: "提升平台",
  },
  {
    labels: "Task:Programme",
    id: id("task/2.1.01"),
    properties: { name: "建设", text: "加快建设枢纽中心", level: "CLAUSE", strength: "BUILD", position: 2 },
    quote: "加快建设枢纽中心",
  },
  {
    labels: "Project:Programme",
    id: id("project/2.1"),
    properties: {
      name: "枢纽项目",
      number: "2.1",
      text: "枢纽项目：由甲公司牵头，与新加坡企业合作，到2025年投资5亿元。",
      altNames: ["枢纽"],
      position: 1,
    },
    quote: "枢纽项目",
  },
  {
    labels: "Project:Programme",
    id: id("project/2.2"),
    properties: { name: "学院项目", number: "2.2", text: "学院项目：支持乙学院发展。", position: 2 },
    quote: "学院项目",
  },
  { labels: "Source", id: `source/${PLAN}`, properties: { name: "原文", title: "原文", kind: "PLAN_TEXT" } },
  {
    labels: "Institution",
    id: "institution/jia",
    properties: { name: "甲公司", kind: "COMPANY" },
    quote: "甲公司",
  },
  {
    labels: "Institution",
    id: "institution/yi",
    properties: { name: "乙学院", kind: "SCHOOL" },
    quote: "乙学院",
  },
  { labels: "Country:Area", id: "country/SG", properties: { name: "新加坡", isoCode: "SG" } },
  { labels: "CountryGroup:Area", id: "group/asean", properties: { name: "东盟" } },
];

const stated = { reason: "STATED" };
const edges: Edge[] = [
  { from: PLAN, type: "HAS_CHAPTER", to: id("chapter/2") },
  { from: id("chapter/2"), type: "HAS_SECTION", to: id("section/2.1") },
  { from: id("section/2.1"), type: "HAS_BOX", to: id("box/2") },
  { from: id("section/2.1"), type: "HAS_PASSAGE", to: id("passage/2.1/p1") },
  { from: id("box/2"), type: "LISTS", to: id("project/2.1") },
  { from: id("box/2"), type: "LISTS", to: id("project/2.2") },
  { from: id("project/2.1"), type: "LIES_IN", to: id("section/2.1") },
  { from: id("project/2.1"), type: "IN_CHAPTER", to: id("chapter/2") },
  {
    from: id("task/2.1"),
    type: "SERVES",
    to: id("goal/stage"),
    properties: stated,
    quote: "围绕建成枢纽，提升平台",
  },
  {
    from: id("project/2.1"),
    type: "SERVES",
    to: id("goal/stage"),
    properties: {
      reason: "STRUCTURAL",
      rule: "serves-through-section",
      chain: [id("project/2.1"), id("task/2.1"), id("goal/stage")],
    },
    quote: "围绕建成枢纽，提升平台",
  },
  {
    from: id("project/2.2"),
    type: "SERVES",
    to: id("goal/stage"),
    properties: { reason: "CURATED", rationale: "A college trains the people of a hub." },
    quote: "支持乙学院发展",
  },
  {
    from: id("project/2.1"),
    type: "SERVES",
    to: id("goal/sub"),
    properties: { reason: "CURATED", rationale: "A hub is a platform." },
    quote: "枢纽项目",
  },
  {
    from: id("project/2.1"),
    type: "SERVES",
    to: id("target/invest"),
    properties: stated,
    quote: "投资5亿元",
  },
  {
    from: id("project/2.1"),
    type: "IMPLEMENTS",
    to: id("task/2.1"),
    properties: { reason: "STRUCTURAL", rule: "item-in-section" },
  },
  {
    from: id("task/2.1.01"),
    type: "IMPLEMENTS",
    to: id("task/2.1"),
    properties: { reason: "STRUCTURAL", rule: "clause-in-section" },
  },
  {
    from: id("task/2.1"),
    type: "IMPLEMENTS",
    to: id("action/1"),
    properties: { reason: "CURATED", rationale: "By order." },
    quote: "提升平台",
  },
  {
    from: id("goal/sub"),
    type: "PART_OF",
    to: id("goal/stage"),
    properties: { reason: "CURATED", rationale: "Read together." },
    quote: "建成枢纽",
  },
  {
    from: id("indicator/1"),
    type: "MEASURES",
    to: id("action/1"),
    properties: { reason: "CURATED", rationale: "By name." },
    quote: "提升平台",
  },
  {
    from: id("action/1"),
    type: "UNFOLDS_IN",
    to: id("chapter/2"),
    properties: { reason: "CURATED", rationale: "By position." },
    quote: "提升平台",
  },
  {
    from: id("project/2.1"),
    type: "INVOLVES",
    to: "institution/jia",
    properties: { ...stated, role: "LEAD" },
    quote: "由甲公司牵头",
  },
  {
    from: id("project/2.2"),
    type: "INVOLVES",
    to: "institution/yi",
    properties: { ...stated, role: "SUPPORTED" },
    quote: "支持乙学院发展",
  },
  {
    from: id("project/2.1"),
    type: "CONCERNS",
    to: "country/SG",
    properties: { ...stated, role: "PARTNER" },
    quote: "与新加坡企业合作",
  },
  {
    from: "country/SG",
    type: "MEMBER_OF",
    to: "group/asean",
    properties: { reason: "INFERRED", rule: "membership-list" },
  },
];

const findings = [
  {
    id: id("finding/A08-prose-against-table/target:invest+indicator:1"),
    ...own,
    rule: "A08-prose-against-table",
    sentence: "Text and table MUST agree.",
    severity: "INFO",
    message: "They agree.",
    entityIds: [id("target/invest"), id("project/2.1")],
    position: 2,
    ...evidence("投资5亿元"),
  },
  {
    id: id("finding/A02-goal-without-programme/goal:lonely"),
    ...own,
    rule: "A02-goal-without-programme",
    sentence: "Every goal SHOULD be served.",
    severity: "WARNING",
    message: "Nothing serves 无人.",
    entityIds: [id("goal/lonely")],
    position: 1,
    evidenceJson: [],
  },
];

const gaps = (
  [
    ["OBJECTIVE_WITHOUT_STATED_PROGRAMME", "NOT_STATED", "goal/sub", "枢纽项目"],
    ["OBJECTIVE_WITHOUT_STATED_PROGRAMME", "NOT_FOUND", "goal/lonely", null],
    ["PROJECT_WITHOUT_BODY", "NOT_STATED", "project/2.2", "支持乙学院发展"],
    ["BOX_NOT_READABLE", "NOT_CHECKED", "box/3", null],
  ] as const
).map(([kind, status, entity, quote], index) => ({
  id: id(`gap/${kind}/${entity.replace("/", ":")}`),
  ...own,
  kind,
  status,
  entityId: id(entity),
  rule: "A01-goal-without-stated-programme",
  message: `${kind} of ${entity}.`,
  position: index + 1,
  evidenceJson: quote === null ? [] : evidence(quote).evidenceJson,
}));

/** Puts the plan above into an empty database, in the form that docs/graph-model.md describes. */
export async function loadSmallGraph({ driver, database }: Graph): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const kind of ["Entity", "Objective", "Project", "Task", "Goal", "Plan"])
      await session.run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE`);
    await runStatement(session, "catalog/0039_what_plans_share_is_found_by_plan.cypher");
    await session.run("CALL db.awaitIndexes(60)");
    for (const { labels, id: nodeId, properties, quote } of nodes) {
      const isOwn = nodeId.startsWith(`${PLAN}/`);
      const plan = isOwn ? own : nodeId === PLAN ? {} : { planIds: [PLAN] };
      const all = { id: nodeId, ...plan, ...properties, ...(quote ? evidence(quote) : {}) };
      await session.run(`CREATE (n:Entity:${labels}) SET n = $all`, { all });
    }
    await session.run("MATCH (n:Entity {planId: $plan}), (p:Plan) CREATE (n)-[:IN_PLAN]->(p)", {
      plan: PLAN,
    });
    for (const { from, type, to, properties, quote } of edges) {
      const all = { ...properties, ...(quote ? evidence(quote) : {}) };
      const statement = `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = $all`;
      await session.run(statement, { from, to, all });
    }
    await session.run("CREATE (r:Release) SET r = $release", {
      release: {
        releaseId: `${PLAN}@1`,
        planId: PLAN,
        createdAt: "2026-11-25T00:00:00.000Z",
        textSha256: "00",
        dataSha256: "11",
        softwareVersion: "0.1.0",
        nodeCount: nodes.length,
        edgeCount: edges.length,
        statedCount: 6,
      },
    });
    for (const [label, results] of Object.entries({ Finding: findings, Gap: gaps }))
      await session.run(`UNWIND $results AS row CREATE (n:${label}) SET n = row`, { results });
  } finally {
    await session.close();
  }
}
