import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";

/**
 * Stops in the order in which nothing meets a part that is already down: readiness off, time for a balancer to
 * notice, no new connections, requests under way drained, the GraphQL engine, and last `closeGraph` (driver, then
 * the embedded database).
 */
export async function stopServer(
  app: FastifyInstance,
  closeGraph: () => Promise<void>,
  delayMs = 0,
): Promise<void> {
  app.lifecycle.stopping = true;
  if (delayMs > 0) await wait(delayMs);
  try {
    await app.close();
  } finally {
    await closeGraph();
  }
}
