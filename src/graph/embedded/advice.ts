import { existsSync, readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";

/** What else a user can do when the embedded Neo4j cannot run here; ends every such error. */
export const alternatives = [
  "Or use another Neo4j (5.23 or newer) instead of the embedded one:",
  "  - Docker: docker compose up -d --wait && export NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=plangraph-local",
  "  - a server you have: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD",
  "  - Neo4j Aura, which has a free tier: the same three variables, from the file it gives you",
].join("\n");

/** The command that installs Java and Maven with the package manager of this machine. */
export function installCommand(what: "java" | "maven", searchPath: readonly string[]): string {
  const has = (program: string) => searchPath.some((folder) => existsSync(join(folder, program)));
  const sudo = process.platform !== "darwin" && userInfo().uid !== 0 ? "sudo " : "";
  if (has("apt-get")) return `${sudo}apt-get install -y ${what === "java" ? debianJava() : "maven"}`;
  if (has("dnf")) return `${sudo}dnf install -y ${what === "java" ? "java-21-openjdk-headless" : "maven"}`;
  if (has("apk")) return `${sudo}apk add ${what === "java" ? "openjdk17-jre-headless" : "maven"}`;
  if (has("pacman")) return `${sudo}pacman -S ${what === "java" ? "jre21-openjdk-headless" : "maven"}`;
  if (has("brew")) return `brew install ${what === "java" ? "openjdk@21" : "maven"}`;
  return what === "java"
    ? "install a Java runtime 17 or 21, for instance from https://adoptium.net"
    : "install Apache Maven 3.8 or newer, see https://maven.apache.org/install.html";
}

// Debian 13 dropped Java 17; Debian 12 has nothing newer; every Ubuntu since 20.04 has 17.
function debianJava(): string {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  const version = Number(/^VERSION_ID="?(\d+)/m.exec(release)?.[1] ?? 0);
  const isNewDebian = /^ID=debian$/m.test(release) && version >= 13;
  return isNewDebian ? "openjdk-21-jre-headless" : "openjdk-17-jre-headless";
}
