import { debugWanted } from "../config.js";
import { PlanGraphError } from "../errors.js";

/**
 * Prints an error for a person on stderr: the message alone when it is one of ours, with a stack when it is
 * unexpected and PLANGRAPH_DEBUG is set.
 */
export function printError(error: unknown, debug = debugWanted()): void {
  const isOurs = error instanceof PlanGraphError;
  console.error(`plangraph: ${error instanceof Error ? error.message : String(error)}`);
  if (debug && error instanceof Error) console.error(error.stack);
  else if (!isOurs) console.error("This was not expected. Set PLANGRAPH_DEBUG=1 to see where it comes from.");
}
