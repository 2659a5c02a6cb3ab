import fastify from "fastify";
import { failOnStart, serveParent } from "./child.js";

/** The limit of answers that are kept: a Fastify route that sends bytes which it was given beforehand. */
async function main(): Promise<void> {
  let bodies: Buffer[] = [];
  const app = fastify();
  app.get<{ Params: { index: string } }>("/:index", (request, reply) => {
    const body = bodies[Number(request.params.index)];
    if (body === undefined) return reply.code(404).send();
    return reply.header("content-type", "application/json; charset=utf-8").send(body);
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const address = app.server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  serveParent(address.port, {
    prepare: (texts: string[]) => {
      bodies = texts.map((text) => Buffer.from(text));
    },
  });
}

main().catch(failOnStart);
