import { expect } from "vitest";
import type { DataState, ServerConfig, ServerOptions } from "../../src/server/options.js";
import { startTinyServer, type TinyServer, tinySchema } from "./tiny-server.js";

/** A running server whose answers may be kept. */
export interface CountingServer extends TinyServer {
  /** How often the resolver of each root field has run. */
  runs: Record<string, number>;
  /** What the data are said to be; a test may change it, or let it fail. */
  state: { version: string; isReadable: boolean; reads: number };
  /** Sends one operation `count` times by POST; resolvers wait until all have arrived. */
  askTogether: (query: string, count: number) => Promise<RawReply[]>;
}

/** Starts a tiny server over data of a known state that counts what is really executed. Its staleness is 0 unless set. */
export async function startCountingServer(
  config: Partial<ServerConfig> = {},
  options: Partial<ServerOptions> = {},
): Promise<CountingServer> {
  const runs: CountingServer["runs"] = {};
  const state = { version: "1", isReadable: true, reads: 0 };
  let hold: Promise<void> | undefined;
  const schema = tinySchema();
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const { resolve, name } = field;
      field.resolve = async (...parts) => {
        runs[name] = (runs[name] ?? 0) + 1;
        await hold;
        return resolve === undefined ? "changed" : resolve(...parts);
      };
    }
  }
  const dataState = async (): Promise<DataState> => {
    state.reads += 1;
    if (!state.isReadable) throw new Error("down");
    const { version } = state;
    return {
      version,
      releases: [{ id: `plan@${version}`, textSha256: "aa", dataSha256: "bb", observationRevision: 0 }],
    };
  };
  const server = await startTinyServer(
    { schema, dataState, ...options },
    { releaseStalenessMs: 0, ...config },
  );
  const askTogether = async (query: string, count: number) => {
    let goOn = () => {};
    hold = new Promise((resolve) => {
      goOn = resolve;
    });
    let arrived = 0;
    const onRequest = () => {
      arrived += 1;
    };
    server.app.server.on("request", onRequest);
    const replies = Promise.all(Array.from({ length: count }, () => postRaw(server, { query })));
    await expect.poll(() => arrived, { timeout: 20_000 }).toBe(count);
    server.app.server.off("request", onRequest);
    // The last of them is read to its end and has found the others.
    await new Promise((resolve) => setTimeout(resolve, 200));
    goOn();
    return replies;
  };
  return { ...server, runs, state, askTogether };
}

/** One reply, its body as bytes. */
export interface RawReply {
  status: number;
  headers: Headers;
  bytes: Buffer;
}

/** Sends an operation by POST. */
export async function postRaw(
  server: TinyServer,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<RawReply> {
  return raw(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

/** Sends an operation by GET. */
export async function getRaw(
  server: TinyServer,
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<RawReply> {
  return raw(`${server.url}/graphql?${new URLSearchParams(parameters)}`, {
    method,
    headers: { "apollo-require-preflight": "1", ...headers },
  });
}

async function raw(url: string, init: RequestInit): Promise<RawReply> {
  const reply = await fetch(url, init);
  return {
    status: reply.status,
    headers: reply.headers,
    bytes: Buffer.from(await reply.arrayBuffer()),
  };
}
