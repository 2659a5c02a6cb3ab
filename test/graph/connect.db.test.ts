import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ConfigError } from "../../src/errors.js";
import { openGraph } from "../../src/graph/driver.js";
import { layoutOf } from "../../src/graph/embedded/layout.js";
import { sharedConfig, useDatabase } from "../support/database.js";

const database = useDatabase();

function external(more: NodeJS.ProcessEnv) {
  const password = readFileSync(layoutOf(sharedConfig().embedded.dataFolder).password, "utf8").trim();
  return sharedConfig({ NEO4J_URI: database().uri, NEO4J_PASSWORD: password, ...more });
}

test("a Neo4j of the user's own is used through NEO4J_URI, and left running", async () => {
  const graph = await openGraph(external({}));
  expect(graph).toMatchObject({ ownership: "external", database: "neo4j", uri: database().uri });
  expect(graph.serverVersion).toMatch(/^5\.26\./);
  await graph.close();
  await database().driver.verifyConnectivity();
});

test("a routing address works as well as a direct one", async () => {
  const graph = await openGraph(external({ NEO4J_URI: database().uri.replace("bolt:", "neo4j:") }));
  const { records } = await graph.driver.executeQuery("RETURN 1 AS one", {}, { database: graph.database });
  expect(records).toHaveLength(1);
  await graph.close();
});

test.each([
  ["a wrong password", { NEO4J_PASSWORD: "wrong" }, /refuses the login \(user "neo4j"\).*NEO4J_PASSWORD/],
  ["no password", { NEO4J_PASSWORD: "" }, /refuses the login \(NEO4J_PASSWORD is not set\)/],
  ["a database that is not there", { NEO4J_DATABASE: "other" }, /has no database "other".*NEO4J_DATABASE/],
  [
    "a server that is not there",
    { NEO4J_URI: "bolt://127.0.0.1:1" },
    /No Neo4j answers at bolt:\/\/127\.0\.0\.1:1.*NEO4J_URI/,
  ],
  ["a routing server that is not there", { NEO4J_URI: "neo4j://127.0.0.1:1" }, /No Neo4j answers at neo4j:/],
])("%s is one clear ConfigError within 5 s", async (_what, more, message) => {
  const startedAt = Date.now();
  const failure = await openGraph(external(more)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConfigError);
  expect((failure as Error).message).toMatch(message);
  expect(Date.now() - startedAt).toBeLessThan(5_000);
});
