import type { Graph } from "../../dist/graph/driver.js";
import type { Servers } from "./contestants.js";
import type { Postgres } from "./postgres/server.js";
import { node22, type Server, startServer } from "./processes.js";

/** What the parts of a run work with. */
export interface Stage {
  graph: Graph;
  postgres: Postgres;
  /** Environment in which a child finds the database. */
  environment: NodeJS.ProcessEnv;
  /** Told what is being done. */
  report: (message: string) => void;
}

/** Memory for kept answers: as much as the server takes by default. */
const CACHE_BYTES = 64 * 1024 * 1024;

/** Starts one of the servers of a comparison. */
export function startNamed(stage: Stage, name: keyof Servers): Promise<Server> {
  const { environment, postgres } = stage;
  switch (name) {
    case "off":
      return startServer("plangraph", ["0"], { environment });
    case "on":
      return startServer("plangraph", [String(CACHE_BYTES)], { environment });
    case "raw":
      return startServer("raw", [], { environment });
    case "bare":
      return startServer("bare", []);
    case "postgraphile":
      return startServer("postgraphile", [postgres.url], { execPath: node22() });
    default:
      return startServer(name, [postgres.url]);
  }
}

/** Starts all servers, one after the other, runs `work` and stops them. */
export async function withServers<T>(stage: Stage, work: (servers: Servers) => Promise<T>): Promise<T> {
  const started: Partial<Servers> = {};
  try {
    for (const name of ["off", "on", "raw", "bare", "apollo", "jit", "postgraphile"] as const)
      started[name] = await startNamed(stage, name);
    return await work(started as Servers);
  } finally {
    await Promise.all(Object.values(started).map((server) => server.stop()));
  }
}
