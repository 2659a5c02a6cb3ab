/**
 * The name of the first variable with half a surrogate pair anywhere in it. JSON can spell such text (`"\ud800"`),
 * UTF-8 cannot: the database would be asked for other text than the client wrote.
 */
export function findLoneSurrogate(
  variables: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  return Object.keys(variables ?? {}).find((name) => !isWellFormed(name) || !isWellFormed(variables?.[name]));
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return !LONE_SURROGATE.test(value);
  if (Array.isArray(value)) return value.every(isWellFormed);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, child]) => isWellFormed(key) && isWellFormed(child));
}

const LONE_SURROGATE = /\p{Surrogate}/u;
