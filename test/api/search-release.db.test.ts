import { expect, test } from "vitest";
import { tokensOf, wholeToken } from "../../src/text/tokens.js";
import { loader } from "../load/graph-reader.js";
import { editedTinyPlan, TINY_ID, tinyPlan, twinPlan } from "../load/tiny-plan.js";
import { useDatabase } from "../support/database.js";
import { ask } from "./support/api.js";

const database = useDatabase({ modifies: true });

const { load, query } = loader(database);

async function search(more: string) {
  const { data, errors } = await ask(
    database(),
    `{ search(${more}) { totalCount truncated pageInfo { endCursor } edges { matchKind node { id } } } }`,
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

test("the state of the releases is the same whether the last load noted it or not, and a note that does not fit them does not count.", async () => {
  await load(tinyPlan());
  const { pageInfo } = await search('text: "临江", first: 1');
  const next = `text: "临江", first: 1, after: "${pageInfo.endCursor}"`;
  await query("MATCH (lock:LoadLock) REMOVE lock.releasesSha256, lock.releaseCount");
  expect((await search(next)).errors).toBeUndefined();
  await load(tinyPlan());
  expect((await search(next)).errors).toBeUndefined();
  await query("CREATE (:Release {id: 'other@1', releaseId: 'other@1', planId: 'other'})");
  expect((await search(next)).errors?.[0]?.extensions?.code).toBe("RELEASE_CHANGED");
  await query("MATCH (release:Release {id: 'other@1'}) DELETE release");
});

test("what a plan has is found in it also where other plans have more, and better, than one search looks at.", async () => {
  await load(tinyPlan());
  const better = { name: "江湾大厦", tokens: tokensOf("江湾大厦").join(" "), whole: wholeToken("江湾大厦") };
  await query(
    `UNWIND range(1, 600) AS i
     CREATE (:Entity:Place {id: 'place/elsewhere-' + i, name: $name, kindLabel: 'Place', planIds: ['elsewhere'],
       searchExact: [$whole], searchNames: $tokens, searchScope: 'Place elsewhere'})`,
    better,
  );
  const everywhere = await search('text: "江湾", first: 500');
  expect(everywhere).toMatchObject({ totalCount: 500, truncated: true });
  const inPlan = await search(`text: "江湾", first: 500, plan: "${TINY_ID}"`);
  expect(inPlan.truncated).toBe(false);
  expect(inPlan.ids).toContain("place/jiangwan-tower");
  expect(inPlan.ids.some((id: string) => id.startsWith(`${TINY_ID}/passage/`))).toBe(true);
  await query("MATCH (place:Place) WHERE 'elsewhere' IN place.planIds DELETE place");
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
