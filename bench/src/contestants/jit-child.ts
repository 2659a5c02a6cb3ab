import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSchema, type GraphQLObjectType, parse, validate } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { failOnStart, serveParent } from "./child.js";
import { createLoaders, createPool, HANDWRITTEN_RESOLVERS, HANDWRITTEN_SDL } from "./handwritten.js";

/** The lean one: Node's own HTTP, compiled operations kept by their text, DataLoader; the argument is the database. */
async function main(url: string): Promise<void> {
  const pool = createPool(url);
  const schema = buildSchema(HANDWRITTEN_SDL);
  for (const [type, fields] of Object.entries(HANDWRITTEN_RESOLVERS)) {
    for (const [field, resolve] of Object.entries(fields)) {
      const definition = (schema.getType(type) as GraphQLObjectType).getFields()[field];
      if (definition !== undefined) definition.resolve = resolve as never;
    }
  }
  const compiled = new Map<string, CompiledQuery["query"]>();
  const compile = (text: string) => {
    const known = compiled.get(text);
    if (known !== undefined) return known;
    const document = parse(text);
    const errors = validate(schema, document);
    if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join(" "));
    const query = compileQuery(schema, document, "", { disablingCapturingStackErrors: true });
    if (!isCompiledQuery(query)) throw new Error("The operation cannot be compiled");
    compiled.set(text, query.query);
    return query.query;
  };
  const server = createServer(async (request, response) => {
    try {
      const { query, variables } = JSON.parse(await readBody(request));
      const result = await compile(query)(undefined, { loaders: createLoaders(pool) }, variables);
      response.setHeader("content-type", "application/json; charset=utf-8").end(JSON.stringify(result));
    } catch (error) {
      response.writeHead(400).end(JSON.stringify({ errors: [{ message: String(error) }] }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  serveParent((server.address() as AddressInfo).port);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

main(process.argv[2] as string).catch(failOnStart);
