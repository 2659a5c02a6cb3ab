import neo4j, { type Driver } from "neo4j-driver";
import { ConfigError, type PlanGraphError } from "../errors.js";
import { assertSupported, type ServerVersion } from "./server-version.js";

/** Where to connect and as whom. */
export interface Target {
  uri: string;
  username: string;
  /** Undefined where the server asks for none. */
  password: string | undefined;
  database: string;
  poolSize: number;
}

/**
 * A driver that is known to work: the server answered, took the password, has the database and is new enough.
 * Each way to fail is one ConfigError; the driver is closed then.
 */
export async function connect(target: Target): Promise<{ driver: Driver; version: ServerVersion }> {
  const driver = createDriver(target);
  try {
    await driver.verifyConnectivity({ database: target.database });
    return { driver, version: await assertSupported(driver, { ...target, uri: withoutLogin(target.uri) }) };
  } catch (error) {
    await driver.close();
    throw error instanceof ConfigError ? error : connectFailed(error, target);
  }
}

/**
 * A driver that has not connected yet. Its defaults hang for 35 s when the database is gone; with these, and with the
 * {@link Pulse} beside it, a client has its answer within 2 s.
 */
export function createDriver(target: Target): Driver {
  const { username, password } = target;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  return neo4j.driver(target.uri, auth, {
    maxTransactionRetryTime: 1_500,
    maxConnectionPoolSize: target.poolSize,
    connectionAcquisitionTimeout: 2_500,
    connectionTimeout: 2_000,
    // A connection that nobody used for so long may have died on the way without a word: it is tried before it is used.
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    userAgent: "plangraph",
  });
}

function connectFailed(cause: unknown, target: Target): PlanGraphError {
  const { code = "", message = String(cause) } = cause as { code?: string; message?: string };
  const { username, database } = target;
  const uri = withoutLogin(target.uri);
  if (code.startsWith("Neo.ClientError.Security")) {
    const found = target.password === undefined ? "NEO4J_PASSWORD is not set" : `user "${username}"`;
    return new ConfigError(
      "NEO4J_UNAUTHORISED",
      `Neo4j at ${uri} refuses the login (${found}). Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause },
    );
  }
  if (code.startsWith("Neo.ClientError.Database")) {
    return new ConfigError(
      "NEO4J_NO_DATABASE",
      `Neo4j at ${uri} has no database "${database}". Check NEO4J_DATABASE.`,
      { cause },
    );
  }
  if (code.startsWith("Neo.DatabaseError")) {
    return new ConfigError(
      "NEO4J_BROKEN",
      `Neo4j at ${uri} runs, but says: ${firstSentence(message)} Look for what stopped it, such as a full disk, and start it anew, the embedded one with "plangraph db stop --force"; nothing that was committed is lost.`,
      { cause },
    );
  }
  return new ConfigError(
    "NEO4J_UNREACHABLE",
    `No Neo4j answers at ${uri}: ${firstSentence(message)} Check NEO4J_URI and that the server runs; without NEO4J_URI plangraph uses its embedded Neo4j.`,
    { cause },
  );
}

function firstSentence(message: string): string {
  const line = message.split("\n")[0] ?? "";
  return `${line.replace(/\s*Please ensure.*$/, "").replace(/[.]?$/, "")}.`;
}

/** An address as it may be shown: some people put a login into it. */
export function withoutLogin(uri: string): string {
  return uri.replace(/\/\/[^/@\s]+@/, "//********@");
}
