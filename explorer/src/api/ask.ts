import type { TypedDocumentString } from "../generated/graphql.js";
import { problemOf } from "./problem.js";

interface Reply<Result> {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** An operation of the explorer: typed, and known to the server by its hash. */
export type Operation<Result, Variables> = TypedDocumentString<Result, Variables>;

/** The id under which the server knows an operation: `sha256:` and the hash of its text. */
export function documentId(operation: Operation<unknown, never>): string {
  const hash = operation.__meta__?.hash;
  if (typeof hash !== "string") throw new Error("The operation has no hash: run `npm run generate`");
  return hash.startsWith("sha256:") ? hash : `sha256:${hash}`;
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
  const reply = await send<Result>(operation.toString(), variables, signal);
  const [error] = reply.errors ?? [];
  if (error !== undefined) throw problemOf(error.extensions?.code ?? "UNKNOWN", error.message);
  if (reply.data == null) throw problemOf("NOT_JSON", "The answer holds no data");
  return reply.data;
}

async function send<Result>(
  query: string,
  variables: unknown,
  signal: AbortSignal | undefined,
): Promise<Reply<Result>> {
  let response: Response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw problemOf("NETWORK", "The server does not answer");
  }
  try {
    return (await response.json()) as Reply<Result>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw problemOf(response.status >= 500 ? "SERVICE_UNAVAILABLE" : "NOT_JSON", response.statusText);
  }
}

/**
 * An operation as it can be pasted anywhere: its text with the values of its variables as their defaults, each given as
 * its type and its value.
 */
export function documentText(
  operation: Operation<unknown, never>,
  variables: Readonly<Record<string, readonly [type: string, value: string | number]>>,
): string {
  const given = Object.entries(variables).map(
    ([name, [type, value]]) => `$${name}: ${type} = ${JSON.stringify(value)}`,
  );
  const lines = operation.toString().split("\n");
  const text = lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
  return text.replace(/(query \w+)\([^)]*\)/, `$1(${given.join(", ")})`);
}
