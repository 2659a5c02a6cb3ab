import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect } from "vitest";
import { askServer } from "../../../src/cli/ask-server.js";
import { serveGraph } from "../../../src/cli/serve-graph.js";
import { packageRoot } from "../../../src/package-root.js";
import { useSeedPlan } from "../../support/seed-plan.js";

const folder = join(packageRoot, "examples");

/** The names of all examples, in order. */
export const EXAMPLES = readdirSync(folder)
  .filter((name) => name.endsWith(".graphql"))
  .sort();

/** The text of an example. */
export function exampleText(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** Asks the API over the seed plan. */
export interface Api {
  /** The answer to the example with this number, run as it stands, without variables. */
  example<Data>(number: string): Promise<Data>;
  /** The answer to another question, with which a test looks closer. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of the answer to its own question.
  ask<Data = any>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  app(): FastifyInstance;
}

/** The API over the seed plan, through everything that a request passes: server, guard, schema, execution context. */
export function useApi(): Api {
  const database = useSeedPlan();
  const answers = new Map<string, Promise<unknown>>();
  let app: FastifyInstance | undefined;
  beforeAll(async () => {
    app = await serveGraph(database(), { rateLimit: 0, logLevel: "error" });
  });
  afterAll(async () => {
    await app?.close();
  });
  const running = () => {
    if (app === undefined) throw new Error("The API is there only inside tests and hooks");
    return app;
  };
  const ask = async <Data>(query: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data, errors } = await askServer(running(), { query, variables });
    expect(errors).toBeUndefined();
    return data as Data;
  };
  const example = <Data>(number: string): Promise<Data> => {
    const names = EXAMPLES.filter((name) => name.startsWith(`${number}-`));
    if (names.length !== 1) throw new Error(`Expected one example ${number}, found ${names.join(", ")}`);
    const answer = answers.get(number) ?? ask<unknown>(exampleText(names[0] as string));
    answers.set(number, answer);
    return answer as Promise<Data>;
  };
  return { example, ask, app: running };
}

/** The last part of an id of the seed plan: `project/2.1` of `yuzhong-opening-14fyp/project/2.1`. */
export function local(id: string): string {
  return id.replace(/^yuzhong-opening-14fyp\//, "");
}
