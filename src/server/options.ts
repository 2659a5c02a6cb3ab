import type { Writable } from "node:stream";
import type { DocumentNode, GraphQLError, GraphQLSchema } from "graphql";
import type { Registry } from "prom-client";
import type { Example } from "./graphiql/examples.js";

/** What a server needs: a schema, what its resolvers work with, and how to ask after the parts it stands on. */
export interface ServerOptions {
  schema: GraphQLSchema;
  /**
   * The context of one operation; called before the guard, and not for answers that are kept. Of the request an answer
   * may depend on the `authorization` header alone: with one it is made for each request, without one it is shared.
   */
  contextFor?: (request: RequestFacts) => object | Promise<object>;
  /** Judges an operation after variable coercion and before anything runs. */
  guard?: Guard;
  /** What the data are now; without it no reply names a release, and nothing is kept. */
  dataState?: () => Promise<DataState>;
  /** The address under which readers find this server, for permalinks; without it they lead from the root of this one. */
  publicUrl?: () => string | undefined;
  /** One probe per part; a part is up when its probe resolves within a second. */
  readiness?: Readonly<Record<string, () => Promise<unknown>>>;
  /** Adds metrics of the parts below (statements, connections) to the server's registry. */
  registerMetrics?: (registry: Registry) => void;
  /** Operations that the page for browsers offers. */
  examples?: readonly Example[];
  /** The web app at `/`; without it nothing is there. */
  explorer?: Explorer;
  /** Texts of the operations that clients may name by their hash, and that are compiled. */
  trustedDocuments?: readonly string[];
  config?: Partial<ServerConfig>;
  /** Where log lines go; stderr unless said otherwise, since stdout belongs to results. */
  logStream?: Writable;
}

/** The web app as far as it is there: `state` is read at each request, since it is built while the server runs. */
export interface Explorer {
  readonly state:
    | { status: "building" }
    | { status: "ready"; folder: string }
    | { status: "failed"; message: string };
}

/** What every reply tells of a release. */
export interface ReleaseFacts {
  id: string;
  /** Hex SHA-256 of the published text. */
  textSha256: string;
  /** Checksum of nodes and edges. */
  dataSha256: string;
  /** How often the plan's observations have changed: with `id` it says what an answer can hold. */
  observationRevision: number;
}

/** What tells one state of the data from another. */
export interface DataState {
  /** The releases that answer now, the newest first; empty while none is loaded. */
  releases: readonly ReleaseFacts[];
  /** Changes with everything that an answer may depend on, and never comes back to what it was. */
  version: string;
}

/** What a resolver may know of the HTTP request it serves. */
export interface RequestFacts {
  requestId: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal;
}

/** The verdict on one operation: every reason to refuse it, and what it is priced at. */
export interface GuardVerdict {
  errors: readonly GraphQLError[];
  cost?: unknown;
}

export type Guard = (
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
) => GuardVerdict;

/** The settings of the HTTP edge; each default holds for a public read API. */
export interface ServerConfig {
  logLevel: string;
  /** Requests per minute and client at /graphql; 0 switches the limit off. */
  rateLimit: number;
  /** Whose X-Forwarded-For is believed: nobody's, everybody's, or that of addresses and ranges. */
  trustProxy: boolean | string;
  bodyLimitBytes: number;
  maxTokens: number;
  /** Rows that a list without `limit` or `first` returns at most. */
  defaultRows: number;
  /** How long a state of the data may be served after a newer one is there. */
  releaseStalenessMs: number;
  /** Memory for finished answers; 0 keeps none. */
  cacheBytes: number;
  /** Memory for translated statements; 0 keeps none. */
  statementCacheBytes: number;
  probeTimeoutMs: number;
  /** Time in which a client has to send its whole request. */
  requestTimeoutMs: number;
  /** Time that requests under way get once the server stops. */
  drainMs: number;
}

export const DEFAULT_SERVER_CONFIG: ServerConfig = {
  logLevel: "info",
  // A dashboard of twelve operations, reloaded every second, stays below it.
  rateLimit: 1_200,
  trustProxy: false,
  bodyLimitBytes: 64 * 1024,
  // The longest example has about 300 tokens.
  maxTokens: 2_000,
  defaultRows: 1_000,
  releaseStalenessMs: 1_000,
  // Some 5 000 answers of the size of an example.
  cacheBytes: 64 * 1024 * 1024,
  // Some 400 statements of the size of an example's.
  statementCacheBytes: 4 * 1024 * 1024,
  probeTimeoutMs: 1_000,
  requestTimeoutMs: 15_000,
  drainMs: 10_000,
};
