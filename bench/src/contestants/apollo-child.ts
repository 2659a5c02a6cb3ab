import { ApolloServer } from "@apollo/server";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import fastify from "fastify";
import { failOnStart, serveParent } from "./child.js";
import {
  createLoaders,
  createPool,
  HANDWRITTEN_RESOLVERS,
  HANDWRITTEN_SDL,
  type HandwrittenContext,
} from "./handwritten.js";

/** What many would build: Apollo Server with hand-written resolvers and DataLoader; the argument is the database. */
async function main(url: string): Promise<void> {
  const pool = createPool(url);
  const app = fastify();
  const apollo = new ApolloServer<HandwrittenContext>({
    typeDefs: HANDWRITTEN_SDL,
    resolvers: HANDWRITTEN_RESOLVERS,
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    handler: fastifyApolloHandler(apollo, { context: async () => ({ loaders: createLoaders(pool) }) }),
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const address = app.server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  serveParent(address.port);
}

main(process.argv[2] as string).catch(failOnStart);
