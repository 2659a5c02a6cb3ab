/** What kept an answer from coming, as far as a reader can do something about it. */
export type ProblemKind = "down" | "busy" | "refused" | "failed";

/** An answer that did not come: the server's own words and its stable code. */
export class ApiProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly code: string,
    message: string,
    /** What the server says beside the code, such as the fields that are wrong. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = "ApiProblem";
  }
}

const KIND_BY_CODE: Readonly<Record<string, ProblemKind>> = {
  DATABASE_UNAVAILABLE: "down",
  SERVICE_UNAVAILABLE: "down",
  NETWORK: "down",
  OVERLOADED: "busy",
  DEADLINE_EXCEEDED: "busy",
  TOO_MANY_REQUESTS: "busy",
  INTERNAL_SERVER_ERROR: "failed",
  NOT_JSON: "failed",
};

/** The problem behind a code of the API; a code that says nothing about the server is the request's own fault. */
export function problemOf(
  code: string,
  message: string,
  details?: Readonly<Record<string, unknown>>,
): ApiProblem {
  return new ApiProblem(KIND_BY_CODE[code] ?? "refused", code, message, details);
}

/** Any thrown value as a problem. */
export function toProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem("failed", "UNEXPECTED", error instanceof Error ? error.message : String(error));
}
