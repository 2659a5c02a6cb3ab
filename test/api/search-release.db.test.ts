import { expect, test } from "vitest";
import { loadPlan } from "../../src/load/load-plan.js";
import type { PlanFacts } from "../../src/model/plan-facts.js";
import { editedTinyPlan, TINY_ID, tinyPlan, twinPlan } from "../load/tiny-plan.js";
import { useDatabase } from "../support/database.js";
import { ask } from "./support/api.js";

const database = useDatabase({ modifies: true });

async function load(facts: PlanFacts): Promise<void> {
  const { driver, database: name } = database();
  const session = driver.session({ database: name });
  try {
    await loadPlan(session, facts, { softwareVersion: "test" });
  } finally {
    await session.close();
  }
}

async function search(more: string) {
  const { data, errors } = await ask(
    database(),
    `{ search(${more}) { totalCount pageInfo { endCursor } edges { matchKind node { id } } } }`,
  );
  return {
    ...data?.search,
    kinds: data?.search?.edges.map(({ matchKind }: { matchKind: string }) => matchKind),
    ids: data?.search?.edges.map(({ node }: { node: { id: string } }) => node.id),
    errors,
  };
}

test("a cursor is good as long as the release is served, and refused with a code of its own after the next load.", async () => {
  await load(tinyPlan());
  const { pageInfo, errors } = await search('text: "临江", first: 1');
  expect(errors).toBeUndefined();
  const next = `text: "临江", first: 1, after: "${pageInfo.endCursor}"`;
  await load(tinyPlan());
  expect((await search(next)).errors).toBeUndefined();
  await load(
    editedTinyPlan({
      "institutions.yaml": (text) => text.replace("Linjiang Port Group", "Linjiang Harbour Group"),
    }),
  );
  const refused = await search(next);
  expect(refused.errors?.[0]?.extensions?.code).toBe("RELEASE_CHANGED");
  expect((await search('text: "Linjiang Harbour"')).ids).toContain("institution/linjiang-port-group");
  const former = await search('text: "Linjiang Port Group"');
  expect(former.kinds).not.toContain("EXACT");
});

test("a plan that is named limits a search to what is its own or what it shares.", async () => {
  await load(tinyPlan());
  await load(twinPlan());
  const both = await search('text: "临江", first: 100');
  const twin = await search('text: "临江", first: 100, plan: "twin-14fyp"');
  expect(both.ids.some((id: string) => id.startsWith(`${TINY_ID}/`))).toBe(true);
  expect(twin.ids.some((id: string) => id.startsWith(`${TINY_ID}/`))).toBe(false);
  expect(twin.ids).toContain("institution/linjiang-port-group");
  expect(twin.ids.some((id: string) => id.startsWith("twin-14fyp/"))).toBe(true);
});
