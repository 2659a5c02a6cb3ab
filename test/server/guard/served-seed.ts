import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect } from "vitest";
import { serveGraph } from "../../../src/cli/serve-graph.js";
import type { Graph } from "../../../src/graph/driver.js";
import { useSeedPlan } from "../../support/seed-plan.js";

/** What a client gets. */
export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of the answer to its own operation.
  data?: any;
  errors?: { message: string; extensions: { code: string } }[];
}

interface ServedSeed {
  database: () => Graph;
  ask: (query: string, variables?: object) => Promise<Reply>;
  /** The data of an answer that has to be whole. */
  answerTo: (query: string, variables?: object) => Promise<NonNullable<Reply["data"]>>;
}

/** Serves the seed plan over HTTP, with nothing kept, to the tests of the file that calls it at its top. */
export function useServedSeed(): ServedSeed {
  const database = useSeedPlan();
  let app: FastifyInstance;
  let url: string;
  beforeAll(async () => {
    app = await serveGraph(database(), { rateLimit: 0, logLevel: "fatal", cacheBytes: 0 });
    url = `${await app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
  });
  afterAll(() => app.close());

  const ask = async (query: string, variables: object = {}): Promise<Reply> => {
    const reply = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return { status: reply.status, ...((await reply.json()) as object) };
  };
  const answerTo: ServedSeed["answerTo"] = async (query, variables) => {
    const { status, data, errors } = await ask(query, variables);
    expect([status, errors]).toEqual([200, undefined]);
    return data;
  };
  return { database, ask, answerTo };
}
