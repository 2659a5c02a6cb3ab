import type { StatementRunner } from "./execution-context.js";

/** What every resolver finds in its third argument; the server makes one for each request. */
export interface ApiContext {
  executionContext: StatementRunner;
  /** Address under which readers find this server, for permalinks; null or left out for the usual local one. */
  publicUrl?: string | undefined;
}
