import { join } from "node:path";

/** Where everything of one embedded database lies inside its data folder. */
export interface Layout {
  /** Neo4j's home: `data/` and `logs/` inside it are Neo4j's own. */
  home: string;
  conf: string;
  confFile: string;
  /** Options of the server's Java, rewritten at every start. */
  arguments: string;
  logs: string;
  /** Neo4j's log: the launcher writes everything here and nothing on the console. */
  log: string;
  /** What the Java process itself prints, such as a refused option. */
  console: string;
  store: string;
  transactions: string;
  /** The password of user neo4j, mode 0600. */
  password: string;
  /** Held while the database is being started, stopped, dumped or restored. */
  lock: string;
  /** Process id and port of the running server. */
  server: string;
  /** One file for each process that uses the running server. */
  users: string;
}

/** The {@link Layout} of the database in `dataFolder`; touches nothing. */
export function layoutOf(dataFolder: string): Layout {
  return {
    home: dataFolder,
    conf: join(dataFolder, "conf"),
    confFile: join(dataFolder, "conf", "neo4j.conf"),
    arguments: join(dataFolder, "conf", "java.args"),
    logs: join(dataFolder, "logs"),
    log: join(dataFolder, "logs", "neo4j.log"),
    console: join(dataFolder, "logs", "console.log"),
    store: join(dataFolder, "data", "databases", "neo4j"),
    transactions: join(dataFolder, "data", "transactions", "neo4j"),
    password: join(dataFolder, "password"),
    lock: join(dataFolder, "lock"),
    server: join(dataFolder, "server.json"),
    users: join(dataFolder, "users"),
  };
}
