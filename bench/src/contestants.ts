import { documentHash } from "../../dist/server/trusted-documents.js";
import type { LoopRequest, LoopResult } from "./contestants/raw-child.js";
import { applyLoad, type Load, sendOnce, type WireRequest } from "./http-load.js";
import type { Server } from "./processes.js";
import { plangraphQuestions, type Question, questionsOf } from "./questions.js";
import type { Sample } from "./statistics.js";
import type { Answer, Workload } from "./workloads/workload.js";

/** The server processes of one run, by name. */
export interface Servers {
  /** plangraph that keeps no answers. */
  off: Server;
  /** plangraph that keeps answers. */
  on: Server;
  raw: Server;
  bare: Server;
  apollo: Server;
  jit: Server;
  postgraphile: Server;
}

/** One line of a table: a way to have the question answered. */
export interface Contestant {
  id: string;
  title: string;
  /** What it is in the comparison. */
  group: "limit" | "plangraph" | "rival";
  /** Whether its answers may come from memory: only these are compared with one another. */
  caches: "off" | "warm";
  server: keyof Servers;
  /** Whether it takes part in the workload. */
  takes: (workload: Workload) => boolean;
  /** What it is asked in a workload, where that is known before it runs. */
  requests?: (workload: Workload) => WireRequest[];
  /** Makes it ready for a workload and asks each question once: the answers in the shape to compare. */
  prepare: (workload: Workload, servers: Servers) => Promise<Prepared>;
}

/** A contestant that is ready for one workload. */
export interface Prepared {
  shapes: unknown[];
  load: (load: Load) => Promise<Sample>;
}

const JSON_POST = { "content-type": "application/json" };
const everything = () => true;

/** All contestants in the order of the tables. */
export const CONTESTANTS: readonly Contestant[] = [
  {
    ...{ id: "raw-bolt", title: "raw Bolt, the same Cypher, no HTTP", group: "limit", caches: "off" },
    ...{ server: "raw", takes: everything, prepare: (...parts) => prepareRawLoop(false, ...parts) },
  },
  {
    ...{ id: "raw-bolt-json", title: "raw Bolt, rows as JSON made by Neo4j", group: "limit", caches: "off" },
    ...{ server: "raw", takes: everything, prepare: (...parts) => prepareRawLoop(true, ...parts) },
  },
  {
    ...{
      id: "raw-bolt-http",
      title: "raw Bolt, the same Cypher, rows sent as JSON",
      group: "limit",
      caches: "off",
    },
    ...{ server: "raw", takes: everything, prepare: prepareRawHttp },
  },
  plangraph("plangraph-text", "plangraph, operation as text", "off", postText),
  plangraph("plangraph-known", "plangraph, operation known by its hash", "off", postHash),
  rival("postgraphile", "PostGraphile 5"),
  rival("apollo", "Apollo Server + DataLoader, by hand"),
  rival("jit", "HTTP + graphql-jit + DataLoader, by hand"),
  {
    ...{ id: "bare-route", title: "bare Fastify route, the same bytes", group: "limit", caches: "warm" },
    ...{ server: "bare", takes: everything, prepare: prepareBare },
  },
  plangraph("plangraph-kept-post", "plangraph, kept answer, POST text", "on", postText),
  plangraph("plangraph-kept-get", "plangraph, kept answer, GET by hash", "on", getHash),
  {
    ...{
      id: "plangraph-304",
      title: "plangraph, GET with its ETag: 304",
      group: "plangraph",
      caches: "warm",
    },
    ...{ server: "on", takes: everything, prepare: prepareNotModified },
  },
] as const satisfies readonly Contestant[];

function plangraph(
  id: string,
  title: string,
  server: "on" | "off",
  toRequest: (question: Question) => WireRequest,
): Contestant {
  const requests = (workload: Workload) => plangraphQuestions(workload).map(toRequest);
  return {
    ...{ id, title, group: "plangraph", caches: server === "on" ? "warm" : "off", server, takes: everything },
    requests,
    prepare: (workload, servers) => prepareHttp(servers[server], requests(workload), workload.shape),
  };
}

