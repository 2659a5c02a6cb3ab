import autocannon from "autocannon";
import type { Server } from "./processes.js";
import type { Sample } from "./statistics.js";

/** One request as it goes over the wire. */
export interface WireRequest {
  method: "GET" | "POST";
  path: string;
  headers?: Record<string, string>;
  body?: string;
  /** The status that it should have; 200 by default. */
  status?: number;
}

/** How hard and how long to ask. */
export interface Load {
  connections: number;
  seconds: number;
  /** Requests a second at most, all connections together; as many as come without it. */
  rate?: number;
}

/** Sends a request once; the body of its answer. Throws on any other status than the one it should have. */
export async function sendOnce(
  port: number,
  request: WireRequest,
): Promise<{ body: string; headers: Headers }> {
  const { method, path, headers = {}, body, status = 200 } = request;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  if (response.status !== status)
    throw new Error(`${method} ${path.slice(0, 80)}: ${response.status} ${text.slice(0, 300)}`);
  return { body: text, headers: response.headers };
}

/**
 * Asks `server` in turn, each connection its next request as soon as it has its answer. An answer with another status, or
 * with less than `leastBytes`, counts as an error: a GraphQL error may come as a 200, but not with the data's length.
 */
export async function applyLoad(
  server: Pick<Server, "port" | "usage">,
  requests: readonly WireRequest[],
  load: Load,
  leastBytes = 0,
): Promise<Sample> {
  const latenciesMs: number[] = [];
  let errors = 0;
  const before = await server.usage();
  const begun = performance.now();
  let last = begun;
  const expected = requests[0]?.status ?? 200;
  const result = await run(
    {
      url: `http://127.0.0.1:${server.port}`,
      connections: load.connections,
      duration: load.seconds,
      ...(load.rate === undefined ? {} : { overallRate: load.rate }),
      requests: requests.map(({ method, path, headers = {}, body }) => ({
        method,
        path,
        headers,
        ...(body === undefined ? {} : { body }),
      })),
    },
    (status, bytes, milliseconds) => {
      last = performance.now();
      if (status !== expected || bytes < leastBytes) errors += 1;
      else latenciesMs.push(milliseconds);
    },
  );
  const after = await server.usage();
  return {
    latenciesMs,
    // Without an answer there is no last one; the rate is then nought.
    seconds: latenciesMs.length === 0 ? load.seconds : (last - begun) / 1_000,
    errors: errors + result.errors + result.timeouts,
    cpuMs: after.cpuMs - before.cpuMs,
    rssBytes: after.rssBytes,
  };
}

function run(
  options: autocannon.Options,
  onResponse: (status: number, bytes: number, milliseconds: number) => void,
): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const instance = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    instance.on("response", (_client, status, bytes, milliseconds) =>
      onResponse(status, bytes, milliseconds),
    );
  });
}
