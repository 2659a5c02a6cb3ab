import type { ApiContext } from "../api-context.js";
import { ApiError } from "../api-error.js";
import type { Transact } from "../write-context.js";

/** Somebody who may record and retract observations. */
export interface Editor {
  /** The subject of the token: what `recordedBy` shows. */
  subject: string;
}

/** The editor who asks, and the way to write; an error UNAUTHENTICATED or FORBIDDEN for anybody else. */
export async function requireEditor({
  editor,
  transact,
}: ApiContext): Promise<Editor & { transact: Transact }> {
  if (editor === undefined || transact === undefined)
    throw new ApiError("FORBIDDEN", "Nothing can be recorded here: this server only reads.");
  return { ...(await editor()), transact };
}
