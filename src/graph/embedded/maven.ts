import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Config } from "../../config.js";
import { ConfigError } from "../../errors.js";
import { alternatives, installCommand } from "./advice.js";
import { isExecutable } from "./java.js";

/** A Maven that was found. */
export interface Maven {
  program: string;
  version: string;
}

/** The Maven on the PATH; undefined when there is none or it does not run. */
export function installedMaven(config: Config): Maven | undefined {
  const program = config.searchPath.map((folder) => join(folder, "mvn")).find(isExecutable);
  if (program === undefined) return undefined;
  const answer = spawnSync(program, ["--version"], {
    encoding: "utf8",
    timeout: 30_000,
    env: config.childEnvironment(),
  });
  const version = /Apache Maven (\S+)/.exec(answer.stdout ?? "")?.[1];
  return version === undefined ? undefined : { program, version: version.replace(/[^\w.-].*$/, "") };
}

/** Like {@link installedMaven}, with a ConfigError when there is none. Needed only while the cache is empty. */
export function findMaven(config: Config): Maven {
  const maven = installedMaven(config);
  if (maven !== undefined) return maven;
  throw new ConfigError(
    "MAVEN_MISSING",
    `The embedded Neo4j is fetched once, by Maven; no mvn was found on the PATH. Install it:\n  ${installCommand("maven", config.searchPath)}\n${alternatives}`,
  );
}
