import { documentId, type Operation } from "./document.js";
import { problemOf } from "./problem.js";

interface Reply<Result> {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: string; [detail: string]: unknown } }[];
}

/**
 * Asks the API and gives the data whole: an answer with any error in it is a problem, since a view that shows half of
 * what it says would mislead. With an editor's token the answer is made anew: what was kept may be a second old.
 */
export async function ask<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  token?: string,
): Promise<Result> {
  return answerOf(operation, variables, { signal, token }, byAddress);
}

/** Changes something by a mutation, with the token of an editor; without one the server says why it refuses. */
export async function change<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  token?: string,
): Promise<Result> {
  return answerOf(operation, variables, { token }, (documentId, values, by) =>
    byBody({ documentId, variables: values }, by),
  );
}

/** Who asks, and what gives the question up. */
interface Asker {
  signal?: AbortSignal | undefined;
  token?: string | undefined;
}

async function answerOf<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  by: Asker,
  byId: (documentId: string, variables: unknown, by: Asker) => Request,
): Promise<Result> {
  let reply = await send<Result>(byId(documentId(operation as Operation<unknown, never>), variables, by));
  // A page that is older than the server: its operations are answered all the same. Nothing was done yet.
  if (reply.errors?.[0]?.extensions?.code === UNKNOWN_DOCUMENT)
    reply = await send<Result>(byBody({ query: operation.toString(), variables }, by));
  const [error] = reply.errors ?? [];
  if (error !== undefined)
    throw problemOf(error.extensions?.code ?? "UNKNOWN", error.message, error.extensions);
  if (reply.data == null) throw problemOf("NOT_JSON", "The answer holds no data");
  return reply.data;
}

const UNKNOWN_DOCUMENT = "PERSISTED_QUERY_NOT_FOUND";

/**
 * By GET, so that the answer has a tag: asking again for what has not changed costs no body. The browser always asks,
 * since an observation may have changed the answer a moment ago.
 */
function byAddress(documentId: string, variables: unknown, { signal, token }: Asker): Request {
  const parameters = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
  return new Request(`/graphql?${parameters}`, {
    headers: { accept: ANSWER_TYPE, "apollo-require-preflight": "1", ...bearer(token) },
    cache: "no-cache",
    ...(signal && { signal }),
  });
}

function byBody(body: object, { signal, token }: Asker): Request {
  return new Request("/graphql", {
    method: "POST",
    headers: { accept: ANSWER_TYPE, "content-type": "application/json", ...bearer(token) },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}

function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
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
