import { accessSync, constants, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { JarCache } from "./jar-cache.js";
import type { Java } from "./java.js";

/** How a server's Java uses the class archive: `draft` is set when this run records one. */
export interface ClassArchive {
  options: string[];
  draft?: string;
}

/**
 * Java can save the classes it has loaded in an archive and map it at the next start (AppCDS, JEP 350). For Neo4j
 * that halves a start: 3 s instead of 6 on two idle cores, 6 s of CPU time instead of 13. The first server that
 * stops cleanly writes the archive, 100 MB beside the jars, which takes 6 s once. It holds for one Java version;
 * Java checks it and goes without when anything differs.
 */
export function classArchive(cache: JarCache, java: Java): ClassArchive {
  const archive = archiveFile(cache, java);
  if (existsSync(archive)) return { options: [`-XX:SharedArchiveFile=${archive}`, "-Xshare:auto"] };
  if (!isWritable(cache.folder)) return { options: [] };
  const draft = `${archive}.draft-${process.pid}-${Date.now()}`;
  return { options: [`-XX:ArchiveClassesAtExit=${draft}`], draft };
}

/** Whether the next start with this Java will be a fast one. */
export function hasClassArchive(cache: JarCache, java: Java): boolean {
  return existsSync(archiveFile(cache, java));
}

/** Puts the archive of a server that has ended in place; or removes it, when the server was killed over it. */
export function settleClassArchive(draft: string | undefined, isWhole: boolean): void {
  if (draft === undefined || !existsSync(draft)) return;
  const archive = draft.replace(/\.draft-.*$/, "");
  // A running server may have the archive mapped: the first one stays, and this one is removed.
  if (!isWhole || existsSync(archive)) rmSync(draft, { force: true });
  else renameSync(draft, archive);
}

function archiveFile(cache: JarCache, java: Java): string {
  return join(cache.folder, `classes-${java.version}.jsa`);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
