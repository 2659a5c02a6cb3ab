import { type Config, loadConfig } from "../../src/config.js";

/**
 * A configuration for tests: the machine's Java, Maven and jar cache, the embedded database in `dataFolder`, and
 * nothing else from the environment of whoever runs the tests. The explorer is off: building it takes its time.
 */
export function testConfig(dataFolder: string, more: NodeJS.ProcessEnv = {}): Config {
  return loadConfig(testEnvironment(dataFolder, more));
}

/** The environment behind {@link testConfig}, for tests that run a process. */
export function testEnvironment(dataFolder: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const names = ["PATH", "HOME", "JAVA_HOME", "MAVEN_OPTS", "PLANGRAPH_HOME", "PLANGRAPH_CACHE"];
  const kept = Object.fromEntries(names.map((name) => [name, process.env[name]]));
  const set = Object.entries({
    ...kept,
    PLANGRAPH_DATA: dataFolder,
    PLANGRAPH_EXPLORER: "0",
    TZ: "UTC",
    ...more,
  });
  return Object.fromEntries(set.filter(([, value]) => value !== undefined));
}
