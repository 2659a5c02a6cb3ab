import type { GraphQLSchema } from "graphql";
import { setDefaultOrder } from "./default-order.js";
import { generateSchema } from "./generated-schema.js";

/** The schema of the API: what @neo4j/graphql generates from `schema/*.graphql`, in reading order by default. */
export async function buildSchema(options: { validate?: boolean } = {}): Promise<GraphQLSchema> {
  const schema = await generateSchema(options);
  setDefaultOrder(schema);
  return schema;
}
