import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { ConfigError } from "../../errors.js";

/** A server that is expected to answer. */
export interface BoltExpectation {
  uri: string;
  username: string;
  password: string;
  timeoutMs: number;
  /** Whether waiting still makes sense; false ends the wait at once. */
  isAlive: () => boolean;
}

/** How often a starting server is asked: a refused connection on loopback costs next to nothing. */
const pollMs = 100;

/**
 * Waits until a server answers a Bolt handshake with these credentials. Returns false when the server is gone or
 * the time is over; throws when it answers but refuses the password.
 */
export async function awaitBolt(expected: BoltExpectation): Promise<boolean> {
  const auth = neo4j.auth.basic(expected.username, expected.password);
  const driver = neo4j.driver(expected.uri, auth, { connectionTimeout: 2_000, telemetryDisabled: true });
  const deadline = performance.now() + expected.timeoutMs;
  try {
    while (expected.isAlive() && performance.now() < deadline) {
      if (await answers(driver, expected.uri)) return true;
      await sleep(pollMs);
    }
    return false;
  } finally {
    await driver.close();
  }
}

async function answers(driver: ReturnType<typeof neo4j.driver>, uri: string): Promise<boolean> {
  try {
    await driver.verifyConnectivity({ database: "neo4j" });
    return true;
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    if (!code.startsWith("Neo.ClientError.Security")) return false;
    throw new ConfigError(
      "PASSWORD_WRONG",
      `The embedded Neo4j at ${uri} refuses the password in its data folder (${code}). Was that file changed?`,
      { cause: error },
    );
  }
}
