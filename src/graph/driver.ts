import type { Driver } from "neo4j-driver";
import type { Config } from "../config.js";
import { connect } from "./connect.js";
import { joinServer } from "./embedded/join-server.js";
import { type Report, silent } from "./report.js";

/** An open connection to the graph, wherever it lives. */
export interface Graph {
  driver: Driver;
  /** To be named in every session. */
  database: string;
  uri: string;
  serverVersion: string;
  /** `started`: our embedded server, by us; `attached`: our embedded server, started by another process; `external`: NEO4J_URI. */
  ownership: "started" | "attached" | "external";
  /** Closes the driver; the last process that uses the embedded server then stops it. May be called twice. */
  close: () => Promise<void>;
}

/** Opens the Neo4j at NEO4J_URI or, without that, the embedded one, which is started when it does not run. */
export async function openGraph(config: Config, report: Report = silent): Promise<Graph> {
  return config.neo4j.uri === undefined
    ? openEmbedded(config, report)
    : openExternal(config, config.neo4j.uri);
}

/**
 * Opens the graph, runs `work` and closes it again, also when `work` fails or the process is told to stop
 * (SIGINT, SIGTERM, SIGHUP): nothing is left running that this call started.
 */
export async function withGraph<T>(
  config: Config,
  work: (graph: Graph) => Promise<T>,
  report: Report = silent,
): Promise<T> {
  const opening = openGraph(config, report);
  const stop = (signal: NodeJS.Signals) => {
    // A signal during the start is obeyed once the start is through: killing it half-way would leave a server behind.
    const close = opening.then((graph) => graph.close());
    void close.finally(() => process.exit(128 + (signalNumbers[signal] ?? 0)));
  };
  const signals = Object.keys(signalNumbers) as NodeJS.Signals[];
  for (const signal of signals) process.once(signal, stop);
  try {
    const graph = await opening;
    try {
      return await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

const signalNumbers: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

async function openExternal(config: Config, uri: string): Promise<Graph> {
  const { driver, version } = await connect({ ...config.neo4j, uri });
  const { database } = config.neo4j;
  return {
    driver,
    database,
    uri,
    serverVersion: version.text,
    ownership: "external",
    close: () => driver.close(),
  };
}

async function openEmbedded(config: Config, report: Report): Promise<Graph> {
  const { uri, username, password, ownership, leave } = await joinServer(config, report);
  const { poolSize } = config.neo4j;
  const database = "neo4j";
  try {
    const { driver, version } = await connect({ uri, username, password, database, poolSize });
    const close = async () => {
      await driver.close();
      await leave();
    };
    return { driver, database, uri, serverVersion: version.text, ownership, close };
  } catch (error) {
    await leave();
    throw error;
  }
}
