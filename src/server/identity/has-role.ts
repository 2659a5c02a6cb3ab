/**
 * Whether the claim of a token holds the role: as an element of a list, or as a word of a text such as `scope`. The claim is
 * named as it stands (`roles`, `https://example.org/roles`), or by the way to it (`realm_access.roles`).
 */
export function hasRole(payload: Readonly<Record<string, unknown>>, claim: string, role: string): boolean {
  const value = Object.hasOwn(payload, claim) ? payload[claim] : at(payload, claim.split("."));
  if (typeof value === "string") return value.split(/\s+/).includes(role);
  return Array.isArray(value) && value.includes(role);
}

function at(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return at((value as Record<string, unknown>)[name], rest);
}
