import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../config.js";
import { LoadError } from "../../errors.js";
import type { JarCache } from "./jar-cache.js";
import type { Java } from "./java.js";
import { javaOptions, writeArgumentFile } from "./java-options.js";
import type { Layout } from "./layout.js";

/** What a program of the jars needs to run on one data folder. */
export interface AdminContext {
  config: Config;
  java: Java;
  cache: JarCache;
  layout: Layout;
}

/** File descriptors for the tool's standard input and output, where a command reads or writes an archive. */
export interface AdminStreams {
  stdin?: number;
  stdout?: number;
}

/** The tool runs for a second or two: compiling its code well would cost more than it saves. */
const briefOptions = ["-XX:TieredStopAtLevel=1"];

/**
 * Runs one command of neo4j-admin from the same jars, the database being stopped. The arguments go through a
 * file that only this user can read, since one of them may be a password.
 */
export async function runAdminTool(
  context: AdminContext,
  args: readonly string[],
  streams: AdminStreams = {},
): Promise<void> {
  const { config, java, layout } = context;
  mkdirSync(layout.conf, { recursive: true });
  const argumentFile = join(layout.home, `admin-${process.pid}.args`);
  writeArgumentFile(argumentFile, [
    ...javaOptions(context.cache, config.embedded.heap),
    ...briefOptions,
    "org.neo4j.cli.AdminTool",
    ...args,
  ]);
  try {
    const child = spawn(java.program, [`@${argumentFile}`], {
      env: { ...config.childEnvironment(), NEO4J_HOME: layout.home, NEO4J_CONF: layout.conf },
      stdio: [streams.stdin ?? "ignore", streams.stdout ?? "ignore", "pipe"],
    });
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    if (exitCode !== 0) throw adminFailed(args, exitCode, said);
  } finally {
    rmSync(argumentFile, { force: true });
  }
}

function adminFailed(args: readonly string[], exitCode: number | null, said: string): LoadError {
  const reason = said.trim().split("\n").slice(0, 3).join(" ") || `exit code ${exitCode}`;
  return new LoadError("ADMIN_FAILED", `neo4j-admin ${args.slice(0, 2).join(" ")} failed: ${reason}`);
}
