import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { expect, onTestFinished, test } from "vitest";
import { serveGraph } from "../../../src/cli/serve-graph.js";
import { type Graph, openGraph } from "../../../src/graph/driver.js";
import { layoutOf } from "../../../src/graph/embedded/layout.js";
import { loader } from "../../load/graph-reader.js";
import { editedTinyPlan, tinyPlan } from "../../load/tiny-plan.js";
import { sharedConfig, useDatabase } from "../../support/database.js";
import { IDENTITY, token } from "../../support/tokens.js";

const database = useDatabase({ modifies: true });
const STALENESS_MS = 1_000;

/** The embedded server by its routing address, as a cluster would be, through a driver of its own. */
async function openRouted(): Promise<Graph> {
  const password = readFileSync(layoutOf(sharedConfig().embedded.dataFolder).password, "utf8").trim();
  const NEO4J_URI = database().uri.replace("bolt:", "neo4j:");
  const graph = await openGraph(sharedConfig({ NEO4J_URI, NEO4J_PASSWORD: password }));
  onTestFinished(() => graph.close());
  return graph;
}

async function start(): Promise<{ app: FastifyInstance; sessions: Record<string, unknown>[] }> {
  const graph = await openRouted();
  const sessions: Record<string, unknown>[] = [];
  const driver = new Proxy(graph.driver, {
    get: (target, key) =>
      key !== "session"
        ? Reflect.get(target, key)
        : (settings: Record<string, unknown> = {}) => {
            sessions.push({ ...settings });
            return target.session(settings);
          },
  });
  const settings = { rateLimit: 0, logLevel: "error", releaseStalenessMs: STALENESS_MS };
  const app = await serveGraph({ ...graph, driver }, settings, () => undefined, IDENTITY);
  onTestFinished(() => app.close());
  return { app, sessions };
}

async function ask(app: FastifyInstance, query: string, variables: object = {}, bearer?: string) {
  const authorization = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  const reply = await app.inject({
    ...{ method: "POST", url: "/graphql", payload: JSON.stringify({ query, variables }) },
    headers: { "content-type": "application/json", ...authorization },
  });
  const { data, errors, extensions } = reply.json();
  expect(errors).toBeUndefined();
  return { data, release: extensions.release };
}

const QUESTION = "{ plans { id } observations { value } indicators(limit: 1) { id unit } }";

test("Two API processes on neo4j:// read in READ mode with bookmarks, and agree after a load and an observation within the bound.", async () => {
  const { load } = loader(database);
  await load(tinyPlan());
  const [one, other] = [await start(), await start()];
  const both = () => Promise.all([ask(one.app, QUESTION), ask(other.app, QUESTION)]);
  const [first] = await both();

  const { releaseId } = await load(editedTinyPlan({ "plan.txt": (text: string) => `${text}\n全文完。\n` }));
  await new Promise((resolve) => setTimeout(resolve, STALENESS_MS));
  for (const { release } of await both()) expect(release.id).toBe(releaseId);
  expect(first?.release.id).not.toBe(releaseId);

  const [{ id, unit }] = (first as Awaited<ReturnType<typeof ask>>).data.indicators;
  const input = { subject: id, unit, date: "2023-12-31", value: 3, source: "统计公报" };
  const record = "mutation ($input: ObservationInput!) { recordObservation(input: $input) { changed } }";
  await ask(one.app, record, { input }, await token());
  expect((await ask(one.app, QUESTION)).data.observations).toEqual([{ value: 3 }]);
  await new Promise((resolve) => setTimeout(resolve, STALENESS_MS));
  for (const { data, release } of await both()) {
    expect(data.observations).toEqual([{ value: 3 }]);
    expect(release.observationRevision).toBe(1);
  }

  const modes = (sessions: Record<string, unknown>[]) =>
    new Set(sessions.map((one) => one.defaultAccessMode));
  expect(modes(other.sessions)).toEqual(new Set(["READ"]));
  expect(modes(one.sessions)).toEqual(new Set(["READ", "WRITE"]));
  const waits = (sessions: Record<string, unknown>[]) =>
    Math.max(...sessions.map(({ bookmarks }) => ((bookmarks as string[] | undefined) ?? []).length));
  // For what it has written and for the state that it has seen; the other process for the state alone.
  expect([waits(one.sessions), waits(other.sessions)]).toEqual([2, 1]);
});
