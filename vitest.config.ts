import { defineConfig } from "vitest/config";
import SameContentTogether from "./test/support/same-content-together.js";

const report = process.env.PLANGRAPH_TEST_REPORT;

export default defineConfig({
  resolve: {
    // Vite would take graphql's .mjs files, Node takes its CommonJS ones for every library: one copy or errors.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    // .ci/run counts the tests from a JSON report beside the usual output.
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    sequence: { sequencer: SameContentTogether },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.{db,process,fault,browser}.test.ts"],
          testTimeout: 30_000,
          // Loading graphql and Neo4j's library anew for each file took a third of the whole time; no file mocks a module.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["test/**/*.db.test.ts"],
          globalSetup: ["test/support/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // The files share one Neo4j, and two cores would not start several faster.
          fileParallelism: false,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "processes",
          include: ["test/**/*.process.test.ts"],
          globalSetup: ["test/support/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // Each starts, stops and kills servers of its own; two cores would not start several faster.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "faults",
          include: ["test/**/*.fault.test.ts"],
          globalSetup: ["test/support/global-setup.ts"],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          // They measure times, and kill the database that they share.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.ts"],
          globalSetup: ["test/support/browser-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The files share one server and one browser.
          fileParallelism: false,
        },
      },
    ],
  },
});
