import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { ApiError } from "../../api/api-error.js";
import type { Editor } from "../../api/monitoring/editor.js";
import { hasRole } from "./has-role.js";
import { tokenError } from "./token-error.js";

/** How editors are told from strangers. With neither `secret` nor `jwksUrl` nobody is an editor. */
export interface IdentitySettings {
  /** Shared secret of HS256 tokens. */
  secret: string | undefined;
  /** Address of a JSON Web Key Set, whose keys sign the tokens. */
  jwksUrl: string | undefined;
  /** What `iss` and `aud` have to be; undefined: anything. */
  issuer: string | undefined;
  audience: string | undefined;
  /** Claim that holds the roles, and the role that an editor has. */
  rolesClaim: string;
  editorRole: string;
}

/** Says who is behind the headers of a request: an editor, or an ApiError UNAUTHENTICATED, FORBIDDEN or IDENTITY_UNAVAILABLE. */
export type EditorCheck = (headers: Readonly<Record<string, unknown>>) => Promise<Editor>;

/** Signatures by which a key set may vouch: never `none`, and never a public key taken for a shared secret. */
const KEY_SET_ALGORITHMS = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
];

/** Clocks of two machines differ so much at most. */
const CLOCK_TOLERANCE_SECONDS = 30;
/** A request waits no longer for a key set that does not come. */
const JWKS_TIMEOUT_MILLISECONDS = 3_000;
/** Code points of the `sub` that an observation keeps. */
const MAX_SUBJECT = 200;

/** The check of bearer tokens: signature, times, issuer and audience as far as set, then the role. */
export function createEditorCheck(settings: IdentitySettings): EditorCheck {
  const verify = verifierOf(settings);
  return async ({ authorization }) => {
    if (verify === undefined)
      throw new ApiError(
        "FORBIDDEN",
        "Nothing can be recorded here: this server knows no editors. PLANGRAPH_JWT_SECRET or PLANGRAPH_JWKS_URL says who they are.",
      );
    const payload = await verify(bearerToken(authorization));
    const subject = payload.sub?.trim() ?? "";
    if (subject === "" || [...subject].length > MAX_SUBJECT)
      throw new ApiError(
        "UNAUTHENTICATED",
        `The token's sub has to be a text of 1 to ${MAX_SUBJECT} code points.`,
      );
    if (hasRole(payload, settings.rolesClaim, settings.editorRole)) return { subject };
    throw new ApiError(
      "FORBIDDEN",
      `Only editors may record and retract: the token's ${settings.rolesClaim} does not hold ${settings.editorRole}.`,
    );
  };
}

function verifierOf(settings: IdentitySettings): ((token: string) => Promise<JWTPayload>) | undefined {
  const { secret, jwksUrl, issuer, audience } = settings;
  if (secret === undefined && jwksUrl === undefined) return undefined;
  const key: JWTVerifyGetKey =
    jwksUrl === undefined
      ? sharedKey(secret as string)
      : createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: JWKS_TIMEOUT_MILLISECONDS });
  const options = {
    algorithms: jwksUrl === undefined ? ["HS256"] : KEY_SET_ALGORITHMS,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    // A token without an end would let a thief record for ever.
    requiredClaims: ["exp", "sub"],
    ...(issuer === undefined ? {} : { issuer }),
    ...(audience === undefined ? {} : { audience }),
  };
  return async (token) => {
    try {
      return (await jwtVerify(token, key, options)).payload;
    } catch (error) {
      throw tokenError(error);
    }
  };
}

function sharedKey(secret: string): JWTVerifyGetKey {
  const bytes = new TextEncoder().encode(secret);
  return async () => bytes;
}

function bearerToken(authorization: unknown): string {
  const [, token] =
    /^Bearer +(\S+)$/i.exec(typeof authorization === "string" ? authorization.trim() : "") ?? [];
  if (token !== undefined) return token;
  const found =
    authorization === undefined ? "no Authorization header" : "an Authorization header of another kind";
  throw new ApiError(
    "UNAUTHENTICATED",
    `Found ${found}; expected "Authorization: Bearer <token>" of an editor.`,
  );
}
