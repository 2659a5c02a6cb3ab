import type { FastifyInstance } from "fastify";

/** An operation as it is sent over HTTP. */
export interface Operation {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
}

/** The reply to an operation. */
export interface Reply {
  data?: unknown;
  errors?: { message: string }[];
  extensions?: Record<string, unknown>;
}

/** Asks the server within this process, through everything that a request over HTTP passes. */
export async function askServer(app: FastifyInstance, operation: Operation): Promise<Reply> {
  const reply = await app.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json" },
    payload: JSON.stringify(operation),
  });
  return reply.json<Reply>();
}
