import { existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { ConfigError } from "../../errors.js";

/**
 * Free space a download needs: 123 MB of jars, once in Maven's own repository and once in the cache, and
 * 100 MB for the class archive, with some air.
 */
export const downloadMegabytes = 400;

/** Free space a start needs: an empty store takes 2 MB and a loaded plan some 20; Neo4j stops writing at zero. */
export const startMegabytes = 100;

/** Free megabytes for this user on the file system that holds `folder`, or will hold it once it is made. */
export function freeMegabytes(folder: string): number {
  if (!existsSync(folder)) return freeMegabytes(dirname(folder));
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1_000_000);
}

/** Throws a ConfigError when fewer than `needed` megabytes are free at `folder`. */
export function assertFreeSpace(folder: string, needed: number, purpose: string, variable: string): void {
  const found = freeMegabytes(folder);
  if (found >= needed) return;
  throw new ConfigError(
    "DISK_FULL",
    `${purpose} needs ${needed} MB in ${folder}; ${found} MB are free. Make room, or set ${variable} to a folder on another disk.`,
  );
}
