import type { StatementRunner } from "./execution-context.js";

/** What every resolver finds in its third argument; the server makes one for each request. */
export interface ApiContext {
  executionContext: StatementRunner;
}
