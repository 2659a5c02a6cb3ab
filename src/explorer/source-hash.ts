import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the build is made of, beside the folders `src` and `public`. */
const FILES = ["index.html", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts"];
const FOLDERS = ["src", "public"];

/** The first 16 hexadecimal digits of the SHA-256 of all that the build in `folder` is made from: names and bytes. */
export function sourceHash(folder: string): string {
  const hash = createHash("sha256");
  for (const name of [...FILES, ...FOLDERS.flatMap((inner) => filesIn(folder, inner))].sort()) {
    const bytes = readFileSync(join(folder, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex").slice(0, 16);
}

function filesIn(folder: string, inner: string): string[] {
  return readdirSync(join(folder, inner), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