function rival(server: "postgraphile" | "apollo" | "jit", title: string): Contestant {
  const partOf = (workload: Workload) =>
    server === "postgraphile" ? workload.postgraphile : workload.handwritten;
  const requests = (workload: Workload) => {
    const part = partOf(workload);
    return part === undefined ? [] : questionsOf([part.operation]).map(postText);
  };
  return {
    ...{ id: server, title, group: "rival", caches: "off", server, requests },
    takes: (workload) => partOf(workload) !== undefined,
    prepare: (workload, servers) => {
      const shape = partOf(workload)?.shape ?? workload.shape;
      return prepareHttp(servers[server], requests(workload), shape);
    },
  };
}

async function prepareHttp(
  server: Server,
  requests: readonly WireRequest[],
  shape: (data: Answer) => unknown,
): Promise<Prepared> {
  const bodies: string[] = [];
  for (const request of requests) bodies.push((await sendOnce(server.port, request)).body);
  return {
    shapes: bodies.map((body) => shape(dataOf(body))),
    load: (load) => applyLoad(server, requests, load, leastBytes(bodies)),
  };
}

async function prepareRawLoop(asJson: boolean, workload: Workload, { raw }: Servers): Promise<Prepared> {
  const shapes = await prepareRaw(workload, raw);
  return {
    shapes,
    load: async ({ seconds, connections }) => {
      const before = await raw.usage();
      const request: LoopRequest = { seconds, connections, asJson };
      const result = await raw.call<LoopResult>("loop", request);
      const after = await raw.usage();
      return { ...result, cpuMs: after.cpuMs - before.cpuMs, rssBytes: after.rssBytes };
    },
  };
}

async function prepareRawHttp(workload: Workload, { raw }: Servers): Promise<Prepared> {
  const shapes = await prepareRaw(workload, raw);
  const requests = shapes.map((_, i): WireRequest => ({ method: "GET", path: `/${i}` }));
  const bodies: string[] = [];
  for (const request of requests) bodies.push((await sendOnce(raw.port, request)).body);
  return { shapes, load: (load) => applyLoad(raw, requests, load, leastBytes(bodies)) };
}

async function prepareRaw(workload: Workload, raw: Server): Promise<unknown[]> {
  const answers = await raw.call<Answer[]>("prepare", plangraphQuestions(workload));
  return answers.map(workload.shape);
}

async function prepareBare(workload: Workload, { bare, on }: Servers): Promise<Prepared> {
  const bodies: string[] = [];
  for (const question of plangraphQuestions(workload))
    bodies.push((await sendOnce(on.port, postText(question))).body);
  await bare.call("prepare", bodies);
  return prepareHttp(
    bare,
    bodies.map((_, i) => ({ method: "GET", path: `/${i}` })),
    workload.shape,
  );
}

async function prepareNotModified(workload: Workload, { on }: Servers): Promise<Prepared> {
  const requests: WireRequest[] = [];
  const shapes: unknown[] = [];
  for (const request of plangraphQuestions(workload).map(getHash)) {
    const { body, headers } = await sendOnce(on.port, request);
    const tag = headers.get("etag");
    if (tag === null) throw new Error(`${workload.id}: an answer without an ETag`);
    shapes.push(workload.shape(dataOf(body)));
    const known = { ...request, headers: { ...request.headers, "if-none-match": tag }, status: 304 };
    await sendOnce(on.port, known);
    requests.push(known);
  }
  return { shapes, load: (load) => applyLoad(on, requests, load) };
}

function postText({ document, variables }: Question): WireRequest {
  return {
    method: "POST",
    path: "/graphql",
    headers: JSON_POST,
    body: JSON.stringify({ query: document, variables }),
  };
}

function postHash({ document, variables }: Question): WireRequest {
  const body = JSON.stringify({ documentId: `sha256:${documentHash(document)}`, variables });
  return { method: "POST", path: "/graphql", headers: JSON_POST, body };
}

function getHash({ document, variables }: Question): WireRequest {
  const search = new URLSearchParams({
    documentId: `sha256:${documentHash(document)}`,
    variables: JSON.stringify(variables),
  });
  return { method: "GET", path: `/graphql?${search}`, headers: { "apollo-require-preflight": "true" } };
}

function dataOf(body: string): Answer {
  const { data, errors } = JSON.parse(body);
  if (errors !== undefined)
    throw new Error(`Errors instead of an answer: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}

/** Half of the shortest answer: whatever is shorter than that is none of them. */
function leastBytes(bodies: readonly string[]): number {
  return Math.min(...bodies.map((body) => Buffer.byteLength(body))) / 2;
}
