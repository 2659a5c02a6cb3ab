import type { FastifyInstance } from "fastify";
import { askServer } from "./ask-server.js";

/** The first statements of a process ask the database's version and plan; no client has to wait for that. */
export async function warmUp(app: FastifyInstance): Promise<void> {
  await askServer(app, {
    query:
      '{ release { id } plans(limit: 1) { id chapters { id } } search(text: "规划", first: 1) { totalCount } }',
  });
}

/**
 * Asks each known operation once, one after the other, so that the database has planned its statements and its answer is
 * kept before a client asks. An operation that fails here fails again, and is told, where a client asks for it.
 */
export async function warmUpOperations(
  app: FastifyInstance,
  operations: readonly string[],
  isStopping: () => boolean,
): Promise<void> {
  for (const query of operations) {
    if (isStopping()) return;
    await askServer(app, { query });
  }
}
