import { describe, expect, test } from "vitest";
import { SEED_PLAN } from "../../support/seed-plan.js";
import { type Reply, useServedSeed } from "./served-seed.js";

// The faults of @neo4j/graphql 7 that stand in docs/security.md, each tried over HTTP as a client would meet it: those that the guard refuses.
const { database, ask, answerTo } = useServedSeed();

describe("is refused with 400 and BAD_USER_INPUT, since the library would give every row, or fail inside:", () => {
  test.each<[what: string, query: string, variables: object, message: string]>([
    ["limit 0", "{ chapters(limit: 0) { id } }", {}, "limit: found 0, expected 1 to 1000."],
    [
      "limit 0 in a variable",
      "query ($n: Int) { chapters(limit: $n) { id } }",
      { n: 0 },
      "limit: found 0, expected 1 to 1000.",
    ],
    [
      "limit 0 by default of a variable, in a fragment",
      "query ($n: Int = 0) { plans { ...F } } fragment F on Plan { chapters(limit: $n) { id } }",
      {},
      "limit: found 0, expected 1 to 1000.",
    ],
    ["first 0", "{ chaptersConnection(first: 0) { totalCount } }", {}, "first: found 0, expected 1 to 1000."],
    ["a negative limit", "{ chapters(limit: -1) { id } }", {}, "limit: found -1, expected 1 to 1000."],
    ["a negative offset", "{ chapters(offset: -1) { id } }", {}, "offset: found -1, expected 0 to 100000."],
    [
      "a cursor that is none",
      '{ chaptersConnection(after: "!!!") { totalCount } }',
      {},
      "after: this is not a cursor of this list.",
    ],
    [
      "an empty cursor",
      '{ chaptersConnection(after: "") { totalCount } }',
      {},
      "after: this is not a cursor of this list.",
    ],
    ["null for a filter", "{ tasks(where: { text: null }) { id } }", {}, "where.text: null is no condition"],
    [
      "null for a filter on a relationship, in a variable",
      "query ($w: TaskWhere) { tasks(where: $w) { id } }",
      { w: { involves: null } },
      "where.involves: null is no condition",
    ],
    ...["none", "single", "all", "some"].map((quantifier): [string, string, object, string] => [
      `an empty ${quantifier}`,
      `{ tasks(where: { involves: { ${quantifier}: {} } }) { id } }`,
      {},
      `where.involves.${quantifier}: an empty object is no condition.`,
    ]),
    [
      "a condition whose variable is missing",
      "query ($x: String) { tasks(where: { name: { eq: $x } }) { id } }",
      {},
      "where.name: an empty object is no condition. Is a variable missing?",
    ],
    [
      "a day that is not in the calendar",
      '{ observations(where: { date: { eq: "2021-02-31" } }) { id } }',
      {},
      'Date: found "2021-02-31", expected a day of the calendar',
    ],
    [
      "a day that is not in the calendar, in a variable",
      "query ($d: Date) { observations(where: { date: { eq: $d } }) { id } }",
      { d: "2021-02-31" },
      'Date: found "2021-02-31", expected a day of the calendar',
    ],
  ])("%s", async (_what, query, variables, message) => {
    const { status, data, errors } = await ask(query, variables);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors?.map((error) => error.message).join()).toContain(message);
    expect(errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });
});

test("Two hundred roots under aliases are refused before a statement runs.", async () => {
  const roots = Array.from({ length: 200 }, (_, n) => `a${n}: plans { id }`).join(" ");
  const { status, errors } = await ask(`{ ${roots} }`);
  expect(status).toBe(400);
  expect(errors?.map(({ message }) => message)).toContain("root fields: found 200, at most 12 allowed.");
});

test("A plan is found by its id only where the id is given.", async () => {
  const { plans } = await answerTo("query ($id: ID!) { plans(where: { id: { eq: $id } }) { id } }", {
    id: SEED_PLAN,
  });
  expect(plans).toEqual([{ id: SEED_PLAN }]);
  expect((await ask("query ($id: ID!) { plans(where: { id: { eq: $id } }) { id } }")).status).toBe(400);
});

test("What an operation costs is judged by what the release says of its size.", async () => {
  const { extensions } = (await ask("{ tasks { id } tasksConnection { totalCount } }")) as Reply & {
    extensions: { cost: number };
  };
  const { tasksConnection } = await answerTo("{ tasksConnection { totalCount } }");
  expect(extensions.cost).toBeGreaterThanOrEqual(tasksConnection.totalCount);
  const { records } = await database().driver.executeQuery(
    "MATCH (release:Release {planId: $plan}) RETURN release.kindCountsJson AS json",
    { plan: SEED_PLAN },
    { database: database().database },
  );
  expect(JSON.parse(records[0]?.get("json"))).toMatchObject({ Plan: 1, Task: tasksConnection.totalCount });
});
