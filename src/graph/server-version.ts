import neo4j, { type Driver } from "neo4j-driver";
import { ConfigError } from "../errors.js";

/** The version of a server, such as 5.26.31, 2025.10.1 or 5.27-aura. */
export interface ServerVersion {
  text: string;
  edition: string;
}

/** The oldest Neo4j that understands what we and @neo4j/graphql send: scoped `CALL (x) { … }` came with 5.23. */
export const oldestServer = { major: 5, minor: 23 };

/** The version of the connected server; a ConfigError when it is older than {@link oldestServer}. */
export async function assertSupported(
  driver: Driver,
  target: { uri: string; database: string },
): Promise<ServerVersion> {
  const { records } = await driver.executeQuery(
    "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS text, edition",
    {},
    { database: target.database, routing: neo4j.routing.READ },
  );
  const version = records[0]?.toObject() as ServerVersion | undefined;
  if (version !== undefined && isSupported(version.text)) return version;
  throw new ConfigError(
    "NEO4J_TOO_OLD",
    `Neo4j at ${target.uri} is version ${version?.text ?? "(unknown)"}; plangraph needs ${oldestServer.major}.${oldestServer.minor} or newer. Use a newer server, or leave NEO4J_URI out for the embedded one.`,
  );
}

/** Whether a version text is new enough; calendar versions such as 2025.01 are. */
export function isSupported(text: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(text) ?? [];
  if (major === undefined || minor === undefined) return false;
  const { major: oldestMajor, minor: oldestMinor } = oldestServer;
  return Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor);
}
