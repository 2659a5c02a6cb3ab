import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../package-root.js";

/** The committed pom.xml that pins the embedded Neo4j; also shipped in the package. */
export const pomFile: string = join(packageRoot, "src", "graph", "embedded", "pom.xml");

/** The pinned Neo4j version, read from the pom so that it stands in one place only. */
export function embeddedVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pomFile, "utf8"))?.[1];
  if (version === undefined) throw new Error(`${pomFile} has no <neo4j.version>`);
  return version;
}
