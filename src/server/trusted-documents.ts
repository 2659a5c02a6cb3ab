import { createHash } from "node:crypto";
import type { GraphqlRequest } from "./graphql-request.js";

/** A request that cannot be answered because of the document it names. */
export interface DocumentProblem {
  code: "BAD_REQUEST" | "PERSISTED_QUERY_NOT_FOUND";
  message: string;
}

/** The operations that this server knows beforehand, by the SHA-256 of their text. */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(texts: readonly string[]) {
    this.#texts = new Map(texts.map((text) => [documentHash(text), text]));
  }

  get texts(): string[] {
    return [...this.#texts.values()];
  }

  /**
   * Puts the text in place of the document's id, be it `documentId` (persisted documents of GraphQL over HTTP) or
   * `extensions.persistedQuery` (Apollo's clients). A text beside an id must be the one that it names, and need not be known.
   */
  resolve(request: GraphqlRequest): { request: GraphqlRequest } | { problem: DocumentProblem } {
    const { documentId, extensions: { persistedQuery, ...extensions } = {}, ...rest } = request;
    if (documentId === undefined && persistedQuery === undefined) return { request };
    const hash = documentId === undefined ? hashOfPersistedQuery(persistedQuery) : hashOfId(documentId);
    if (hash === undefined) return { problem: badId(documentId) };
    const query = rest.query ?? this.#texts.get(hash);
    if (query === undefined) return { problem: unknownId(hash) };
    if (rest.query !== undefined && documentHash(rest.query) !== hash) return { problem: otherText(hash) };
    const left = Object.keys(extensions).length > 0 ? { extensions } : {};
    return { request: { ...rest, query, ...left } };
  }
}

/** The SHA-256 of a document's text in UTF-8, as 64 hexadecimal digits. */
export function documentHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hashOfId(documentId: string): string | undefined {
  return /^sha256:([0-9a-f]{64})$/.exec(documentId)?.[1];
}

function hashOfPersistedQuery(value: unknown): string | undefined {
  const { version, sha256Hash } = (value ?? {}) as { version?: unknown; sha256Hash?: unknown };
  return version === 1 && typeof sha256Hash === "string" && /^[0-9a-f]{64}$/.test(sha256Hash)
    ? sha256Hash
    : undefined;
}

function badId(documentId: string | undefined): DocumentProblem {
  const message =
    documentId === undefined
      ? 'extensions.persistedQuery: expected {"version": 1, "sha256Hash": "…"} with 64 lower-case hexadecimal digits.'
      : `documentId: found ${JSON.stringify(documentId.slice(0, 100))}, expected "sha256:" and 64 lower-case hexadecimal digits.`;
  return { code: "BAD_REQUEST", message };
}

// Apollo's clients know the code, and send the text along from then on.
function unknownId(hash: string): DocumentProblem {
  const message = `This server keeps no document sha256:${hash}. Send the operation's text as "query".`;
  return { code: "PERSISTED_QUERY_NOT_FOUND", message };
}

function otherText(hash: string): DocumentProblem {
  return { code: "BAD_REQUEST", message: `The text in "query" is not the document sha256:${hash}.` };
}
