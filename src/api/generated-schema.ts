import { Neo4jGraphQL } from "@neo4j/graphql";
import type { GraphQLSchema } from "graphql";
import { computedFieldResolvers } from "./computed-fields.js";
import { loadGraphTypes } from "./type-definitions.js";

/** Everything that the library marks as on its way out stays out of our contract. */
const EXCLUDE_DEPRECATED = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

/**
 * Lists, connections, filters, sort and aggregation for every type of `schema/*.graphql`, by @neo4j/graphql.
 * `validate` checks the SDL against the library's rules, which triples the time; a test does it, a start need not.
 */
export async function generateSchema(options: { validate?: boolean } = {}): Promise<GraphQLSchema> {
  const typeDefs = loadGraphTypes();
  const library = new Neo4jGraphQL({
    typeDefs,
    resolvers: computedFieldResolvers(typeDefs),
    features: { excludeDeprecatedFields: EXCLUDE_DEPRECATED },
    validate: options.validate ?? false,
  });
  return withoutNeedlessWarnings(() => library.getSchema());
}

/**
 * The library looks for the resolvers of edge properties in the wrong place and warns, once for each relationship,
 * that there is none. It does so before `getSchema` returns its promise; every other warning passes.
 */
function withoutNeedlessWarnings<T>(work: () => T): T {
  const { warn } = console;
  console.warn = (...parts: unknown[]) => {
    if (!/^Custom resolver for evidence has not been provided/.test(String(parts[0]))) warn(...parts);
  };
  try {
    return work();
  } finally {
    console.warn = warn;
  }
}
