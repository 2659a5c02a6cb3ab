import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { HttpError } from "../http-errors.js";
import { manifest, serviceTypes } from "./manifest.js";
import { PREVIEW_ENTITY, RECONCILE_NAMES, SUGGEST_ENTITIES } from "./operations.js";
import { type PreviewEntity, previewPage } from "./preview-page.js";
import { type BatchEntry, readBatch } from "./query-batch.js";

/** Answers one operation on behalf of a request, with guard, limits and metrics as any other; throws an HttpError for errors. */
export type Ask = (
  query: string,
  variables: Record<string, unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<Record<string, unknown>>;

interface Candidate {
  id: string;
  name: string;
  kind: string;
  score: number;
  match: boolean;
  reason: string;
}

/** Suggestions on one page; a client asks for the next with `cursor`, the number it has seen. */
const SUGGESTIONS = 10;
const MAX_SEEN = 490;

/** OpenRefine shows the preview in a frame of its own page, wherever that runs; the page holds no script. */
const PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *";

/**
 * Adds the OpenRefine Reconciliation Service API 0.2 at `/reconcile`: manifest, query batches by GET and POST, suggest
 * and preview. A thin layer over the roots `reconcile`, `search` and `node`; a schema without them gets no routes.
 */
export async function registerReconcile(
  app: FastifyInstance,
  schema: GraphQLSchema,
  ask: Ask,
): Promise<void> {
  if (schema.getQueryType()?.getFields().reconcile === undefined) return;
  const types = serviceTypes(schema);
  const known = new Set(types.map(({ id }) => id));
  const config = { rateLimit: {} };
  await app.register(async (scope) => {
    takeForms(scope);
    scope.get("/reconcile", { config }, async (request, reply) => {
      const { queries } = request.query as { queries?: string | string[] };
      if (queries === undefined) return manifest(types, `${request.protocol}://${request.host}`);
      return answerBatch([queries].flat()[0] ?? "", request, reply);
    });
    scope.post("/reconcile", { config }, async (request, reply) => {
      const queries = request.body instanceof URLSearchParams ? request.body.get("queries") : null;
      if (queries === null) throw new HttpError(400, "Expected a form with the field queries");
      return answerBatch(queries, request, reply);
    });
    scope.get("/reconcile/suggest/entity", { config }, async (request, reply) => {
      const { prefix, cursor } = request.query as { prefix?: string; cursor?: string };
      const seen = readSeen(cursor);
      const kinds = [...known];
      const variables = { text: String(prefix ?? ""), kinds, first: seen + SUGGESTIONS };
      const { search } = await ask(SUGGEST_ENTITIES, variables, request, reply);
      return { result: toSuggestions(search).slice(seen) };
    });
    scope.get("/reconcile/preview", { config, onSend: allowFrames }, async (request, reply) => {
      const { id } = request.query as { id?: string };
      const { node } = await ask(PREVIEW_ENTITY, { id: String(id ?? "") }, request, reply);
      if (node === null) reply.code(404);
      return reply.type("text/html; charset=utf-8").send(previewPage(node as PreviewEntity | null));
    });
  });

  async function answerBatch(json: string, request: FastifyRequest, reply: FastifyReply) {
    const entries = readBatch(json, known);
    const asked = entries.filter(({ query }) => query !== null);
    const queries = asked.map(({ query }) => query);
    const { reconcile } =
      queries.length === 0 ? { reconcile: [] } : await ask(RECONCILE_NAMES, { queries }, request, reply);
    const answers = new Map(
      asked.map(({ key }, index) => [
        key,
        (reconcile as { candidates: Candidate[] }[])[index]?.candidates ?? [],
      ]),
    );
    return Object.fromEntries(
      entries.map(({ key }: BatchEntry) => [key, { result: (answers.get(key) ?? []).map(toResult) }]),
    );
  }
}

function toResult({ id, name, kind, score, match, reason }: Candidate) {
  return { id, name, description: reason, type: [{ id: kind, name: kind }], score, match };
}

function toSuggestions(search: unknown) {
  const { edges } = search as {
    edges: { matchedText: string; node: { __typename: string; id: string; name: string } }[];
  };
  return edges.map(({ matchedText, node: { __typename, id, name } }) => ({
    id,
    name,
    description: matchedText === name ? __typename : `${__typename}: ${matchedText}`,
    notable: [{ id: __typename, name: __typename }],
  }));
}

function readSeen(cursor: string | undefined): number {
  const seen = Number(cursor ?? 0);
  if (Number.isInteger(seen) && 0 <= seen && seen <= MAX_SEEN) return seen;
  throw new HttpError(400, `cursor: expected a whole number from 0 to ${MAX_SEEN}`);
}

async function allowFrames(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header("content-security-policy", PREVIEW_POLICY).removeHeader("x-frame-options");
}

/** The protocol posts its JSON in a form field; only these routes take forms. */
function takeForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "buffer" },
    (_request, body, done) => {
      try {
        const text = new TextDecoder("utf-8", { fatal: true }).decode(body as Buffer);
        done(null, new URLSearchParams(text));
      } catch {
        done(new HttpError(400, "The request body is not UTF-8"));
      }
    },
  );
}
