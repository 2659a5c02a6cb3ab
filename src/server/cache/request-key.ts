import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { GraphqlRequest } from "../graphql-request.js";
import { canonicalJson } from "./canonical-json.js";

/** Headers that stand for a person: their answers are theirs alone. */
const PERSONAL = "authorization";

/** Accept headers that all mean plain JSON; every other one has entries of its own. */
const PLAIN_JSON = new Set(["", "*/*", "application/json"]);

/** Longer ones are not worth a key. */
const MAX_ACCEPT = 200;

/**
 * What tells one answer from another within one state of the data: document, operation name, variables whatever their
 * order, and media types accepted. Undefined for a request whose answer may not be kept: one by an authenticated
 * client, a browser's for the page, and one that the engine has to judge by its headers. Extensions of a request change no
 * answer, so they are left out.
 */
export function requestKey(
  method: string,
  headers: IncomingHttpHeaders,
  { query, operationName, variables }: GraphqlRequest,
): string | undefined {
  const { accept = "" } = headers;
  if (query === undefined || headers[PERSONAL] !== undefined) return undefined;
  if (accept.length > MAX_ACCEPT || accept.includes("text/")) return undefined;
  if (method === "GET" && !passesAsGet(headers)) return undefined;
  const values = canonicalJson(variables ?? {});
  if (values === undefined) return undefined;
  const parts = [query, operationName ?? null, PLAIN_JSON.has(accept) ? "" : accept];
  return createHash("sha256").update(JSON.stringify(parts)).update(values).digest("base64");
}

/** A GET that shows by a header of its own that no other site's form sent it. */
function passesAsGet(headers: IncomingHttpHeaders): boolean {
  const shown = headers["apollo-require-preflight"] ?? headers["x-apollo-operation-name"] ?? "";
  return headers["content-type"] === undefined && shown.length > 0;
}
