import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../config.js";
import { ConfigError } from "../../errors.js";
import { alternatives, installCommand } from "./advice.js";

/** The oldest Java that Neo4j 5.26 runs on. */
export const oldestJava = 17;

/** A Java that was found: its program and its version, such as 17 for `17.0.15` and 8 for `1.8.0_392`. */
export interface Java {
  program: string;
  major: number;
  version: string;
}

/** The first Java of JAVA_HOME and the PATH that is new enough; a ConfigError that says what was found if none is. */
export function findJava(config: Config): Java {
  const found = installedJavas(config);
  const usable = found.find((java) => java.major >= oldestJava);
  if (usable !== undefined) return usable;
  const install = `Install it:\n  ${installCommand("java", config.searchPath)}\n${alternatives}`;
  const [tooOld] = found;
  if (tooOld === undefined) {
    const where = config.embedded.javaHome
      ? `in JAVA_HOME (${config.embedded.javaHome}) or on the PATH`
      : "on the PATH";
    throw new ConfigError(
      "JAVA_MISSING",
      `The embedded Neo4j needs Java ${oldestJava} or newer; none was found ${where}. ${install}`,
    );
  }
  throw new ConfigError(
    "JAVA_TOO_OLD",
    `The embedded Neo4j needs Java ${oldestJava} or newer; found ${tooOld.version} at ${tooOld.program}. ${install}`,
  );
}

/** Every Java that can be asked for its version: JAVA_HOME's first, then those on the PATH in order. */
export function installedJavas(config: Config): Java[] {
  const { javaHome } = config.embedded;
  const folders = [...(javaHome === undefined ? [] : [join(javaHome, "bin")]), ...config.searchPath];
  const programs = folders.map((folder) => join(folder, "java")).filter(isExecutable);
  return [...new Set(programs)].flatMap((program) => askVersion(program, config) ?? []);
}

/** Whether `file` exists and may be run by this user. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// `java -version` prints on stderr, and its first line may be a note about JAVA_TOOL_OPTIONS.
function askVersion(program: string, config: Config): Java | undefined {
  const answer = spawnSync(program, ["-version"], {
    encoding: "utf8",
    timeout: 20_000,
    env: config.childEnvironment(),
  });
  const version = /version "([^"]+)"/.exec(`${answer.stderr ?? ""}${answer.stdout ?? ""}`)?.[1];
  return version === undefined ? undefined : { program, version, major: majorOf(version) };
}

function majorOf(version: string): number {
  return Number(/^(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0);
}
