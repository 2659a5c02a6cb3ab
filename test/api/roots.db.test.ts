import { describe, expect, test } from "vitest";
import { useDatabase } from "../support/database.js";
import { ask } from "./support/api.js";
import { id, loadSmallGraph, PLAN } from "./support/small-graph.js";

const database = useDatabase({ content: "api-small-graph", fill: loadSmallGraph });

describe("node and nodes", () => {
  test("give entities of any kind by id, with the client's own selection, in one statement for each kind", async () => {
    const { data, statements } = await ask(
      database(),
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename key: id ...F } }
       fragment F on Entity { name ... on Programme { nameEn } ... on Project { number involves { called: name } } }`,
      { ids: [id("project/2.2"), "country/SG", "no/such/thing", id("project/2.1"), id("project/99")] },
    );
    expect(data.nodes).toEqual([
      {
        __typename: "Project",
        key: id("project/2.2"),
        name: "学院项目",
        nameEn: null,
        number: "2.2",
        involves: [{ called: "乙学院" }],
      },
      { __typename: "Country", key: "country/SG", name: "新加坡" },
      null,
      {
        __typename: "Project",
        key: id("project/2.1"),
        name: "枢纽项目",
        nameEn: null,
        number: "2.1",
        involves: [{ called: "甲公司" }],
      },
      null,
    ]);
    expect(statements).toHaveLength(2);
  });

  test("give null and no error for an unknown id", async () => {
    const { data, errors } = await ask(
      database(),
      `{ a: node(id: "x/project/9") { id } b: node(id: "") { name } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ a: null, b: null });
  });

  test("read evidence, indicators' values and connections of a filled entity by response key", async () => {
    const { data } = await ask(
      database(),
      `{ node(id: "${id("indicator/1")}") { ... on Indicator { base: baseline { year v: value raw } target { value }
           m: measuresConnection { n: totalCount edges { node { __typename name } properties { why: rationale e: evidence { quote } } } } } }
         project: node(id: "${id("project/2.1")}") { e: evidence { quote start end passage { id } source { id } } } }`,
    );
    expect(data.node).toEqual({
      base: { year: 2020, v: 3.5, raw: "3.5" },
      target: { value: 8 },
      m: {
        n: 1,
        edges: [
          {
            node: { __typename: "Action", name: "平台行动" },
            properties: { why: "By name.", e: [{ quote: "提升平台" }] },
          },
        ],
      },
    });
    expect(data.project.e).toEqual([
      {
        quote: "枢纽项目",
        start: 36,
        end: 40,
        passage: { id: id("passage/2.1/p1") },
        source: { id: `source/${PLAN}` },
      },
    ]);
  });
});

