import { gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { type BundlePart, type GraphiqlBundle, loadGraphiqlBundle } from "./bundle.js";
import type { Example } from "./examples.js";
import { graphiqlPage, PAGE_SCRIPT, PAGE_STYLE } from "./page.js";

const SCRIPT = "text/javascript; charset=utf-8";
const STYLE = "text/css; charset=utf-8";

const FILES: Readonly<Record<string, { part: BundlePart; type: string }>> = {
  "graphiql.js": { part: "js", type: SCRIPT },
  "graphiql.css": { part: "css", type: STYLE },
  "editor.worker.js": { part: "editorWorkerService", type: SCRIPT },
  "graphql.worker.js": { part: "graphqlWorker", type: SCRIPT },
  "json.worker.js": { part: "jsonWorker", type: SCRIPT },
};

/** Serves GraphiQL's files from this machine under `/graphiql/` and returns what renders the page around them. */
export function registerGraphiql(app: FastifyInstance, examples: readonly Example[]): () => Promise<string> {
  let loading: Promise<GraphiqlBundle> | undefined;
  const bundle = (): Promise<GraphiqlBundle> => {
    loading ??= loadGraphiqlBundle();
    return loading;
  };
  for (const [file, { part, type }] of Object.entries(FILES)) {
    app.get(`/graphiql/${file}`, async (request, reply) => {
      const bytes = (await bundle())[part];
      reply.type(type).header("cache-control", "public, max-age=3600").header("vary", "accept-encoding");
      if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return gunzipSync(bytes);
      return reply.header("content-encoding", "gzip").send(bytes);
    });
  }
  app.get("/graphiql/page.js", async (_request, reply) => reply.type(SCRIPT).send(PAGE_SCRIPT));
  app.get("/graphiql/page.css", async (_request, reply) => reply.type(STYLE).send(PAGE_STYLE));
  const page = graphiqlPage(examples);
  return async () => page;
}
