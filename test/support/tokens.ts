import { SignJWT } from "jose";
import type { IdentitySettings } from "../../src/server/identity/editor-check.js";

/** A secret for tests. */
export const SECRET = "a secret of tests, long enough for HS256";

/** Settings of a server that takes tokens signed with {@link SECRET}. */
export const IDENTITY: IdentitySettings = {
  secret: SECRET,
  jwksUrl: undefined,
  issuer: undefined,
  audience: undefined,
  rolesClaim: "roles",
  editorRole: "editor",
};

/** A token that is good for five minutes: of an editor named `alice`, unless the claims say otherwise. */
export async function token(claims: Record<string, unknown> = {}, secret = SECRET): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const all = { sub: "alice", roles: ["reader", "editor"], exp: now + 300, ...claims };
  const present = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new SignJWT(present).setProtectedHeader({ alg: "HS256" }).sign(new TextEncoder().encode(secret));
}
