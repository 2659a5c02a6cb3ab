import type { ApiContext } from "../api-context.js";

/** Where the server listens unless it is told otherwise. */
const DEFAULT_PUBLIC_URL = "http://127.0.0.1:4000";

/** The address under which readers find this server, without a slash at the end. */
export function publicUrl({ publicUrl: given }: ApiContext): string {
  return (given ?? DEFAULT_PUBLIC_URL).replace(/\/+$/, "");
}
