import { documentId, type Operation } from "./document.js";
import { problemOf } from "./problem.js";

interface Reply<Result> {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/**
 * Asks the API and gives the data whole: an answer with any error in it is a problem, since a view that shows half of
 * what it says would mislead.
 */
export async function ask<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  let reply = await send<Result>(byId(documentId(operation as Operation<unknown, never>), variables, signal));
  // A page that is older than the server: its operations are answered all the same.
  if (reply.errors?.[0]?.extensions?.code === UNKNOWN_DOCUMENT)
    reply = await send<Result>(byText(operation.toString(), variables, signal));
  const [error] = reply.errors ?? [];
  if (error !== undefined) throw problemOf(error.extensions?.code ?? "UNKNOWN", error.message);
  if (reply.data == null) throw problemOf("NOT_JSON", "The answer holds no data");
  return reply.data;
}

const UNKNOWN_DOCUMENT = "PERSISTED_QUERY_NOT_FOUND";

/**
 * By GET, so that the answer has a tag: asking again for what has not changed costs no body. The browser always asks,
 * since an observation may have changed the answer a moment ago.
 */
function byId(id: string, variables: unknown, signal: AbortSignal | undefined): Request {
  const parameters = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
  return new Request(`/graphql?${parameters}`, {
    headers: { accept: ANSWER_TYPE, "apollo-require-preflight": "1" },
    cache: "no-cache",
    ...(signal && { signal }),
  });
}

function byText(query: string, variables: unknown, signal: AbortSignal | undefined): Request {
  return new Request("/graphql", {
    method: "POST",
    headers: { accept: ANSWER_TYPE, "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
}

const ANSWER_TYPE = "application/graphql-response+json";

async function send<Result>(request: Request): Promise<Reply<Result>> {
  const { signal } = request;
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    if (signal.aborted) throw error;
    throw problemOf("NETWORK", "The server does not answer");
  }
  try {
    return (await response.json()) as Reply<Result>;
  } catch (error) {
    if (signal.aborted) throw error;
    throw problemOf(response.status >= 500 ? "SERVICE_UNAVAILABLE" : "NOT_JSON", response.statusText);
  }
}
