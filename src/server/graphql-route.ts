import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { BoundedValue } from "./bounded-staleness.js";
import { AddressKeys } from "./cache/address-keys.js";
import { entityTag, namesTag } from "./cache/entity-tag.js";
import { keptForm, requestKey } from "./cache/request-key.js";
import type { Answer, MadeAnswer, ResponseCache } from "./cache/response-cache.js";
import { errorBody } from "./error-body.js";
import { type GraphqlRequest, readGraphqlRequest, searchOf } from "./graphql-request.js";
import type { OperationContext, OperationOutcome } from "./operation-plugin.js";
import type { DataState, RequestFacts } from "./options.js";
import type { DocumentProblem, TrustedDocuments } from "./trusted-documents.js";

/**
 * For how long browsers and caches on the way may tell an answer without asking, and then while they ask. They add to
 * the staleness of the server itself, so they are short; asking again costs a 304.
 */
const CACHE_CONTROL = "public, max-age=1, stale-while-revalidate=9";

/** What the answer depends on beside the address. */
const VARY = "accept, authorization";

/** What `/graphql` works with. */
export interface GraphqlRouteParts {
  apollo: ApolloServer<OperationContext>;
  contextFor: (facts: RequestFacts) => Promise<OperationContext>;
  trusted: TrustedDocuments;
  /** Undefined where answers are not to be kept. */
  cache: ResponseCache | undefined;
  dataState: BoundedValue<DataState>;
}

/** Adds `/graphql` for GET and POST: an answer that is kept is sent as it is, everything else is the engine's. */
export function registerGraphqlRoute(app: FastifyInstance, parts: GraphqlRouteParts): void {
  const route = new GraphqlRoute(parts);
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    config: { rateLimit: {} },
    handler: (request, reply) => route.handle(request, reply),
  });
}

class GraphqlRoute {
  readonly #addresses = new AddressKeys();

  constructor(private readonly parts: GraphqlRouteParts) {}

  async handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    reply.header("vary", VARY);
    const known = await this.#readBefore(request);
    if (known?.kept !== undefined) return send(request, reply, known.kept);
    const read = readGraphqlRequest(request);
    if (read === undefined) return send(request, reply, await this.#ask(request, factsOf(request, reply)));
    const resolved = this.parts.trusted.resolve(read);
    if ("problem" in resolved) return refuse(request, reply, resolved.problem);
    // Where nothing was put in place of an id, the engine reads the request as it came.
    const asked = resolved.request === read ? undefined : resolved.request;
    const ask = (facts: RequestFacts) => this.#ask(request, facts, asked);
    return send(request, reply, await this.#answer(request, reply, resolved.request, ask, known?.state));
  }

  /** What is known of a GET whose address was read before: the state of the data, and the answer if it is kept. */
  async #readBefore({ method, url, headers }: FastifyRequest) {
    const { cache, dataState } = this.parts;
    const form = cache && method === "GET" ? keptForm(method, headers) : undefined;
    const key = form === undefined ? undefined : this.#addresses.get(form, url);
    if (cache === undefined || key === undefined) return undefined;
    const state = await dataState.current();
    return { state, kept: state?.releases.length ? cache.kept(state.version, key) : undefined };
  }

  /** The answer from the cache or through it, where the request allows it and the state of the data is known. */
  async #answer(
    request: FastifyRequest,
    reply: FastifyReply,
    resolved: GraphqlRequest,
    ask: (facts: RequestFacts) => Promise<MadeAnswer>,
    known: DataState | undefined,
  ): Promise<Answer> {
    const { cache, dataState } = this.parts;
    const { method, url } = request;
    const form = cache && keptForm(method, request.headers);
    const key = form === undefined ? undefined : requestKey(form, resolved);
    const state = key === undefined ? undefined : (known ?? (await dataState.current()));
    if (cache === undefined || form === undefined || key === undefined || !state?.releases.length) {
      cache?.metrics?.requests.bypass();
      const { tag: _, ...answer } = await ask(factsOf(request, reply));
      return { ...answer, tag: undefined };
    }
    if (method === "GET") this.#addresses.note(form, url, key);
    // Others may wait for the same answer: that this client goes away is no reason to give it up.
    const facts = { requestId: request.id, headers: request.headers, signal: NEVER };
    return cache.answer(state.version, method, key, () => ask(facts));
  }

  async #ask(request: FastifyRequest, facts: RequestFacts, asked?: GraphqlRequest): Promise<MadeAnswer> {
    const outcome: OperationOutcome = { isComplete: false, isShareable: false };
    const { status, headers, body } = await this.parts.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headerMap(request),
        ...(asked === undefined
          ? { body: request.body, search: searchOf(request.url) }
          : { body: asked, search: request.method === "GET" ? toSearch(asked) : "" }),
      },
      context: async () => ({ ...(await this.parts.contextFor(facts)), outcome }),
    });
    if (body.kind !== "complete") throw new Error("The engine answers in parts, which nothing here asks for");
    const bytes = toBytes(body.string);
    const { isComplete, isShareable } = outcome;
    return {
      status: status ?? 200,
      headers: [...headers],
      body: bytes,
      tag: isComplete ? entityTag(bytes) : undefined,
      isShareable,
    };
  }
}

const NEVER = new AbortController().signal;

/** Sends an answer; to a GET of one that may be kept its tag as well, or the tag alone where the client has it. */
function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  const { status, headers, body, tag } = answer;
  const isTagged = tag !== undefined && request.method === "GET";
  if (!isTagged) reply.header("cache-control", "no-store");
  if (isTagged) {
    reply.header("etag", tag).header("cache-control", CACHE_CONTROL);
    const known = request.headers["if-none-match"];
    if (known !== undefined && namesTag(known, tag)) return reply.code(304).send();
  }
  for (const [name, value] of headers) {
    if (!(isTagged && name === "cache-control")) reply.header(name, value);
  }
  return reply.code(status).send(body);
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, message }: DocumentProblem,
): FastifyReply {
  const wantsNewType = request.headers.accept?.includes("application/graphql-response+json") === true;
  const type = wantsNewType ? "application/graphql-response+json" : "application/json";
  return reply
    .code(400)
    .type(`${type}; charset=utf-8`)
    .header("cache-control", "no-store")
    .send(JSON.stringify(errorBody(message, code)));
}

/** What resolvers may know of the request; its signal fires when the client goes away without its answer. */
export function factsOf(request: FastifyRequest, reply: FastifyReply): RequestFacts {
  const gone = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return { requestId: request.id, headers: request.headers, signal: gone.signal };
}

function headerMap(request: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}

/** A request as the query string of a GET. */
function toSearch({ query, operationName, variables, extensions }: GraphqlRequest): string {
  const search = new URLSearchParams();
  if (query !== undefined) search.set("query", query);
  if (operationName !== undefined) search.set("operationName", operationName);
  if (variables !== undefined) search.set("variables", JSON.stringify(variables));
  if (extensions !== undefined) search.set("extensions", JSON.stringify(extensions));
  return `?${search}`;
}

/** Bytes of their own: a slice of Node's pool would hold the whole pool as long as it is kept. */
function toBytes(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}
