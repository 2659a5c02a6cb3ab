import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveGraph } from "../../../src/cli/serve-graph.js";
import { loader } from "../../load/graph-reader.js";
import { editedTinyPlan, TINY_ID, tinyPlan, twinPlan } from "../../load/tiny-plan.js";
import { useDatabase } from "../../support/database.js";
import { IDENTITY, token } from "../../support/tokens.js";

const database = useDatabase({ modifies: true });
const { load } = loader(database);
const STALENESS_MS = 400;
const query = "query ($id: ID!) { node(id: $id) { id name ... on Plan { title chapters { title } } } }";

/** Servers that a test has started; two over one database are to each other as two processes. */
const apps: FastifyInstance[] = [];
async function start(releaseStalenessMs: number): Promise<FastifyInstance> {
  const settings = { rateLimit: 0, logLevel: "error", releaseStalenessMs };
  const app = await serveGraph(database(), settings, () => undefined, IDENTITY);
  apps.push(app);
  // The first statements of a process take long.
  await ask(app, "{ plans(limit: 1) { id } }");
  return app;
}

beforeAll(async () => {
  await load(tinyPlan());
}, 240_000);
afterAll(() => Promise.all(apps.map((app) => app.close())));

async function ask(app: FastifyInstance, text = query, variables: object = { id: TINY_ID }) {
  const url = `/graphql?${new URLSearchParams({ query: text, variables: JSON.stringify(variables) })}`;
  const reply = await app.inject({ url, headers: { "apollo-require-preflight": "1" } });
  const { data, extensions } = reply.json();
  const releases = extensions.releases ?? [extensions.release];
  return {
    body: reply.rawPayload,
    data,
    tag: reply.headers.etag,
    releases: releases.map(({ id }: { id: string }) => id),
  };
}

async function record(app: FastifyInstance, value: number): Promise<void> {
  const query =
    "mutation ($input: ObservationInput!) { recordObservation(input: $input) { changed message } }";
  const indicator = (await ask(app, "{ indicators(limit: 1) { id unit } }")).data.indicators[0];
  const input = {
    ...{ subject: indicator.id, unit: indicator.unit, date: "2023-12-31", value, source: "统计公报" },
    note: `${value}`,
  };
  const reply = await app.inject({
    ...{ method: "POST", url: "/graphql", payload: JSON.stringify({ query, variables: { input } }) },
    headers: { "content-type": "application/json", authorization: `Bearer ${await token()}` },
  });
  expect(reply.json()).toMatchObject({ data: { recordObservation: { changed: true } } });
  expect(reply.headers["cache-control"]).toBe("no-store");
}

async function statements(app: FastifyInstance): Promise<number> {
  const { body } = await app.inject("/metrics");
  return Number(/^plangraph_statement_duration_seconds_count\{outcome="ok"\} (\d+)/m.exec(body)?.[1]);
}

describe("Answers from the database", () => {
  test("are asked of it once, however many ask at the same time, and not again while they are kept", async () => {
    const app = await start(60_000);
    const before = await statements(app);
    const replies = await Promise.all(Array.from({ length: 100 }, () => ask(app)));
    expect(await statements(app)).toBe(before + 1);
    expect(replies[0]?.data.node.chapters.length).toBeGreaterThan(0);
    for (const { body, tag } of replies) {
      expect(body.equals(replies[0]?.body as Buffer)).toBe(true);
      expect(tag).toBe(replies[0]?.tag);
    }
    await ask(app);
    expect(await statements(app)).toBe(before + 1);
  });

  test("are the same bytes from two processes, and new in both within the bound after a load", async () => {
    const [one, other] = [await start(STALENESS_MS), await start(STALENESS_MS)];
    const both = () => Promise.all([ask(one), ask(other)]);
    const [first, second] = await both();
    expect(first.body.equals(second.body)).toBe(true);
    const { releaseId } = await load(editedTinyPlan({ "plan.txt": (text: string) => `${text}\n全文完。\n` }));
    await new Promise((resolve) => setTimeout(resolve, STALENESS_MS));
    for (const { releases, tag } of await both()) {
      expect(releases).toEqual([releaseId]);
      expect(tag).not.toBe(first.tag);
    }
    // The plan as it was: the same release id as at the beginning, but not the same state of the data.
    const back = await load(tinyPlan());
    expect([back.releaseId]).toEqual(first.releases);
    await new Promise((resolve) => setTimeout(resolve, STALENESS_MS));
    for (const { releases } of await both()) expect(releases).toEqual(first.releases);
  });

  test("show an observation at once where it was recorded, and within the bound in another process", async () => {
    const [one, other] = [await start(STALENESS_MS), await start(STALENESS_MS)];
    const observed = async (app: FastifyInstance) =>
      (await ask(app, "{ observations { value } }")).data.observations.map(
        ({ value }: { value: number }) => value,
      );
    expect([await observed(one), await observed(other)]).toEqual([[], []]);
    for (const value of [3, 4]) await record(one, value);
    expect(await observed(one)).toEqual([3, 4]);
    await new Promise((resolve) => setTimeout(resolve, STALENESS_MS));
    expect(await observed(other)).toEqual([3, 4]);
  });

  test("go also when observations are put back and others follow: a number that comes again is another state", async () => {
    const app = await start(0);
    const observed = async () => (await ask(app, "{ observations { value } }")).data.observations;
    await observed();
    const run = (text: string, params = {}) =>
      database().driver.executeQuery(text, params, { database: database().database });
    // What a restore of an older backup does, followed by a new observation.
    await run("MATCH (o:Observation {value: 4.0}) SET o.value = 5.0");
    await run("MATCH (r:ObservationRevision) SET r.changedAt = $at", { at: new Date().toISOString() });
    expect(await observed()).toEqual([{ value: 3 }, { value: 5 }]);
  });

  test("go also when another plan is loaded, and a change to a release alone is enough", async () => {
    const app = await start(0);
    const first = await ask(app);
    const { releaseId } = await load(twinPlan());
    const second = await ask(app);
    expect(second.releases).toEqual([releaseId, ...first.releases]);
    const before = await statements(app);
    await ask(app);
    // The state of the data alone: the answer is kept.
    expect(await statements(app)).toBe(before + 1);
    await database().driver.executeQuery(
      "MATCH (release:Release) SET release.revision = coalesce(release.revision, 0) + 1",
      {},
      { database: database().database },
    );
    await ask(app);
    // The state for the cache, the answer, and the state that the answer names.
    expect(await statements(app)).toBe(before + 4);
  });
});
