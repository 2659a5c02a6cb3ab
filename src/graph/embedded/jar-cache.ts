import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../config.js";
import type { Report } from "../report.js";
import { assertFreeSpace, downloadMegabytes } from "./disk-space.js";
import { fetchJars } from "./fetch-jars.js";
import { withFileLock } from "./file-lock.js";
import { readJsonFile, writeJsonFile } from "./json-file.js";
import { findMaven } from "./maven.js";
import { embeddedVersion } from "./release.js";

/** A folder of jars that is complete: the marker was written last and agrees with what is there. */
export interface JarCache {
  folder: string;
  version: string;
  jarCount: number;
  bytes: number;
}

/** The cache of the pinned version, or undefined when it is missing or not whole. Never asks the network. */
export function findJarCache(config: Config): JarCache | undefined {
  const version = embeddedVersion();
  const folder = folderOf(config, version);
  const marker = readJsonFile<Omit<JarCache, "folder">>(markerOf(folder));
  if (marker === undefined || marker.version !== version) return undefined;
  const { jarCount, bytes } = measure(folder);
  return jarCount === marker.jarCount && bytes === marker.bytes ? { folder, ...marker } : undefined;
}

/**
 * The cache of the pinned version, fetched by Maven when it is not there yet. The jars arrive in a folder of
 * their own that is renamed when whole, so a killed download leaves no half cache; of two processes that find
 * the cache empty, one fetches and the other waits.
 */
export async function ensureJarCache(config: Config, report: Report): Promise<JarCache> {
  const cached = findJarCache(config);
  if (cached !== undefined) return cached;
  const version = embeddedVersion();
  const lock = join(config.embedded.cacheFolder, `neo4j-${version}.lock`);
  const onWait = (holder: number | undefined) =>
    report(`Waiting for process ${holder ?? "(unknown)"}, which is fetching Neo4j ${version}`);
  return withFileLock(lock, async () => findJarCache(config) ?? fetchInto(config, version, report), {
    onWait,
  });
}

async function fetchInto(config: Config, version: string, report: Report): Promise<JarCache> {
  const { cacheFolder } = config.embedded;
  const maven = findMaven(config);
  assertFreeSpace(cacheFolder, downloadMegabytes, `Fetching Neo4j ${version}`, "PLANGRAPH_CACHE");
  removeAbandoned(cacheFolder, version);
  const draft = join(cacheFolder, `neo4j-${version}.draft-${process.pid}`);
  mkdirSync(draft, { recursive: true });
  try {
    await fetchJars({ maven, config, version, target: draft, report });
    const cache = { version, ...measure(draft) };
    writeJsonFile(markerOf(draft), cache);
    const folder = folderOf(config, version);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    return { folder, ...cache };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** What killed downloads left behind: safe to remove, since we hold the lock. */
function removeAbandoned(cacheFolder: string, version: string): void {
  for (const name of readdirSync(cacheFolder)) {
    if (name.startsWith(`neo4j-${version}.draft-`)) rmSync(join(cacheFolder, name), { recursive: true });
  }
}

function folderOf(config: Config, version: string): string {
  return join(config.embedded.cacheFolder, `neo4j-${version}`);
}

function markerOf(folder: string): string {
  return join(folder, "complete.json");
}

function measure(folder: string): { jarCount: number; bytes: number } {
  try {
    const jars = readdirSync(folder).filter((name) => name.endsWith(".jar"));
    const bytes = jars.reduce((sum, jar) => sum + statSync(join(folder, jar)).size, 0);
    return { jarCount: jars.length, bytes };
  } catch {
    return { jarCount: 0, bytes: 0 };
  }
}
