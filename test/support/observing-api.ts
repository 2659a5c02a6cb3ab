import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { serveGraph } from "../../src/cli/serve-graph.js";
import type { Graph } from "../../src/graph/driver.js";
import { forgetObservations } from "./observations.js";
import { SEED_PLAN } from "./seed-plan.js";
import { IDENTITY, token } from "./tokens.js";

export interface Reply {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of the answer to its own operation.
  data?: any;
  errors?: { message: string; extensions: Record<string, unknown> }[];
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  extensions?: any;
}

export interface ObservingApi {
  app: () => FastifyInstance;
  /** Asks with a reader's token unless told otherwise; null is a stranger. Whoever has a token is told nothing that was kept. */
  ask: (query: string, variables?: object, bearer?: string | null) => Promise<Reply>;
  /** The row of `progress` for one indicator of the seed plan, as of a day. */
  rowOf: (indicator: string, asOf?: string) => Promise<Reply["data"]>;
}

export const PROGRESS = `query ($asOf: Date) { progress(plan: "${SEED_PLAN}", asOf: $asOf) {
  indicator { id name number unit } unit asOf comparedOn expected expectedAsOf observed difference
  latest { id value date } counted { id value } notCovered { from to } status formula path { date value } } }`;

/** A server that knows editors, over the seed plan; each test starts and the file ends without observations. */
export function useObservingApi(database: () => Graph): ObservingApi {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = await serveGraph(database(), { rateLimit: 0, logLevel: "error" }, () => undefined, IDENTITY);
  });
  beforeEach(() => forgetObservations(database()));
  // The files after this one find the seed plan as they expect it.
  afterAll(async () => {
    await forgetObservations(database());
    await server.close();
  });

  const ask: ObservingApi["ask"] = async (query, variables = {}, bearer) => {
    const sent = bearer === undefined ? await token({ roles: ["reader"] }) : bearer;
    const headers = sent === null ? {} : { authorization: `Bearer ${sent}` };
    const reply = await server.inject({
      ...{ method: "POST", url: "/graphql", payload: JSON.stringify({ query, variables }) },
      headers: { "content-type": "application/json", ...headers },
    });
    return reply.json<Reply>();
  };
  const rowOf: ObservingApi["rowOf"] = async (indicator, asOf) => {
    const { data, errors } = await ask(PROGRESS, { asOf });
    expect(errors).toBeUndefined();
    return data.progress.find((row: { indicator: { id: string } }) => row.indicator.id === indicator);
  };
  return { app: () => server, ask, rowOf };
}
