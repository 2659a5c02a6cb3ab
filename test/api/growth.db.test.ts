import { beforeAll, expect, test } from "vitest";
import { loader } from "../load/graph-reader.js";
import { TINY_ID, tinyPlan } from "../load/tiny-plan.js";
import { useDatabase } from "../support/database.js";
import { multiplyPlan } from "./support/multiply-plan.js";
import { forgetQueryPlans, hitsOf } from "./support/profile.js";

/** Plans beside the tiny one: enough that a look at all of them shows. */
const OTHERS = 60;
/** The most that the hits may grow. */
const LIMIT = 1.3;

const QUESTIONS: Record<string, string> = {
  "search in a plan": `{ search(text: "临江港务", plan: "${TINY_ID}") { totalCount edges { node { id name } } } }`,
  "search in a plan for what is misspelt": `{ search(text: "临江港物集团", plan: "${TINY_ID}") { totalCount } }`,
};

const database = useDatabase({ modifies: true });
const { load, query } = loader(database);
const alone = new Map<string, number>();
const beside = new Map<string, number>();

async function measure(into: Map<string, number>): Promise<void> {
  await forgetQueryPlans(database());
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const hits = await hitsOf(database(), question);
    into.set(
      name,
      hits.reduce((sum, one) => sum + one, 0),
    );
  }
}

beforeAll(async () => {
  await load(tinyPlan());
  await measure(alone);
  await multiplyPlan(query, TINY_ID, OTHERS);
  // Nothing of it has changed, but a load notes what all plans stand at.
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

test.each(Object.keys(QUESTIONS))(`%s takes at most ${LIMIT} times the database hits beside them`, (name) => {
  const [before = 0, after = 0] = [alone.get(name), beside.get(name)];
  expect(before).toBeGreaterThan(0);
  expect(after / before, `${before} alone, ${after} beside ${OTHERS} others`).toBeLessThanOrEqual(LIMIT);
});
