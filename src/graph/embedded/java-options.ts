import { join } from "node:path";
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

/** Options and class path for any program of the jars. */
export function javaOptions(cache: JarCache, heap: string): string[] {
  return [`-Xmx${heap}`, ...neo4jOptions, "-cp", join(cache.folder, "*")];
}
