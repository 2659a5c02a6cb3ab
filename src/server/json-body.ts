import type { FastifyInstance, FastifyRequest } from "fastify";
import { HttpError } from "./http-errors.js";

/**
 * Reads JSON bodies as strict UTF-8, so that no byte is silently replaced, and refuses everything else:
 * other media types, other charsets, compressed bodies, and keys that would reach an object's prototype.
 */
export function registerJsonBody(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, (request, body, done) => {
    let text: string;
    try {
      text = decodeUtf8(body);
    } catch (error) {
      done(error as Error);
      return;
    }
    // The callback form is the only one that the default parser implements.
    void parseJson(request, text, (error, value) => {
      done(error === null ? null : new HttpError(400, jsonProblem(text)), value);
    });
  });
  app.addHook("onRequest", (request, _reply, done) => {
    try {
      refuseEncodings(request);
      refuseMalformedQueryString(request);
    } catch (error) {
      done(error as Error);
      return;
    }
    done();
  });
}

function decodeUtf8(body: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new HttpError(400, "The request body is not UTF-8");
  }
}

function jsonProblem(text: string): string {
  return text.trim() === "" ? "The request body is empty" : "The request body is not valid JSON";
}

function refuseEncodings(request: FastifyRequest): void {
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") {
    throw new HttpError(415, "Compressed request bodies are not read; send the body as it is");
  }
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers["content-type"] ?? "")?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw new HttpError(415, `The charset must be utf-8, not ${charset.slice(0, 40)}`);
  }
}

/** Percent-encoded bytes that are not UTF-8 would otherwise turn into replacement characters. */
function refuseMalformedQueryString(request: FastifyRequest): void {
  const start = request.url.indexOf("?");
  if (start < 0) return;
  try {
    decodeURIComponent(request.url.slice(start));
  } catch {
    throw new HttpError(400, "The query string is not percent-encoded UTF-8");
  }
}
