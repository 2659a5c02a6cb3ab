import { Writable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { buildSchema, GraphQLError, type GraphQLSchema } from "graphql";
import { onTestFinished } from "vitest";
import { PlanGraphError } from "../../src/errors.js";
import { createServer } from "../../src/server/create-server.js";
import type { ServerConfig, ServerOptions } from "../../src/server/options.js";

const SDL = /* GraphQL */ `
  type Query {
    hello: String!
    echo(text: String!, map: Map): String!
    rows(limit: Int): [Row!]!
    rowsConnection(first: Int): RowConnection!
    things: [Thing!]!
    slow(ms: Int!): String!
    "Fails with an error of the kind asked for."
    fail(kind: String!): String
    failHard(kind: String!): String!
    requestId: String!
  }
  type Mutation {
    change: String!
  }
  input Map {
    key: String
  }
  interface Thing {
    id: ID!
  }
  type Row implements Thing {
    id: ID!
    children(limit: Int = 2): [Row!]!
  }
  type RowConnection {
    edges: [RowEdge!]!
  }
  type RowEdge {
    node: Row!
  }
`;

/** What a driver's error looks like: a message that names statements and machines. */
class DriverError extends Error {
  override name = "Neo4jError";
  code = "Neo.ClientError.Statement.SyntaxError";
}

const FAILURES: Record<string, () => Error> = {
  driver: () => new DriverError("Invalid input 'MATHC': expected MATCH (line 1, column 1)"),
  lucene: () => new Error("Cannot parse '(': Encountered <EOF> at org.apache.lucene.queryparser"),
  typeError: () => new TypeError("Cannot convert undefined or null to object"),
  ours: () => new PlanGraphError("DATABASE_UNAVAILABLE", "The database does not answer"),
  input: () => new GraphQLError("No such plan", { extensions: { code: "BAD_USER_INPUT" } }),
};

/** A schema of strings and rows that needs no database, with a field for each way to fail. */
export function tinySchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const rows = (count: number) =>
    Array.from({ length: count }, (_, id) => ({ __typename: "Row", id: String(id), children: ROW.children }));
  const ROW = { children: ({ limit }: { limit: number }) => rows(Math.min(limit, 3)) };
  const failWith = ({ kind }: { kind: string }) => {
    throw FAILURES[kind]?.() ?? new Error(kind);
  };
  const roots: Record<string, (args: never, context: { requestId: string }) => unknown> = {
    hello: () => "world",
    echo: ({ text }: { text: string }) => text,
    rows: ({ limit }: { limit?: number }) => rows(Math.min(limit ?? 5, 7)),
    rowsConnection: ({ first }: { first?: number }) => ({
      edges: rows(Math.min(first ?? 5, 7)).map((node) => ({ node })),
    }),
    things: () => rows(2),
    slow: ({ ms }: { ms: number }) => new Promise((resolve) => setTimeout(() => resolve("done"), ms)),
    fail: failWith,
    failHard: failWith,
    requestId: (_args, { requestId }) => requestId,
  };
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = roots[name];
    if (resolve) field.resolve = (_source, args, context) => resolve(args as never, context);
  }
  return schema;
}

/** A running server on a free loopback port, closed when the test ends. */
export interface TinyServer {
  app: FastifyInstance;
  url: string;
  /** Log lines so far, parsed. */
  log: Record<string, unknown>[];
}

/** Starts a server over the tiny schema, without rate limit unless `config` sets one. */
export async function startTinyServer(
  options: Partial<ServerOptions> = {},
  config: Partial<ServerConfig> = {},
): Promise<TinyServer> {
  const log: Record<string, unknown>[] = [];
  const logStream = new Writable({
    write(chunk, _encoding, done) {
      for (const line of String(chunk).split("\n").filter(Boolean)) log.push(JSON.parse(line));
      done();
    },
  });
  const app = await createServer({
    schema: tinySchema(),
    logStream,
    ...options,
    config: { rateLimit: 0, ...config },
  });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  onTestFinished(async () => {
    await app.close();
  });
  return { app, url, log };
}

/** What a GraphQL reply may hold. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown; extensions: { code: string; requestId?: string } }[];
  extensions?: Record<string, unknown>;
}

/** Sends an operation by POST. */
export async function post(
  server: TinyServer,
  query: string,
  variables?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; answer: Answer; headers: Headers }> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: reply.status, answer: (await reply.json()) as Answer, headers: reply.headers };
}

/** Sends an operation by GET, as a client that asks for JSON. */
export async function get(
  server: TinyServer,
  parameters: Record<string, string>,
): Promise<{ status: number; answer: Answer }> {
  const reply = await fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { accept: "application/json", "apollo-require-preflight": "1" },
  });
  return { status: reply.status, answer: (await reply.json()) as Answer };
}
