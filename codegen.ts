import type { CodegenConfig } from "@graphql-codegen/cli";

/**
 * Typed operations from the printed schema, offline: for the examples the types of their answers and variables, and
 * their documents; for the explorer the same, with each document's text and its SHA-256, by which the server knows it.
 */
const config: CodegenConfig = {
  schema: "src/generated/schema.graphql",
  ignoreNoDocuments: true,
  generates: {
    "src/generated/operations.ts": {
      documents: ["examples/*.graphql", "test/queries/*.graphql"],
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true },
        scalars: { ID: "string" },
        documentMode: "documentNode",
      },
    },
    "explorer/src/generated/": {
      documents: ["explorer/src/**/*.graphql"],
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true },
        scalars: { ID: "string", Date: "string" },
        documentMode: "string",
      },
    },
  },
};

export default config;
