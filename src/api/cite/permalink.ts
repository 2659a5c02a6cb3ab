import { deflateRawSync, inflateRawSync } from "node:zlib";

/** An operation as a permalink keeps it: everything that is needed to ask it again. */
export interface StoredOperation {
  query: string;
  variables: Record<string, unknown>;
}

/** What a permalink points to, and the releases that it was cited at. */
export interface Permalink {
  releases: string[];
  /** Id of an entity or an edge; null where it is an operation. */
  id: string | null;
  operation: StoredOperation | null;
  /** Hash of the content that was cited; null where it is not known, and for an operation. */
  content: string | null;
}

/** Where permalinks stand on the server. */
export const PERMALINK_PATH = "/p/";

/** Longest URL that browsers, proxies and this server's own header limit let through without doubt. */
export const MAX_URL = 4_000;

/** Bounds what a few bytes of a hostile URL may unpack to; our own operations stay below the body limit of POST. */
const MAX_UNPACKED = 64 * 1024;
const MAX_RELEASES = 100;
const RELEASE_ID = /^[^@/+\s]{1,200}@[0-9a-zA-Z]{1,64}$/;

/** A permalink as a path with its query string: `/p/<release>[+<release>…]/<id>` or `/p/<releases>?q=<operation>`. */
export function toPermalinkPath({ releases, id, operation, content }: Permalink): string {
  const base = PERMALINK_PATH + releases.map(encodePart).join("+");
  if (operation !== null) return `${base}?q=${pack(operation)}`;
  const path = `${base}/${(id ?? "").split("/").map(encodePart).join("/")}`;
  return content === null ? path : `${path}?c=${encodeURIComponent(content)}`;
}

/**
 * What stands behind a path made by {@link toPermalinkPath}: `rest` is what follows `/p/`, as it stands in the URL.
 * A string for what is no permalink: what was found and what is expected.
 */
export function fromPermalinkPath(
  rest: string,
  query: Readonly<Record<string, unknown>>,
): Permalink | string {
  const [list = "", ...segments] = rest.split("/");
  const releases = decode(list)?.split("+") ?? [];
  const bad = releases.find((one) => !RELEASE_ID.test(one));
  if (bad !== undefined || releases.length === 0 || releases.length > MAX_RELEASES)
    return `a permalink begins with ids of releases, as in ${PERMALINK_PATH}<plan>@<hash>; found ${JSON.stringify(bad ?? list)}`;
  const { q, c } = query;
  if (segments.length === 0) {
    if (typeof q !== "string") return "a permalink goes on with the id of an entity or an edge, or with ?q=";
    const operation = unpack(q);
    return operation === null
      ? "q is no operation that this server has packed"
      : { releases, id: null, operation, content: null };
  }
  const id = decode(segments.join("/"));
  if (id === null || id === "") return "the id after the releases cannot be read";
  return { releases, id, operation: null, content: typeof c === "string" ? withoutStop(c) : null };
}

/** A reference ends with a full stop, which is easily copied with the address. */
function withoutStop(text: string): string {
  return text.replace(/[.。]$/u, "");
}

/** Characters that a path segment may hold stay readable; RFC 3986 lets `@` and `:` stand. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/%40/g, "@").replace(/%3A/g, ":");
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function pack({ query, variables }: StoredOperation): string {
  const parts = Object.keys(variables).length === 0 ? [query] : [query, variables];
  return deflateRawSync(JSON.stringify(parts), { level: 9 }).toString("base64url");
}

function unpack(packed: string): StoredOperation | null {
  try {
    const bytes = inflateRawSync(Buffer.from(withoutStop(packed), "base64url"), {
      maxOutputLength: MAX_UNPACKED,
    });
    const [query, variables = {}]: unknown[] = JSON.parse(bytes.toString("utf8"));
    const isMap = typeof variables === "object" && variables !== null && !Array.isArray(variables);
    if (typeof query === "string" && isMap) return { query, variables: variables as Record<string, unknown> };
  } catch {
    // Not ours: told like every other text that is no permalink.
  }
  return null;
}
