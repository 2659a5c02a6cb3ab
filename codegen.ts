import type { CodegenConfig } from "@graphql-codegen/cli";

/**
 * Typed operations for the examples: the types of their answers and variables, and their documents. Works offline,
 * from the printed schema: `npx graphql-codegen`.
 */
const config: CodegenConfig = {
  schema: "src/generated/schema.graphql",
  documents: ["examples/*.graphql", "test/queries/*.graphql"],
  ignoreNoDocuments: true,
  generates: {
    "src/generated/operations.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true },
        scalars: { ID: "string" },
        documentMode: "documentNode",
      },
    },
  },
};

export default config;
