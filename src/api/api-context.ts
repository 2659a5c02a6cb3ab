import type { StatementRunner } from "./execution-context.js";
import type { Editor } from "./monitoring/editor.js";
import type { StatementCache } from "./statements/statement-cache.js";
import type { UnknownId } from "./unknown-ids.js";
import type { Transact } from "./write-context.js";

/** What every resolver finds in its third argument; the server makes one for each request. */
export interface ApiContext {
  executionContext: StatementRunner;
  /** Translated statements that are kept; left out, each list is translated each time. */
  statements?: StatementCache | undefined;
  /** Address under which readers find this server, for permalinks; null or left out for the usual local one. */
  publicUrl?: string | undefined;
  /** Takes what a reader should know of the answer beside it; the server shows it in the reply's extensions. */
  notices?: UnknownId[] | undefined;
  /**
   * The editor who asks; an ApiError UNAUTHENTICATED or FORBIDDEN for anybody else. Asked by mutations only: a read never
   * needs a token. Left out where nothing can be recorded.
   */
  editor?: (() => Promise<Editor>) | undefined;
  /** The way to write, for mutations alone. Left out where nothing can be recorded. */
  transact?: Transact | undefined;
}
