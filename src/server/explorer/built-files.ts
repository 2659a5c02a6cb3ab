import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";

/** The types of the files that a build holds. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A file of the build, by its address below `/`. */
export interface BuiltFile {
  path: string;
  type: string;
  /** The same bytes compressed, where the build made that. */
  gzipPath: string | undefined;
}

/** What one build holds. Only what stands in this list is ever read: no address leads out of the folder. */
export interface BuiltFiles {
  /** Names the state of the sources, so that it changes with every byte. */
  version: string;
  page: Buffer;
  files: ReadonlyMap<string, BuiltFile>;
}

/** Reads the list of a build's files; the page itself is small and kept. */
export function readBuild(folder: string): BuiltFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const known = new Set(names);
  const files = names
    .filter((name) => extname(name) in TYPES)
    .map((name): [string, BuiltFile] => {
      const gzipPath = known.has(`${name}.gz`) ? join(folder, `${name}.gz`) : undefined;
      const type = TYPES[extname(name)] as string;
      return [name.replaceAll("\\", "/"), { path: join(folder, name), type, gzipPath }];
    });
  return { version: basename(folder), page: readFileSync(join(folder, "index.html")), files: new Map(files) };
}
