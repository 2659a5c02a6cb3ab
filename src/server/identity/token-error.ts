import { errors } from "jose";
import { ApiError } from "../../api/api-error.js";

/** What jose says of a token, as an error for whoever sent it: UNAUTHENTICATED, or IDENTITY_UNAVAILABLE where no key set came. */
export function tokenError(error: unknown): ApiError {
  if (error instanceof errors.JWTExpired) return refused("has expired");
  if (error instanceof errors.JWTClaimValidationFailed) {
    const { claim, reason } = error;
    if (reason === "missing") return refused(`has no ${claim}`);
    if (claim === "nbf") return refused("is not valid yet");
    return refused(`is not meant for this server: its ${claim} is another one`);
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return refused("is signed in a way that this server does not take");
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return refused("is not signed by a key that this server trusts");
  const isOfToken =
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSMultipleMatchingKeys;
  if (isOfToken) return refused("is no JSON Web Token that can be read");
  return new ApiError(
    "IDENTITY_UNAVAILABLE",
    "Editors cannot be told from others now: their keys did not come. Try again later.",
    {
      cause: error,
    },
  );
}

function refused(what: string): ApiError {
  return new ApiError("UNAUTHENTICATED", `The token ${what}.`);
}
