import { readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { JarCache } from "./jar-cache.js";

/** What Neo4j's own start script gives Java, as far as it is needed to run. */
const neo4jOptions = [
  "-XX:-OmitStackTraceInFastThrow",
  "-Dfile.encoding=UTF-8",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dlog4j2.disable.jmx=true",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
];

/** From here on G1's shorter pauses are worth its 60 to 100 MB of memory and its extra threads. */
const smallestG1HeapMegabytes = 2048;

/** Options and class path for any program of the jars. */
export function javaOptions(cache: JarCache, heap: string): string[] {
  const collector = megabytes(heap) < smallestG1HeapMegabytes ? ["-XX:+UseSerialGC"] : ["-XX:+UseG1GC"];
  // Named one by one and sorted: a class archive holds only for the very same class path.
  const jars = readdirSync(cache.folder).filter((name) => name.endsWith(".jar"));
  const classPath = jars.sort().map((jar) => join(cache.folder, jar));
  return [`-Xmx${heap}`, ...collector, ...neo4jOptions, "-cp", classPath.join(delimiter)];
}

/**
 * Writes arguments for `java @file`, which spares a command line of 20 kB and keeps a password among them from
 * the list of processes: the file is readable by this user only.
 */
export function writeArgumentFile(file: string, args: readonly string[]): void {
  // One quoted argument a line; in quotes, Java's launcher reads a backslash as an escape.
  const lines = args.map((arg) => `"${arg.replace(/[\\"]/g, "\\$&")}"`);
  writeFileSync(file, `${lines.join("\n")}\n`, { mode: 0o600 });
}

function megabytes(heap: string): number {
  const factor = { k: 1 / 1024, m: 1, g: 1024 }[heap.slice(-1).toLowerCase()] ?? 1;
  return Number.parseInt(heap, 10) * factor;
}
