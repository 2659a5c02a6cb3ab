import { beforeAll, expect, test } from "vitest";
import { loader } from "../load/graph-reader.js";
import { TINY_ID, tinyPlan } from "../load/tiny-plan.js";
import { useDatabase } from "../support/database.js";
import { ask } from "./support/api.js";
import { multiplyPlan } from "./support/multiply-plan.js";
import { forgetQueryPlans, hitsOf } from "./support/profile.js";

/** Plans beside the tiny one: enough that a look at all of them shows. */
const OTHERS = 60;
/** The most that the hits may grow. */
const LIMIT = 1.3;

const QUESTIONS: Record<string, string> = {
  "search in a plan": `{ search(text: "临江港务", plan: "${TINY_ID}") { totalCount edges { node { id name } } } }`,
  "search in a plan for what is misspelt": `{ search(text: "临江港物集团", plan: "${TINY_ID}") { totalCount } }`,
  restsOn: `{ restsOn(plan: "${TINY_ID}", start: 400, end: 500) { entities { id } edges { from { id } to { id } } } }`,
  links: `{ links(plan: "${TINY_ID}", first: 10) { totalCount edges { node { relationship } } } }`,
  "links of some kinds": `{ links(plan: "${TINY_ID}", kinds: [Institution, Country], first: 10) { totalCount } }`,
};

const database = useDatabase({ modifies: true });
const { load, query } = loader(database);
const alone = new Map<string, Measured>();
const beside = new Map<string, Measured>();

interface Measured {
  hits: number;
  answer: unknown;
}

async function measure(into: Map<string, Measured>): Promise<void> {
  await forgetQueryPlans(database());
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const hits = await hitsOf(database(), question);
    const { data } = await ask(database(), question);
    into.set(name, { hits: hits.reduce((sum, one) => sum + one, 0), answer: data });
  }
}

beforeAll(async () => {
  await load(tinyPlan());
  await measure(alone);
  await multiplyPlan(query, TINY_ID, OTHERS);
  // Nothing of the plan has changed, but a load notes what all plans stand at where that is not noted.
  await query("MATCH (lock:LoadLock) REMOVE lock.releasesSha256");
  await load(tinyPlan());
  await measure(beside);
});

test(`there are ${OTHERS} plans more, each with entities of its own and with words about those of the tiny plan`, async () => {
  const [row] = await query(
    `MATCH (release:Release) WITH count(release) AS releases
     MATCH (shared:Institution) WITH releases, count(shared) AS bodies
     MATCH (:Country {id: 'country/SG'})<-[edge:MENTIONS]-() RETURN releases, bodies, count(edge) AS mentions`,
  );
  expect(row?.releases).toBe(OTHERS + 1);
  expect(row?.bodies).toBeGreaterThan(3 * OTHERS);
  expect(row?.mentions).toBeGreaterThan(OTHERS);
});

test.each(Object.keys(QUESTIONS))(
  `%s has the same answer beside them, for at most ${LIMIT} times the database hits`,
  (name) => {
    const [before, after] = [alone.get(name), beside.get(name)];
    expect(after?.answer).toEqual(before?.answer);
    expect(before?.hits).toBeGreaterThan(0);
    const growth = Number(after?.hits) / Number(before?.hits);
    expect(growth, `${before?.hits} alone, ${after?.hits} beside ${OTHERS} others`).toBeLessThanOrEqual(
      LIMIT,
    );
  },
);

test.each([
  "",
  "*",
  "other-*",
  'a" OR "other-1',
  "\\\\",
  '\\\\"',
  "( AND",
  "other-1 other-2",
  TINY_ID.toUpperCase(),
])("whatever is no id of a plan has no links and nothing that rests on it: %s", async (plan) => {
  const { data, errors } = await ask(
    database(),
    `query ($plan: ID!) { links(plan: $plan, first: 10) { totalCount }
         restsOn(plan: $plan, start: 0, end: 9000) { entities { id } edges { relationship } } }`,
    { plan },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ links: { totalCount: 0 }, restsOn: { entities: [], edges: [] } });
});
