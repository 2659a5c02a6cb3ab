import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { codeOfStatus, errorBody, INTERNAL_CODE, INTERNAL_MESSAGE } from "./error-body.js";

/** A request that HTTP itself refuses: status and a sentence for the client. */
export class HttpError extends Error {
  constructor(
    readonly statusCode: number,
    message: string,
  ) {
    super(message);
  }
}

/** Gives every error outside GraphQL the one shape: thrown errors, unknown paths, wrong methods. */
export function registerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => sendError(error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0] ?? "/";
    const allowed = (["GET", "POST"] as const).filter((method) => app.hasRoute({ method, url: path }));
    if (allowed.length === 0) return send(reply, 404, `There is nothing at ${path}`);
    const methods = allowed.join(", ");
    reply.header("allow", methods);
    return send(reply, 405, `${path} takes ${methods}, not ${request.method}`);
  });
}

/** Answers `error`: what the client did wrong is told, everything else is logged and masked. */
export function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status < 500) return send(reply, status, sentenceOf(error));
  request.log.error({ err: error }, "request failed");
  const body = errorBody(INTERNAL_MESSAGE, INTERNAL_CODE, request.id);
  return reply.code(500).type("application/json; charset=utf-8").send(body);
}

/** Answers bytes that are no HTTP request, or come too slowly, in the same shape; there is no reply object yet. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  const status =
    error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
  if (socket.writable) {
    const body = JSON.stringify(errorBody(CLIENT_ERRORS[status], codeOfStatus(status)));
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n` +
        `Content-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  }
  socket.destroySoon();
}

const CLIENT_ERRORS = {
  400: "The request is not HTTP",
  408: "The request did not arrive in time",
  431: "The request line and headers are too long; send long operations by POST",
} as const;

function send(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send(errorBody(message, codeOfStatus(status)));
}

/** Fastify's own sentences name its internals; the frequent ones get ours. */
function sentenceOf(error: FastifyError): string {
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return "The request body is too large";
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return "The Content-Type must be application/json";
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return "The request body is empty";
    case "FST_ERR_CTP_INVALID_CONTENT_LENGTH":
      return "The request body is not as long as its Content-Length says";
    case "FST_ERR_BAD_URL":
      return "The path is not well-formed";
    default:
      return error.message;
  }
}
