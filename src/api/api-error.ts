import { PlanGraphError } from "../errors.js";

/** Codes that API users see in `errors[].extensions.code`; each is stable. */
export type ApiErrorCode =
  | "BAD_USER_INPUT"
  | "UNIT_MISMATCH"
  | "SUSPICIOUS_MAGNITUDE"
  | "RETRACTED"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "IDENTITY_UNAVAILABLE"
  | "RELEASE_CHANGED"
  | "DATABASE_UNAVAILABLE"
  | "DEADLINE_EXCEEDED"
  | "OVERLOADED"
  | "WRITE_REFUSED"
  | "DATABASE_ERROR";

/** An error whose message and code may be shown to API users. graphql-js copies `extensions` into the reply. */
export class ApiError extends PlanGraphError {
  readonly extensions: { code: ApiErrorCode; [detail: string]: unknown };

  constructor(
    code: ApiErrorCode,
    message: string,
    options: { cause?: unknown; details?: Record<string, unknown> } = {},
  ) {
    super(code, message, options);
    this.extensions = { ...options.details, code };
  }
}
