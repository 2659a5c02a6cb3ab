import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { execute, type GraphQLSchema } from "graphql";
import type { CompiledDocuments } from "./compiled-documents.js";
import type { OperationContext } from "./operation-plugin.js";

type Gateway = NonNullable<ApolloServerOptionsWithGateway<OperationContext>["gateway"]>;
type SchemaListener = Parameters<NonNullable<Gateway["onSchemaLoadOrUpdate"]>>[0];

/**
 * Lets Apollo execute trusted documents compiled and everything else by graphql-js: its interface for gateways is the
 * one place where an executor can be given. What compiled code refuses before it has run anything, graphql-js words.
 */
export function compiledGateway(
  schema: GraphQLSchema,
  compiled: CompiledDocuments,
  options: { maxCoercionErrors: number },
): Gateway {
  return {
    onSchemaLoadOrUpdate(listener: SchemaListener) {
      listener({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, request, context, queryHash }) => {
        const run = compiled.find(queryHash, request.operationName);
        const result = await run?.(context, request.variables ?? {});
        // Without data nothing has run: the variables were refused.
        if (result !== undefined && result.data !== undefined) return result as never;
        return execute({
          schema,
          document,
          contextValue: context,
          variableValues: request.variables,
          operationName: request.operationName,
          options,
        }) as never;
      },
    }),
    stop: async () => {},
  };
}
