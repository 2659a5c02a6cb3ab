import type { TypedDocumentString } from "../generated/graphql.js";

/** An operation of the explorer: typed, and known to the server by its hash. */
export type Operation<Result, Variables> = TypedDocumentString<Result, Variables>;

/** The id under which the server knows an operation: `sha256:` and the hash of its text. */
export function documentId(operation: Operation<unknown, never>): string {
  const hash = operation.__meta__?.hash;
  if (typeof hash !== "string") throw new Error("The operation has no hash: run `npm run generate`");
  return hash.startsWith("sha256:") ? hash : `sha256:${hash}`;
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
