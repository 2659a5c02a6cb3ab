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
 * In which form a client takes a kept answer: the media types accepted, empty for plain JSON. Undefined where its answer may
 * not be kept: one to an authenticated client, to a browser for the page, and one that the engine has to judge by the
 * request's headers.
 */
export function keptForm(method: string, headers: IncomingHttpHeaders): string | undefined {
  const { accept = "" } = headers;
  if (headers[PERSONAL] !== undefined) return undefined;
  if (accept.length > MAX_ACCEPT || accept.includes("text/")) return undefined;
  if (method === "GET" && !passesAsGet(headers)) return undefined;
  return PLAIN_JSON.has(accept) ? "" : accept;
}

/**
 * What tells one answer from another within one state of the data: document, operation name, variables whatever their
 * order, and `form`, given by {@link keptForm}. Undefined for a request without a document, and for variables that have no
 * canonical form. Extensions of a request change no answer, so they are left out.
 */
export function requestKey(
  form: string,
  { query, operationName, variables }: GraphqlRequest,
): string | undefined {
  const values = canonicalJson(variables ?? {});
  if (query === undefined || values === undefined) return undefined;
  const parts = [query, operationName ?? null, form];
  return createHash("sha256").update(JSON.stringify(parts)).update(values).digest("base64");
}

/** A GET that shows by a header of its own that no other site's form sent it. */
function passesAsGet(headers: IncomingHttpHeaders): boolean {
  const shown = headers["apollo-require-preflight"] ?? headers["x-apollo-operation-name"] ?? "";
  return headers["content-type"] === undefined && shown.length > 0;
}
