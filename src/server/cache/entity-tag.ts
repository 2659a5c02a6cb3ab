import { createHash } from "node:crypto";

/**
 * The strong entity tag of a body: a hash of its bytes. It is the same in every process that gives the same answer, and
 * another one after an upgrade of the software that changes the answer, which a hash of the question would not be.
 */
export function entityTag(body: Buffer): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}

/**
 * Whether an If-None-Match header names `tag`. Compared weakly, as RFC 9110 (13.1.2) says: a proxy that compresses the
 * answer puts W/ before the tag. `*` names every tag.
 */
export function namesTag(ifNoneMatch: string, tag: string): boolean {
  return ifNoneMatch.split(",").some((one) => {
    const named = one.trim().replace(/^W\//, "");
    return named === tag || named === "*";
  });
}
