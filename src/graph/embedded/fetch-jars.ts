import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Config } from "../../config.js";
import { ConfigError } from "../../errors.js";
import type { Report } from "../report.js";
import { alternatives } from "./advice.js";
import type { Maven } from "./maven.js";
import { pomFile } from "./release.js";

/** One run of Maven. */
export interface FetchOrder {
  maven: Maven;
  config: Config;
  version: string;
  /** An empty folder for the jars. */
  target: string;
  report: Report;
}

/** Jars between two lines of progress. */
const reportEvery = 25;

/** Has Maven put the jars of the embedded Neo4j and all they need into `target`. Uses Maven's own settings. */
export async function fetchJars(order: FetchOrder): Promise<void> {
  const { report, version, target } = order;
  report(`Fetching Neo4j ${version} (about 210 jars, 123 MB; only once)`);
  const { exitCode, errors } = await runMaven(order);
  const jarCount = readdirSync(target).filter((name) => name.endsWith(".jar")).length;
  if (exitCode !== 0 || jarCount === 0) throw fetchFailed(version, exitCode, errors);
  report(`Fetched Neo4j ${version}: ${jarCount} jars`);
}

function runMaven(order: FetchOrder): Promise<{ exitCode: number | null; errors: string[] }> {
  const { maven, config, target, report } = order;
  // Named in full: for the short form Maven has to ask the network who owns the prefix.
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies";
  const options = [
    "--batch-mode",
    "--file",
    pomFile,
    `-DoutputDirectory=${target}`,
    "-DincludeScope=runtime",
  ];
  const child = spawn(maven.program, [...options, goal], {
    stdio: ["ignore", "pipe", "pipe"],
    env: config.childEnvironment(),
  });
  const errors: string[] = [];
  let downloaded = 0;
  const readLine = (line: string) => {
    if (/^\[?ERROR|^Error|: not found/.test(line)) errors.push(line.replace(/^\[ERROR\]\s*/, ""));
    if (!/Downloaded from .*\.jar\b/.test(line)) return;
    downloaded += 1;
    if (downloaded % reportEvery === 0) report(`Fetching Neo4j: ${downloaded} jars so far`);
  };
  createInterface({ input: child.stdout }).on("line", readLine);
  createInterface({ input: child.stderr }).on("line", readLine);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, errors }));
  });
}

const networkFault =
  /UnknownHost|Unknown host|Name or service not known|Connection refused|Connect(ion)? timed out|Network is unreachable|Temporary failure in name resolution|Could not transfer artifact|offline mode/i;

function fetchFailed(version: string, exitCode: number | null, errors: readonly string[]): ConfigError {
  const said = errors[0] ?? `exit code ${exitCode}`;
  return networkFault.test(errors.join("\n"))
    ? new ConfigError(
        "NETWORK_NEEDED",
        `Neo4j ${version} is not in the cache yet, and Maven could not reach its repository. The first start needs the network once (or a mirror in Maven's settings.xml); later starts do not. Maven said: ${said}\n${alternatives}`,
      )
    : new ConfigError("FETCH_FAILED", `Maven could not fetch Neo4j ${version}: ${said}\n${alternatives}`);
}
