import { describe, expect, test } from "vitest";
import { serveGraph } from "../../../src/cli/serve-graph.js";
import { PROGRESS, type Reply, useObservingApi } from "../../support/observing-api.js";
import { SEED_PLAN, useSeedPlan } from "../../support/seed-plan.js";
import { token } from "../../support/tokens.js";

const database = useSeedPlan();
const TRADE = `${SEED_PLAN}/indicator/5`;
const FOREIGN_INVESTMENT = `${SEED_PLAN}/indicator/4`;

const { app, ask, rowOf } = useObservingApi(database);

const RECORD = `mutation ($input: ObservationInput!) { recordObservation(input: $input) {
  id changed message revision observation { id name value unit date since source note doubt retracted recordedBy subjectId
    normalisedValue normalisedUnit observes { id } plan { id } evidence { quote } } } }`;
const RETRACT = `mutation ($id: ID!, $reason: String!) { retractObservation(id: $id, reason: $reason) {
  id changed message revision observation { retracted retractionReason retractedBy retractedAt value } } }`;
const SOURCE = "重庆市渝中区统计局，2023年公报";
const GOOD = { subject: TRADE, date: "2023-12-31", value: 105, unit: "亿元", source: SOURCE };

async function record(input: object): Promise<Reply> {
  return ask(RECORD, { input }, await token());
}

async function recorded(input: object): Promise<string> {
  const { data, errors } = await record(input);
  expect(errors).toBeUndefined();
  return data.recordObservation.id;
}

