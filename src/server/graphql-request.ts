import type { FastifyRequest } from "fastify";

/** The parameters of a GraphQL request, of the types that the specification asks for; what is null is left out. */
export interface GraphqlRequest {
  query?: string;
  documentId?: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  extensions?: Record<string, unknown>;
}

const TEXTS = ["query", "documentId", "operationName"] as const;
const OBJECTS = ["variables", "extensions"] as const;

/**
 * Reads the parameters out of the body of a POST or the address of a GET. Undefined where one is of the wrong type or
 * stands twice: what is wrong is the GraphQL engine's to say.
 */
export function readGraphqlRequest(request: FastifyRequest): GraphqlRequest | undefined {
  const parameters = request.method === "GET" ? fromAddress(request.url) : request.body;
  if (!isObject(parameters)) return undefined;
  const read: GraphqlRequest = {};
  for (const name of TEXTS) {
    const value = parameters[name] ?? undefined;
    if (value === undefined) continue;
    if (typeof value !== "string") return undefined;
    read[name] = value;
  }
  for (const name of OBJECTS) {
    const value = parameters[name] ?? undefined;
    if (value === undefined) continue;
    if (!isObject(value)) return undefined;
    read[name] = value;
  }
  return read;
}

/** The part of an address from its question mark on. */
export function searchOf(url: string): string {
  const start = url.indexOf("?");
  return start < 0 ? "" : url.slice(start);
}

function fromAddress(url: string): Record<string, unknown> | undefined {
  const search = new URLSearchParams(searchOf(url));
  const parameters: Record<string, unknown> = {};
  for (const name of [...TEXTS, ...OBJECTS]) {
    const [value, ...more] = search.getAll(name);
    if (more.length > 0) return undefined;
    parameters[name] = value;
  }
  try {
    for (const name of OBJECTS) {
      const text = parameters[name] as string | undefined;
      // An empty or null text is no object, which the engine refuses.
      if (text !== undefined) parameters[name] = JSON.parse(text) ?? false;
    }
  } catch {
    return undefined;
  }
  return parameters;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
