import { readFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import type { Graph } from "../../dist/graph/driver.js";
import type { Postgres } from "./postgres/server.js";
import type { Machine } from "./results.js";
import { rounded } from "./statistics.js";

/** What the figures were measured on and with. */
export function describeMachine(graph: Graph, postgres: Postgres): Machine {
  const cores = cpus();
  const bench = ["fastify", "graphql-jit", "postgraphile", "@apollo/server", "dataloader", "autocannon"];
  const product = ["@neo4j/graphql", "neo4j-driver", "graphql"];
  return {
    cpu: cores[0]?.model.trim() || "unknown",
    cores: cores.length,
    memoryGb: rounded(totalmem() / 1024 ** 3, 0),
    system: `${platform()} ${arch()}`,
    versions: {
      node: process.versions.node,
      neo4j: graph.serverVersion,
      postgresql: postgres.version,
      ...Object.fromEntries(product.map((name) => [name, versionOf(name, "../../")])),
      ...Object.fromEntries(bench.map((name) => [name, versionOf(name, "../")])),
    },
  };
}

function versionOf(name: string, root: string): string {
  const file = new URL(`${root}node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).version;
}
