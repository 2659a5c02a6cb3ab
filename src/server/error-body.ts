/** The one shape of an error on the wire, whether GraphQL or HTTP found it. */
export interface ErrorBody {
  errors: { message: string; extensions: { code: string; requestId?: string } }[];
}

/** Message and code as the body of a reply. */
export function errorBody(message: string, code: string, requestId?: string): ErrorBody {
  return { errors: [{ message, extensions: requestId === undefined ? { code } : { code, requestId } }] };
}

/** What clients read instead of any text that was not written for them. */
export const INTERNAL_MESSAGE = "Internal error";
export const INTERNAL_CODE = "INTERNAL_SERVER_ERROR";

const CODE_BY_STATUS: Readonly<Record<number, string>> = {
  400: "BAD_REQUEST",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  406: "NOT_ACCEPTABLE",
  408: "REQUEST_TIMEOUT",
  413: "PAYLOAD_TOO_LARGE",
  414: "URI_TOO_LONG",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "TOO_MANY_REQUESTS",
  431: "HEADERS_TOO_LARGE",
  503: "SERVICE_UNAVAILABLE",
};

/** The stable code that belongs to an HTTP status. */
export function codeOfStatus(status: number): string {
  return CODE_BY_STATUS[status] ?? (status < 500 ? "BAD_REQUEST" : INTERNAL_CODE);
}
