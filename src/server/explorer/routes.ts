import { createReadStream } from "node:fs";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { HttpError } from "../http-errors.js";
import type { Explorer } from "../options.js";
import { type BuiltFiles, readBuild } from "./built-files.js";
import { buildingPage, failedPage } from "./waiting-page.js";

/** The addresses of the explorer's views; the app itself says what is at each of them, in two languages. */
const VIEWS = ["/", "/plan/*", "/entity/*", "/search", "/query"];
const PAGES = [...VIEWS, "/zh", ...VIEWS.map((view) => `/zh${view}`)];

/** Addresses that end in a hash of the content never change it. */
const FOREVER = "public, max-age=31536000, immutable";

/** Serves the web app: one page for every view, its files under `/assets/`, and until it is built a page that says so. */
export function registerExplorer(app: FastifyInstance, explorer: Explorer): void {
  let build: BuiltFiles | undefined;
  const ready = (): BuiltFiles | undefined => {
    const { state } = explorer;
    if (state.status === "ready") build ??= readBuild(state.folder);
    return build;
  };
  for (const url of PAGES) {
    app.get(url, async (request, reply) => {
      const files = ready();
      return files === undefined ? sendWaiting(reply, explorer) : sendPage(request, reply, files);
    });
  }
  app.get<{ Params: { "*": string } }>("/assets/*", async (request, reply) =>
    sendFile(request, reply, ready(), `assets/${request.params["*"]}`, FOREVER),
  );
  app.get("/favicon.svg", async (request, reply) =>
    sendFile(request, reply, ready(), "favicon.svg", "public, max-age=86400"),
  );
}

function sendPage(request: FastifyRequest, reply: FastifyReply, { page, version }: BuiltFiles): FastifyReply {
  const tag = `"${version}"`;
  // The type decides on the security headers, which a browser takes over from a 304 as well.
  reply.header("etag", tag).header("cache-control", "no-cache").type("text/html");
  if (request.headers["if-none-match"]?.includes(tag)) return reply.code(304).send();
  return reply.send(page);
}

function sendWaiting(reply: FastifyReply, { state }: Explorer): FastifyReply {
  reply.header("cache-control", "no-store").type("text/html");
  if (state.status === "failed") return reply.code(503).send(failedPage());
  return reply.code(503).header("retry-after", "2").send(buildingPage());
}

function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  build: BuiltFiles | undefined,
  name: string,
  cacheControl: string,
): FastifyReply {
  const file = build?.files.get(name);
  if (file === undefined) throw new HttpError(404, `There is nothing at /${name}`);
  reply.type(file.type).header("cache-control", cacheControl).header("vary", "accept-encoding");
  const isCompressed =
    file.gzipPath !== undefined && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  if (isCompressed) reply.header("content-encoding", "gzip");
  return reply.send(createReadStream(isCompressed ? (file.gzipPath as string) : file.path));
}