describe("programmesServing", () => {
  const stage = id("goal/stage");

  test("ranks by reason, tells the reasons apart, and needs one statement for each kind of programme", async () => {
    const { data, statements } = await ask(
      database(),
      `{ programmesServing(objective: "${stage}") { totalCount edges {
           objective { id } reasons rationale via { __typename name } evidence { quote }
           programme { __typename name ... on Project { involves { name } } ... on Task { strength } } } } }`,
    );
    expect(data.programmesServing.totalCount).toBe(3);
    expect(data.programmesServing.edges).toEqual([
      {
        objective: { id: stage },
        reasons: ["STATED"],
        rationale: null,
        via: [],
        evidence: [{ quote: "围绕建成枢纽，提升平台" }],
        programme: { __typename: "Task", name: "提升平台", strength: "IMPROVE" },
      },
      {
        objective: { id: stage },
        reasons: ["STRUCTURAL"],
        rationale: null,
        via: [{ __typename: "Task", name: "提升平台" }],
        evidence: [{ quote: "围绕建成枢纽，提升平台" }],
        programme: { __typename: "Project", name: "枢纽项目", involves: [{ name: "甲公司" }] },
      },
      {
        objective: { id: stage },
        reasons: ["CURATED"],
        rationale: "A college trains the people of a hub.",
        via: [],
        evidence: [{ quote: "支持乙学院发展" }],
        programme: { __typename: "Project", name: "学院项目", involves: [{ name: "乙学院" }] },
      },
    ]);
    // The rows; tasks and projects as programmes; tasks as intermediates. The objective's id needs none.
    expect(statements).toHaveLength(4);
  });

  test("pages by cursor without losing or repeating a programme", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(
        database(),
        `query ($after: String) { programmesServing(objective: "${stage}", first: 1, after: $after) {
           edges { programme { id } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      const page = data.programmesServing;
      seen.push(page.edges[0].programme.id);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([id("task/2.1"), id("project/2.1"), id("project/2.2")]);
  });

  test("filters by reason; refuses a cursor that is none; is empty for an unknown objective", async () => {
    const { data, errors } = await ask(
      database(),
      `{ stated: programmesServing(objective: "${stage}", reasons: [STATED]) { totalCount }
         none: programmesServing(objective: "x/goal/y") { totalCount edges { cursor } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ stated: { totalCount: 1 }, none: { totalCount: 0, edges: [] } });
    const bad = await ask(
      database(),
      `{ programmesServing(objective: "${stage}", after: "!!!") { totalCount } }`,
    );
    expect(bad.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  test("takes two selections of one field, variables, @include and fragments on interfaces", async () => {
    const { data } = await ask(
      database(),
      `query ($role: InstitutionRole!, $yes: Boolean!, $no: Boolean!) {
         programmesServing(objective: "${stage}", reasons: [STRUCTURAL]) { edges {
           a: programme { ...Named ... on Project { involvesConnection(where: { edge: { role: { eq: $role } } }) { totalCount } } }
           b: programme { id @skip(if: $yes) name @include(if: $no) ... @include(if: $yes) { position } }
           ... on ServiceEdge { a: programme { position } } } } }
       fragment Named on Programme { title: name }`,
      { role: "LEAD", yes: true, no: false },
    );
    expect(data.programmesServing.edges[0]).toEqual({
      a: { title: "枢纽项目", involvesConnection: { totalCount: 1 }, position: 1 },
      b: { position: 1 },
    });
  });
});

describe("why", () => {
  test("finds paths along the edges, strongest first, with the words of each hop", async () => {
    const { data } = await ask(
      database(),
      `{ why(from: "${id("project/2.1")}", to: "${id("goal/stage")}") { reason hops {
           from { id } to { id name } relationship reason forward rationale evidence { quote } } } }`,
    );
    const walks = data.why.map((path: { reason: string; hops: { relationship: string }[] }) => [
      path.reason,
      ...path.hops.map((hop) => hop.relationship),
    ]);
    expect(walks.slice(0, 3)).toEqual([
      ["STRUCTURAL", "SERVES"],
      ["STRUCTURAL", "IMPLEMENTS", "SERVES"],
      ["CURATED", "SERVES", "PART_OF"],
    ]);
    expect(data.why[2].hops[0]).toEqual({
      from: { id: id("project/2.1") },
      to: { id: id("goal/sub"), name: "平台" },
      relationship: "SERVES",
      reason: "CURATED",
      forward: true,
      rationale: "A hub is a platform.",
      evidence: [{ quote: "枢纽项目" }],
    });
  });

  test("goes against the edges only where it must, within the hops allowed", async () => {
    const { data } = await ask(
      database(),
      `{ there: why(from: "${id("project/2.2")}", to: "country/SG", first: 1) { hops { forward } }
         short: why(from: "${id("project/2.2")}", to: "country/SG", maxHops: 2) { reason }
         self: why(from: "country/SG", to: "country/SG") { reason }
         unknown: why(from: "country/SG", to: "country/XX") { reason } }`,
    );
    expect(data.there[0].hops).toEqual([{ forward: true }, { forward: false }, { forward: true }]);
    expect([data.short, data.self, data.unknown]).toEqual([[], [], []]);
  });
});

test("neighbourhood gives the entity first, then what is near, with the edges between them", async () => {
  const { data, statements } = await ask(
    database(),
    `{ near: neighbourhood(id: "${id("project/2.1")}", kinds: [Country, Institution]) {
         truncated nodes { id } edges { from { id } relationship to { id } reason role } }
       cut: neighbourhood(id: "${id("project/2.1")}", depth: 2, limit: 3) { truncated nodes { id name } }
       none: neighbourhood(id: "x/y/z") { truncated nodes { id } edges { reason } } }`,
  );
  expect(data.near.truncated).toBe(false);
  expect(data.near.nodes).toEqual([
    { id: id("project/2.1") },
    { id: "country/SG" },
    { id: "institution/jia" },
  ]);
  expect(data.near.edges).toHaveLength(2);
  expect(data.near.edges).toContainEqual({
    from: { id: id("project/2.1") },
    relationship: "CONCERNS",
    to: { id: "country/SG" },
    reason: "STATED",
    role: "PARTNER",
  });
  expect(data.cut.truncated).toBe(true);
  expect(data.cut.nodes).toHaveLength(3);
  expect(data.none).toEqual({ truncated: false, nodes: [], edges: [] });
  expect(statements.length).toBeLessThan(14);
});

test("coverage counts the edges of each cell by reason, with one statement for each kind", async () => {
  const { data, statements } = await ask(
    database(),
    `{ coverage(plan: "${PLAN}") { objective { name } programme { name } counts { reason count } total } }`,
  );
  expect(data.coverage).toHaveLength(5);
  expect(data.coverage[0]).toEqual({
    objective: { name: "建成枢纽" },
    programme: { name: "枢纽项目" },
    counts: [{ reason: "STRUCTURAL", count: 1 }],
    total: 1,
  });
  expect(statements).toHaveLength(5);
});

describe("gaps", () => {
  const rows = (list: { kind: string; status: string; entity: { id: string } }[]) =>
    list.map(({ kind, status, entity }) => [kind, status, entity.id].join(" "));

  test("keep NOT_STATED, NOT_FOUND and NOT_CHECKED apart, in the order of the audit", async () => {
    const { data, statements } = await ask(
      database(),
      `{ gaps(plan: "${PLAN}") { id kind status rule message entity { id name } evidence { quote } } }`,
    );
    expect(rows(data.gaps)).toEqual([
      `OBJECTIVE_WITHOUT_STATED_PROGRAMME NOT_STATED ${id("goal/sub")}`,
      `OBJECTIVE_WITHOUT_STATED_PROGRAMME NOT_FOUND ${id("goal/lonely")}`,
      `PROJECT_WITHOUT_BODY NOT_STATED ${id("project/2.2")}`,
      `BOX_NOT_READABLE NOT_CHECKED ${id("box/3")}`,
    ]);
    expect(data.gaps[2]).toMatchObject({
      id: id("gap/PROJECT_WITHOUT_BODY/project:2.2"),
      message: "PROJECT_WITHOUT_BODY of project/2.2.",
      entity: { name: "学院项目" },
      evidence: [{ quote: "支持乙学院发展" }],
    });
    expect(data.gaps[1].evidence).toEqual([]);
    // One for the gaps, one for each kind of entity.
    expect(statements).toHaveLength(4);
  });

  test("can be asked for by kind and by status", async () => {
    const { data } = await ask(
      database(),
      `{ kind: gaps(plan: "${PLAN}", kinds: [PROJECT_WITHOUT_BODY, BOX_NOT_READABLE]) { kind status entity { id } }
         status: gaps(plan: "${PLAN}", statuses: [NOT_FOUND]) { kind status entity { id } }
         none: gaps(plan: "${PLAN}", kinds: []) { id } unknown: gaps(plan: "x") { id } }`,
    );
    expect(rows(data.kind)).toEqual([
      `PROJECT_WITHOUT_BODY NOT_STATED ${id("project/2.2")}`,
      `BOX_NOT_READABLE NOT_CHECKED ${id("box/3")}`,
    ]);
    expect(rows(data.status)).toEqual([`OBJECTIVE_WITHOUT_STATED_PROGRAMME NOT_FOUND ${id("goal/lonely")}`]);
    expect([data.none, data.unknown]).toEqual([[], []]);
  });
});

describe("findings", () => {
  const A08 = {
    rule: "A08-prose-against-table",
    sentence: "Text and table MUST agree.",
    severity: "INFO",
    message: "They agree.",
    entities: [
      { id: id("target/invest"), name: "投资5亿元" },
      { id: id("project/2.1"), name: "枢纽项目" },
    ],
    evidence: [{ quote: "投资5亿元" }],
  };

  test("give the stored results with their entities and words, in the order of the audit", async () => {
    const { data } = await ask(
      database(),
      `{ findings(plan: "${PLAN}") { rule sentence severity message entities { id name } evidence { quote } } }`,
    );
    expect(data.findings).toHaveLength(2);
    expect(data.findings[0]).toMatchObject({
      severity: "WARNING",
      entities: [{ name: "无人" }],
      evidence: [],
    });
    expect(data.findings[1]).toEqual(A08);
  });

  test("can be asked for by the id or the number of a rule, and by severity", async () => {
    const { data } = await ask(
      database(),
      `{ id: findings(plan: "${PLAN}", rules: ["A08-prose-against-table"]) { rule }
         number: findings(plan: "${PLAN}", rules: ["A08", "A02"], severities: [INFO]) { rule }
         severity: findings(plan: "${PLAN}", severities: [ERROR, WARNING]) { rule } }`,
    );
    expect(data).toEqual({
      id: [{ rule: A08.rule }],
      number: [{ rule: A08.rule }],
      severity: [{ rule: "A02-goal-without-programme" }],
    });
  });

  test("name the nearest rule where there is none of that name", async () => {
    const { data, errors } = await ask(
      database(),
      `{ findings(plan: "${PLAN}", rules: ["A8-prose-and-table"]) { rule } }`,
    );
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: "rules: there is no audit rule A8-prose-and-table. Did you mean A08-prose-against-table?",
      path: ["findings"],
      extensions: { code: "BAD_USER_INPUT" },
    });
  });
});

describe("restsOn", () => {
  test("gives what has evidence in the stretch, in reading order, by code points", async () => {
    const { data } = await ask(
      database(),
      `{ restsOn(plan: "${PLAN}", start: 42, end: 48) { truncated entities { id }
           edges { from { id } relationship to { id } evidence { quote } } } }`,
    );
    expect(data.restsOn).toEqual({
      truncated: false,
      entities: [{ id: "institution/jia" }],
      edges: [
        {
          from: { id: id("project/2.1") },
          relationship: "INVOLVES",
          to: { id: "institution/jia" },
          evidence: [{ quote: "由甲公司牵头" }],
        },
      ],
    });
  });

  test("refuses a stretch that is none", async () => {
    const { errors } = await ask(database(), `{ restsOn(plan: "${PLAN}", start: 5, end: 5) { truncated } }`);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

test("release names the state that is served", async () => {
  const { data, errors } = await ask(
    database(),
    `{ release { id textSha256 counts { reason count } } other: release(plan: "x") { id } }`,
  );
  expect(errors?.[0]?.message).toBe(`plan: no plan "x" is loaded. Did you mean ${PLAN}?`);
  expect(data).toBeNull();
});
