import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { HttpError } from "./http-errors.js";
import type { ServerConfig } from "./options.js";

/** An answer is no page: it may do nothing. */
const ANSWER_POLICY = "default-src 'none';frame-ancestors 'none'";

/** What the page for browsers may do: run and fetch from this origin only. Monaco sets styles from script. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  // The explorer shows GraphiQL within its own page.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join(";");

/** Adds CORS for a public API without credentials, security headers and the per-client rate limit. */
export async function registerSecurity(app: FastifyInstance, config: ServerConfig): Promise<void> {
  await app.register(cors, {
    origin: "*",
    methods: ["GET", "POST", "OPTIONS"],
    allowedHeaders: [
      "content-type",
      "authorization",
      "apollo-require-preflight",
      "x-apollo-operation-name",
      "x-request-id",
      "if-none-match",
    ],
    exposedHeaders: [
      "x-request-id",
      "etag",
      "retry-after",
      "ratelimit-limit",
      "ratelimit-remaining",
      "ratelimit-reset",
    ],
    maxAge: 86_400,
  });
  await app.register(helmet, {
    // Helmet would put the same text together for each request.
    contentSecurityPolicy: false,
    // Answers may be read from any page: that is what a public API is for.
    crossOriginResourcePolicy: { policy: "cross-origin" },
  });
  app.addHook("onSend", (_request, reply, payload, done) => {
    const isPage = String(reply.getHeader("content-type") ?? "").startsWith("text/html");
    if (isPage) reply.header("content-type", "text/html; charset=utf-8");
    // A route may have a policy of its own.
    if (!reply.hasHeader("content-security-policy"))
      reply.header("content-security-policy", isPage ? PAGE_POLICY : ANSWER_POLICY);
    done(null, payload);
  });
  if (config.rateLimit > 0) await registerRateLimit(app, config.rateLimit);
}

/** Counts in this process; behind several processes each client gets the limit of each. */
async function registerRateLimit(app: FastifyInstance, max: number): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    max,
    timeWindow: 60_000,
    enableDraftSpec: true,
    errorResponseBuilder: (_request, context) =>
      new HttpError(429, `More than ${context.max} requests in a minute; try again in ${context.after}`),
  });
}
