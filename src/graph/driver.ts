import type { Driver } from "neo4j-driver";
import type { Config } from "../config.js";
import { connect, createDriver, type Target } from "./connect.js";
import { joinServer, type Membership } from "./embedded/join-server.js";
import { type Supervisor, superviseServer } from "./embedded/supervise-server.js";
import { Pulse } from "./pulse.js";
import { type Report, silent } from "./report.js";
import { steadyDriver } from "./steady-driver.js";

/** An open connection to the graph, wherever it lives. */
export interface Graph {
  driver: Driver;
  /** To be named in every session. */
  database: string;
  uri: string;
  serverVersion: string;
  /** `started`: our embedded server, by us; `attached`: our embedded server, started by another process; `external`: NEO4J_URI. */
  ownership: "started" | "attached" | "external";
  /** Whether the database answers now; for those who must not wait for it without a bound. */
  pulse: Pulse;
  /**
   * For processes that serve: from now on an embedded server that ends is started again, the driver follows it, and
   * connections that hang because the database is silent are given up. Not before what must not be cut short, such as a
   * load: that waits for a silent database, and is told of one that ends.
   */
  supervise: () => void;
  /** How often a supervised server had to be started again. */
  restarts: () => number;
  /** Closes the driver; the last process that uses the embedded server then stops it. May be called twice. */
  close: () => Promise<void>;
}

/** How a graph is opened. */
export interface OpenOptions {
  /** Called once if the embedded server is started for this, when its process runs and nothing is left but to wait for it. */
  meanwhile?: () => void;
}

/** Opens the Neo4j at NEO4J_URI or, without that, the embedded one, which is started when it does not run. */
export async function openGraph(
  config: Config,
  report: Report = silent,
  options: OpenOptions = {},
): Promise<Graph> {
  return config.neo4j.uri === undefined
    ? openEmbedded(config, report, options)
    : openExternal(config, config.neo4j.uri, report);
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

async function openExternal(config: Config, uri: string, report: Report): Promise<Graph> {
  const link = await connectSteadily({ ...config.neo4j, uri }, report);
  return Object.assign(link.graph, {
    ownership: "external" as const,
    supervise: () => {},
    restarts: () => 0,
    close: link.close,
  });
}

async function openEmbedded(config: Config, report: Report, { meanwhile }: OpenOptions): Promise<Graph> {
  const member = await joinServer(config, report, { ...(meanwhile && { meanwhile }) });
  const targetOf = ({ uri, username, password }: Membership): Target => {
    return { uri, username, password, database: "neo4j", poolSize: config.neo4j.poolSize };
  };
  try {
    const link = await connectSteadily(targetOf(member), report);
    let supervisor: Supervisor | undefined;
    const supervise = () => {
      supervisor ??= superviseServer(member, {
        config,
        report,
        silentFor: () => link.graph.pulse.silentFor,
        check: () => link.graph.pulse.check(),
        onBack: (next) => {
          link.moveTo(targetOf(next));
          link.graph.pulse.noteAnswer();
        },
      });
    };
    const close = async () => {
      await link.close();
      await (supervisor ?? member).leave();
    };
    const { ownership } = member;
    return Object.assign(link.graph, {
      ownership,
      supervise,
      restarts: () => supervisor?.restarts ?? 0,
      close,
    });
  } catch (error) {
    await member.leave();
    throw error;
  }
}

/** A working connection that outlives its sockets and, where the server moves, its address. */
interface SteadyLink {
  graph: Pick<Graph, "driver" | "database" | "uri" | "serverVersion" | "pulse">;
  moveTo: (target: Target) => void;
  close: () => Promise<void>;
}

async function connectSteadily(first: Target, report: Report): Promise<SteadyLink> {
  let target = first;
  const { driver, version } = await connect(first);
  const steady = steadyDriver(driver);
  // The pulse has a connection of its own, so that a pool that is used up does not look like a silent database.
  const forPulse = steadyDriver(createDriver({ ...first, poolSize: 1 }));
  const moveTo = (next: Target) => {
    target = next;
    steady.replace(createDriver(next));
    forPulse.replace(createDriver({ ...next, poolSize: 1 }));
  };
  const pulse = new Pulse({
    ask: () => askForNothing(forPulse.driver, first.database),
    // Connections that hang would keep their places in the pool until the network gives them up, minutes later.
    onNoAnswer: () => forPulse.replace(createDriver({ ...target, poolSize: 1 })),
    onSilent: () => {
      report("The database does not answer; whoever asks is told so until it does");
      steady.replace(createDriver(target));
    },
    onAnswer: (milliseconds) =>
      report(`The database answers again after ${(milliseconds / 1_000).toFixed(1)} s`),
  });
  return {
    graph: {
      driver: steady.driver,
      database: first.database,
      // The address may change with a restart.
      get uri() {
        return target.uri;
      },
      serverVersion: version.text,
      pulse,
    },
    moveTo,
    close: async () => {
      pulse.close();
      await Promise.all([steady.driver.close(), forPulse.driver.close()]);
    },
  };
}

async function askForNothing(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: "READ" });
  try {
    await session.run("RETURN 1");
  } finally {
    // A session that hangs is given up with its driver.
    session.close().catch(() => {});
  }
}
