import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { Config } from "../../config.js";
import { packageRoot } from "../../package-root.js";
import type { Report } from "../report.js";
import type { JarCache } from "./jar-cache.js";
import { type Java, oldestJava } from "./java.js";

/** The Java source of the functions that the embedded Neo4j gets; also shipped in the package. */
const source = join(packageRoot, "src", "graph", "embedded", "functions", "JsonFunction.java");
const jarName = "plangraph-functions.jar";

interface FunctionParts {
  config: Config;
  cache: JarCache;
  java: Java;
  report: Report;
}

/**
 * The folder with the jar of our functions for Neo4j, compiled on first use: 2 s, once for each state of their source.
 * Undefined where that cannot be done, as with a Java without a compiler: everything works without them, only slower.
 */
export function ensureFunctions(parts: FunctionParts): string | undefined {
  const digest = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 12);
  const folder = join(parts.cache.folder, `functions-${digest}`);
  if (existsSync(join(folder, jarName))) return folder;
  const draft = `${folder}.draft-${process.pid}`;
  try {
    compile(parts, draft);
    renameSync(draft, folder);
    return folder;
  } catch (error) {
    // Another process was faster.
    if (existsSync(join(folder, jarName))) return folder;
    parts.report(
      `Neo4j starts without plangraph's functions, answers take longer: ${(error as Error).message}`,
    );
    return undefined;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function compile({ config, cache, java }: FunctionParts, draft: string): void {
  const classes = join(draft, "classes");
  mkdirSync(classes, { recursive: true });
  const tools = dirname(realpathSync(java.program));
  const jars = readdirSync(cache.folder).filter((name) => name.startsWith("neo4j-procedure-api-"));
  const classPath = jars.map((jar) => join(cache.folder, jar)).join(delimiter);
  const run = (tool: string, args: string[]) => {
    const options = { encoding: "utf8" as const, timeout: 60_000, env: config.childEnvironment() };
    const { status, error, stderr } = spawnSync(join(tools, tool), args, options);
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(`${tool}: ${stderr.trim().split("\n")[0]}`);
  };
  run("javac", ["--release", `${oldestJava}`, "-proc:none", "-cp", classPath, "-d", classes, source]);
  run("jar", ["--create", "--file", join(draft, jarName), "-C", classes, "."]);
  rmSync(classes, { recursive: true });
}
