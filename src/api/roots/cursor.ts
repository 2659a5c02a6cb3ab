import { ApiError } from "../api-error.js";

/** The sort key of a row as an opaque cursor: it stays right when rows before it come or go. */
export function toCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** The sort key in a cursor made by {@link toCursor} for keys of `length` parts; an error for any other text. */
export function fromCursor(cursor: string, length: number): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(key) && key.length === length && toCursor(key) === cursor) return key;
  } catch {
    // Not ours: reported below like every other text that is no cursor.
  }
  throw new ApiError("BAD_USER_INPUT", "after: this is not a cursor of this list.");
}

/** Order of two sort keys, part by part. */
export function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const [left = 0, right = 0] = [a[i], b[i]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