describe("who may record", () => {
  test.each([
    ["without a token", async () => null, "UNAUTHENTICATED"],
    [
      "with a token of another signer",
      () => token({}, "another secret, also long enough for HS256"),
      "UNAUTHENTICATED",
    ],
    ["with a token that has expired", () => token({ exp: 1_700_000_000 }), "UNAUTHENTICATED"],
    ["without the role", () => token({ roles: ["reader"] }), "FORBIDDEN"],
  ])("nobody %s, and nothing is written", async (_who, make, code) => {
    for (const [query, variables] of [
      [RECORD, { input: GOOD }],
      [RETRACT, { id: "x", reason: "y" }],
    ] as const) {
      const { data, errors } = await ask(query, variables, await make());
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe(code);
    }
    const { data } = await ask("{ observations { id } }");
    expect(data.observations).toEqual([]);
  });

  test("nobody at a server that knows no editors, whatever the token", async () => {
    const closed = await serveGraph(database(), { rateLimit: 0, logLevel: "error" });
    const headers = { "content-type": "application/json", authorization: `Bearer ${await token()}` };
    const payload = JSON.stringify({ query: RECORD, variables: { input: GOOD } });
    const reply = await closed.inject({ method: "POST", url: "/graphql", headers, payload });
    await closed.close();
    expect(reply.json<Reply>().errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test("nobody by GET, not even an editor", async () => {
    const query = encodeURIComponent(`mutation { retractObservation(id: "x", reason: "y") { id } }`);
    const headers = { authorization: `Bearer ${await token()}`, "apollo-require-preflight": "1" };
    const reply = await app().inject({ method: "GET", url: `/graphql?query=${query}`, headers });
    expect(reply.statusCode).toBe(405);
  });
});

describe("an observation", () => {
  test("is kept with date, value, unit, source, note and who said it, and read from its indicator and by id", async () => {
    const { data } = await record({ ...GOOD, note: "初步核算数" });
    const { id, changed, revision: first, observation } = data.recordObservation;
    expect({ changed, first }).toEqual({ changed: true, first: 1 });
    expect(observation).toEqual({
      ...{
        id,
        name: "外贸进出口额 2023-12-31：105 亿元",
        value: 105,
        unit: "亿元",
        date: "2023-12-31",
        since: null,
      },
      ...{
        source: SOURCE,
        note: "初步核算数",
        doubt: null,
        retracted: false,
        recordedBy: "alice",
        subjectId: TRADE,
      },
      ...{
        normalisedValue: 1.05e10,
        normalisedUnit: "CNY",
        observes: { id: TRADE },
        plan: { id: SEED_PLAN },
        evidence: [],
      },
    });
    const again = await ask(
      `query ($id: ID!) { node(id: $id) { __typename name } indicators(where: { observations: { some: { value: { gt: 100 } } } }) { id }
         observations(where: { date: { gte: "2023-01-01" } }) { id observes { id name } } }`,
      { id },
    );
    expect(again.data).toEqual({
      node: { __typename: "Observation", name: observation.name },
      indicators: [{ id: TRADE }],
      observations: [{ id, observes: { id: TRADE, name: "外贸进出口额" } }],
    });
    // What a reply tells of the release may be a second old.
    const revision = async () => (await ask("{ __typename }")).extensions.release.observationRevision;
    await expect.poll(revision, { timeout: 5_000 }).toBe(1);
  });

  test("is recorded once, however often it is sent, in turn or at once", async () => {
    const replies = await Promise.all([record(GOOD), record(GOOD), record({ ...GOOD, note: "again" })]);
    const receipts = replies.map(({ data }) => data.recordObservation);
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    expect(receipts.filter(({ changed }) => changed)).toHaveLength(1);
    const { data } = await ask(
      `{ observations { id } release { observationRevision observationsChangedAt } }`,
    );
    expect(data.observations).toHaveLength(1);
    expect(data.release).toEqual({
      observationRevision: 1,
      observationsChangedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  test("of another value stands beside the first; neither is overwritten, and the later one counts", async () => {
    await recorded(GOOD);
    const later = await recorded({ ...GOOD, value: 105.3, source: "2024年修订数" });
    const { data } = await ask(`{ observations { value } }`);
    expect(data.observations.map(({ value }: { value: number }) => value).sort()).toEqual([105, 105.3]);
    expect((await rowOf(TRADE, "2023-12-31")).latest.id).toBe(later);
  });

  test("is retracted with a reason, stays readable and counts no more; a second retraction tells of the first", async () => {
    const earlier = await recorded({ ...GOOD, date: "2022-12-31", value: 102 });
    const id = await recorded(GOOD);
    const reason = "统计局已更正该数据。";
    const first = await ask(RETRACT, { id, reason }, await token({ sub: "bob" }));
    expect(first.data.retractObservation).toMatchObject({
      ...{ id, changed: true, revision: 3 },
      observation: { retracted: true, retractionReason: reason, retractedBy: "bob", value: 105 },
    });
    const second = await ask(RETRACT, { id, reason: "twice" }, await token());
    expect(second.data.retractObservation).toMatchObject({ changed: false, revision: 3 });
    expect(second.data.retractObservation.message).toContain(reason);
    expect((await rowOf(TRADE, "2023-12-31")).latest.id).toBe(earlier);
  });

  test("that was retracted is recorded again only on confirmation, as another one", async () => {
    const id = await recorded(GOOD);
    await ask(RETRACT, { id, reason: "Mistaken." }, await token());
    const refused = await record(GOOD);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: "RETRACTED", retracted: id });
    expect(await recorded({ ...GOOD, confirm: true })).toBe(`${id}-2`);
  });

  test("cannot be retracted without a reason, nor if it is not there", async () => {
    const id = await recorded(GOOD);
    const blank = await ask(RETRACT, { id, reason: " " }, await token());
    expect(blank.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^reason: /),
      extensions: { code: "BAD_USER_INPUT" },
    });
    const missing = await ask(RETRACT, { id: `${id}0`, reason: "x" }, await token());
    expect(missing.errors?.[0]?.message).toContain(`no observation "${id}0"`);
  });
});

describe("a mistake is refused", () => {
  test.each([
    ["万元 for 亿元", { unit: "万元" }, "SUSPICIOUS_MAGNITUDE", /Was 105 亿元 meant\?/],
    ["a value 100 times too high", { value: 10_500 }, "SUSPICIOUS_MAGNITUDE", /times more than/],
    ["a value 100 times too low", { value: 1.05 }, "SUSPICIOUS_MAGNITUDE", /times less than/],
    ["another currency", { unit: "亿美元" }, "UNIT_MISMATCH", /expected 亿元, 元, 万元/],
    ["no unit of money at all", { unit: "家" }, "UNIT_MISMATCH", /does not convert into 亿元/],
    ["a day to come", { date: "2999-12-31" }, "BAD_USER_INPUT", /still to come/],
    ["no source", { source: "  " }, "BAD_USER_INPUT", /^source: /],
    ["a period for a level", { since: "2023-01-01" }, "BAD_USER_INPUT", /^since: /],
    [
      "an indicator that is not there",
      { subject: `${TRADE}5` },
      "BAD_USER_INPUT",
      /Did you mean \S+indicator\/\d+\?/,
    ],
    [
      "something that cannot be observed",
      { subject: `${SEED_PLAN}/project/2.1` },
      "BAD_USER_INPUT",
      /this is a Project/,
    ],
  ])("%s", async (_mistake, change, code, message) => {
    const { data, errors } = await record({ ...GOOD, ...change });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
    expect((await ask("{ observations { id } }")).data.observations).toEqual([]);
  });

  test("with every problem of the observation at once, each with its field", async () => {
    const { errors } = await record({ ...GOOD, date: "2999-12-31", source: "", unit: "家" });
    const problems = errors?.[0]?.extensions.problems as { field: string }[];
    expect(problems.map(({ field }) => field)).toEqual(["date", "source", "unit"]);
  });

  test.each(["2021-02-31", "2023", "2023-1-1", "hello", 20231231])(
    "the date %s, with its place in the variables",
    async (date) => {
      const { errors } = await record({ ...GOOD, date });
      expect(errors?.[0]?.message).toMatch(/input\.date.*expected a day of the calendar/);
      expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    },
  );

  test("a suspicious value that is confirmed is kept with the doubt", async () => {
    const { data } = await record({ ...GOOD, value: 10_500, confirm: true, note: "口径调整" });
    expect(data.recordObservation.observation).toMatchObject({
      value: 10_500,
      doubt: expect.stringMatching(/times more than/),
    });
  });
});

describe("progress", () => {
  test("of a level is behind the straight path: 105 亿元 at the end of 2023 against 108.04 (question 19)", async () => {
    const id = await recorded(GOOD);
    expect(await rowOf(TRADE, "2023-12-31")).toEqual({
      indicator: { id: TRADE, name: "外贸进出口额", number: 5, unit: "亿元" },
      ...{ unit: "亿元", asOf: "2023-12-31", comparedOn: "2023-12-31" },
      ...{ expected: 108.04, expectedAsOf: 108.04, observed: 105, difference: -3.04, status: "BEHIND" },
      latest: { id, value: 105, date: "2023-12-31" },
      ...{ counted: [{ id, value: 105 }], notCovered: [] },
      formula: "expected 2023-12-31: 90.1 + (120 − 90.1) × 3/5 = 108.04 亿元; observed: 105 亿元",
      path: [90.1, 96.08, 102.06, 108.04, 114.02, 120].map((value, year) => ({
        date: `${2020 + year}-12-31`,
        value,
      })),
    });
  });

  test("of a sum expects 25 × 3/5 = 15 by the end of 2023 and adds what is recorded since 2021 (question 19)", async () => {
    expect(await rowOf(FOREIGN_INVESTMENT, "2023-12-31")).toMatchObject({
      expected: 15,
      status: "NOT_OBSERVED",
      latest: null,
    });
    const own = { subject: FOREIGN_INVESTMENT, unit: "亿美元", source: SOURCE };
    await recorded({ ...own, date: "2021-12-31", value: 5.1 });
    await recorded({ ...own, date: "2022-12-31", value: 52_000, unit: "万美元" });
    await recorded({ ...own, date: "2023-06-30", value: 2.2 });
    const third = await recorded({ ...own, date: "2023-12-31", value: 5.3 });
    const row = await rowOf(FOREIGN_INVESTMENT, "2023-12-31");
    // The first half of 2023 lies within the whole year and is not added to it.
    expect(row).toMatchObject({
      expected: 15,
      observed: 15.6,
      status: "AHEAD",
      latest: { id: third },
      notCovered: [],
    });
    expect(row.counted.map(({ value }: { value: number }) => value)).toEqual([5.3, 52_000, 5.1]);
    expect(row.formula).toBe(
      "expected 2023-12-31: 25 × 3/5 = 15 亿美元; observed since 2021-01-01: 5.1 + 5.2 + 5.3 = 15.6 亿美元",
    );
  });

  test("as of a day knows nothing later", async () => {
    await recorded({ ...GOOD, date: "2022-12-31", value: 102.06 });
    await recorded(GOOD);
    expect(await rowOf(TRADE, "2023-06-30")).toMatchObject({
      comparedOn: "2022-12-31",
      observed: 102.06,
      status: "ON_TRACK",
    });
    expect(await rowOf(TRADE, "2021-12-31")).toMatchObject({
      latest: null,
      expected: 96.08,
      status: "NOT_OBSERVED",
    });
    expect(await rowOf(TRADE)).toMatchObject({ observed: 105, expected: 108.04 });
  });

  test("gives each indicator of the plan one row in reading order", async () => {
    await recorded(GOOD);
    const { data } = await ask(PROGRESS, { asOf: "2023-12-31" });
    expect(data.progress.map(({ indicator }: { indicator: { number: number } }) => indicator.number)).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    );
  });

  test("of a plan that is not loaded is an error with the nearest plan", async () => {
    const { errors } = await ask(`{ progress(plan: "yuzhong") { status } }`);
    expect(errors?.[0]).toMatchObject({
      message: `plan: no plan "yuzhong" is loaded. Did you mean ${SEED_PLAN}?`,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });
});

test("what is observed shows among an indicator's neighbours, on an edge without a reason", async () => {
  const id = await recorded(GOOD);
  const { data, errors } = await ask(
    `query ($id: ID!) { neighbourhood(id: $id, kinds: [Observation]) { nodes { id } edges { from { id } to { id } relationship reason } } }`,
    { id: TRADE },
  );
  expect(errors).toBeUndefined();
  expect(data.neighbourhood.edges).toContainEqual({
    ...{ from: { id: TRADE }, to: { id } },
    ...{ relationship: "OBSERVED", reason: null },
  });
});
