import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type GraphQLSchema, Kind, parse } from "graphql";
import {
  fromPermalinkPath,
  PERMALINK_PATH,
  type Permalink,
  toPermalinkPath,
} from "../../api/cite/permalink.js";
import { HttpError } from "../http-errors.js";
import type { GraphqlReply } from "../reconcile/ask-schema.js";
import { CITED_EDGE, CITED_ENTITY, CITED_RELEASES } from "./operations.js";
import { permalinkPage } from "./page.js";

/** Answers one operation on behalf of a request, with guard, limits and metrics as any other. */
type Ask = (
  query: string,
  variables: Record<string, unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<GraphqlReply>;

/** What a permalink says; the page for browsers shows the same. */
export interface PermalinkAnswer {
  status: ReleaseStatus;
  message: string;
  /** What became of each release that was cited. */
  releases: CitedRelease[];
  id: string | null;
  operation: Permalink["operation"];
  /** The reply, as it was cited; null where a release is not served any more. */
  answer: GraphqlReply | null;
  /** Where the same is found now; null where it is served as cited, or nowhere. */
  now: { permalink: string; content: "SAME" | "CHANGED" | "NOT_COMPARED" } | null;
}

type ReleaseStatus = "SERVED" | "GONE" | "UNKNOWN";

interface CitedRelease {
  id: string;
  status: ReleaseStatus;
  message: string;
  now: { id: string } | null;
}

const HTTP_STATUS: Readonly<Record<ReleaseStatus, number>> = { SERVED: 200, GONE: 410, UNKNOWN: 404 };

/**
 * Adds `/p/<releases>/<id>` and `/p/<releases>?q=<operation>`: what was cited, read again on the releases that were
 * cited; where one of them is gone, that, what changed, and where to look now. JSON, or a page for browsers. A schema
 * that cannot tell what became of a release gets no route.
 */
export function registerPermalinks(
  app: FastifyInstance,
  schema: GraphQLSchema,
  ask: Ask,
  publicUrl: () => string,
): void {
  if (schema.getQueryType()?.getFields().citedReleases === undefined) return;
  app.get(`${PERMALINK_PATH}*`, { config: { rateLimit: {} } }, async (request, reply) => {
    // The router has decoded the wildcard already, `%2F` included, so the path is read as it came.
    const rest = (request.url.split("?", 1)[0] ?? "").slice(PERMALINK_PATH.length);
    const permalink = fromPermalinkPath(rest, request.query as Record<string, unknown>);
    if (typeof permalink === "string") throw new HttpError(400, `This is no permalink: ${permalink}`);
    assertReads(permalink);
    const asking = (query: string, variables: Record<string, unknown>) =>
      ask(query, variables, request, reply);
    const answer = await follow(permalink, asking, publicUrl());
    const isMissing = answer.status === "SERVED" && permalink.id !== null && isEmpty(answer.answer);
    reply
      .code(isMissing ? 404 : HTTP_STATUS[answer.status])
      .header("vary", "accept")
      .header("cache-control", "no-cache");
    if (!/\btext\/html\b/.test(request.headers.accept ?? "")) return reply.send(answer);
    return reply.type("text/html; charset=utf-8").send(permalinkPage(answer));
  });
}

type AskHere = (query: string, variables: Record<string, unknown>) => Promise<GraphqlReply>;

/** Reads what is cited between two looks at the releases: a load in between makes it an answer of another release. */
async function follow(permalink: Permalink, ask: AskHere, base: string): Promise<PermalinkAnswer> {
  const before = await releasesOf(permalink, ask);
  const answer = worstOf(before) === "SERVED" ? await answerOf(permalink, ask) : null;
  const releases = answer === null ? before : await releasesOf(permalink, ask);
  const status = worstOf(releases);
  return {
    status,
    message: releases.map(({ message }) => message).join(" "),
    releases,
    id: permalink.id,
    operation: permalink.operation,
    answer: status === "SERVED" ? answer : null,
    now: status === "SERVED" ? null : await whereNow(permalink, releases, ask, base),
  };
}

async function releasesOf({ releases }: Permalink, ask: AskHere): Promise<CitedRelease[]> {
  const { data } = dataOf(await ask(CITED_RELEASES, { ids: releases }));
  return data.citedReleases as CitedRelease[];
}

function worstOf(releases: readonly CitedRelease[]): ReleaseStatus {
  const found = new Set(releases.map(({ status }) => status));
  return found.has("UNKNOWN") ? "UNKNOWN" : found.has("GONE") ? "GONE" : "SERVED";
}

function answerOf({ id, operation }: Permalink, ask: AskHere): Promise<GraphqlReply> {
  if (operation !== null) return ask(operation.query, operation.variables);
  return ask(id?.startsWith("edge:") ? CITED_EDGE : CITED_ENTITY, { id });
}

/** The permalink on the releases served now; null where a plan is not loaded, or the thing is there no more. */
async function whereNow(
  permalink: Permalink,
  releases: readonly CitedRelease[],
  ask: AskHere,
  base: string,
): Promise<PermalinkAnswer["now"]> {
  const now = releases.flatMap(({ now }) => (now === null ? [] : [now.id]));
  if (now.length < releases.length) return null;
  if (permalink.operation !== null)
    return { permalink: base + toPermalinkPath({ ...permalink, releases: now }), content: "NOT_COMPARED" };
  const { data } = dataOf(await answerOf(permalink, ask));
  if (typeof data.permalink !== "string") return null;
  const content = new URL(data.permalink).searchParams.get("c");
  const isCompared = permalink.content !== null && content !== null;
  const same = permalink.content === content ? "SAME" : "CHANGED";
  return { permalink: data.permalink, content: isCompared ? same : "NOT_COMPARED" };
}

/** The data of one of our own operations: an error in it is the database's or ours. */
function dataOf({ data, errors }: GraphqlReply): { data: Record<string, unknown> } {
  const [error] = errors ?? [];
  if (error === undefined && data) return { data };
  const code = error?.extensions?.code;
  if (code === "DATABASE_UNAVAILABLE" || code === "DEADLINE_EXCEEDED" || code === "OVERLOADED")
    throw new HttpError(503, error?.message ?? "");
  if (code === "BAD_USER_INPUT") throw new HttpError(400, error?.message ?? "");
  throw new Error(error?.message ?? "No data");
}

function isEmpty(answer: GraphqlReply | null): boolean {
  return answer?.data?.permalink === null;
}

/** A link is followed without asking: what it holds may read, never write. */
function assertReads({ operation }: Permalink): void {
  if (operation === null) return;
  try {
    const { definitions } = parse(operation.query, { maxTokens: 2_000 });
    const writes = definitions.some(
      (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation !== "query",
    );
    if (!writes) return;
  } catch (cause) {
    throw new HttpError(
      400,
      `This is no permalink: its operation cannot be read. ${(cause as Error).message}`,
    );
  }
  throw new HttpError(400, "This is no permalink: it holds an operation that is no query");
}
