import { get } from "node:http";
import { type Config, unknownVariables } from "../config.js";
import { PlanGraphError } from "../errors.js";
import { connect, withoutLogin } from "./connect.js";
import { databaseStatus } from "./embedded/control.js";
import { downloadMegabytes, freeMegabytes, startMegabytes } from "./embedded/disk-space.js";
import { findJarCache } from "./embedded/jar-cache.js";
import { findJava, oldestJava } from "./embedded/java.js";
import { findMaven } from "./embedded/maven.js";
import { assertPortFree } from "./embedded/ports.js";
import { embeddedVersion } from "./embedded/release.js";

/** One thing that `doctor` looked at. `blocked` keeps plangraph from starting; `note` does not. */
export interface Check {
  subject: string;
  verdict: "ok" | "note" | "blocked";
  finding: string;
}

const oldestNode = 20;

/** Looks at everything a start needs, and changes nothing: no download, no start. */
export async function runChecks(config: Config): Promise<Check[]> {
  const database = config.neo4j.uri === undefined ? embeddedChecks(config) : [await externalCheck(config)];
  return [nodeCheck(), ...database, await portCheck(config), ...variableChecks()];
}

function nodeCheck(): Check {
  const found = process.versions.node;
  const verdict = Number(found.split(".")[0]) >= oldestNode ? "ok" : "blocked";
  return { subject: "node", verdict, finding: `${found} (needs ${oldestNode} or newer)` };
}

function embeddedChecks(config: Config): Check[] {
  const cache = findJarCache(config);
  const { status, dataFolder, uri, pid, users } = databaseStatus(config);
  const running = `running at ${uri}, process ${pid}, used by ${users.length === 0 ? "nobody" : users.join(", ")}`;
  const stale = "not stopped cleanly last time; the next start recovers it";
  const state = { running, stale, stopped: "stopped" }[status];
  return [
    attempt("java", () => {
      const { version, program } = findJava(config);
      return `${version} at ${program} (needs ${oldestJava} or newer)`;
    }),
    cache === undefined ? attempt("maven", () => mavenFinding(config)) : mavenIdle,
    {
      subject: "cache",
      verdict: cache === undefined ? "note" : "ok",
      finding:
        cache === undefined
          ? `empty: Neo4j ${embeddedVersion()} is fetched into ${config.embedded.cacheFolder} at the first start`
          : `Neo4j ${cache.version}, ${cache.jarCount} jars, ${Math.round(cache.bytes / 1e6)} MB in ${cache.folder}`,
    },
    spaceCheck(config.embedded.cacheFolder, cache === undefined ? downloadMegabytes : 0, "PLANGRAPH_CACHE"),
    spaceCheck(dataFolder, startMegabytes, "PLANGRAPH_DATA"),
    {
      subject: "database",
      verdict: status === "stale" ? "note" : "ok",
      finding: `embedded, ${state}, in ${dataFolder}`,
    },
  ];
}

const mavenIdle: Check = {
  subject: "maven",
  verdict: "ok",
  finding: "not needed: the cache is complete",
};

function mavenFinding(config: Config): string {
  const { version, program } = findMaven(config);
  return `${version} at ${program} (needed once, for the first start)`;
}

function spaceCheck(folder: string, needed: number, variable: string): Check {
  const found = freeMegabytes(folder);
  const finding = `${found} MB free in ${folder} (needs ${needed}; ${variable} moves it)`;
  return { subject: "disk", verdict: found >= needed ? "ok" : "blocked", finding };
}

async function externalCheck(config: Config): Promise<Check> {
  const uri = config.neo4j.uri ?? "";
  return attemptLater("database", async () => {
    const { driver, version } = await connect({ ...config.neo4j, uri });
    await driver.close();
    return `Neo4j ${version.text} (${version.edition}) at ${withoutLogin(uri)}`;
  });
}

async function portCheck({ http: { host, port } }: Config): Promise<Check> {
  const check = await attemptLater("port", async () => {
    await assertPortFree(host, port, "PORT");
    return `${port} on ${host} is free`;
  });
  if (check.verdict === "ok" || !(await answersAsPlangraph(host, port))) return check;
  return { ...check, verdict: "note", finding: `${port} on ${host} is in use, by plangraph as it seems` };
}

function answersAsPlangraph(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host, port, path: "/health/live", timeout: 1_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => resolve(false));
  });
}

function variableChecks(): Check[] {
  return unknownVariables().map(({ name, nearest }) => ({
    subject: "variable",
    verdict: "note",
    finding: `${name} means nothing to plangraph. Did you mean ${nearest}?`,
  }));
}

function attempt(subject: string, look: () => string): Check {
  try {
    return { subject, verdict: "ok", finding: look() };
  } catch (error) {
    return blocked(subject, error);
  }
}

async function attemptLater(subject: string, look: () => Promise<string>): Promise<Check> {
  try {
    return { subject, verdict: "ok", finding: await look() };
  } catch (error) {
    return blocked(subject, error);
  }
}

function blocked(subject: string, error: unknown): Check {
  if (!(error instanceof PlanGraphError)) throw error;
  return { subject, verdict: "blocked", finding: error.message };
}
