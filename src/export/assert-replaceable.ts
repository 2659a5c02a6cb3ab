import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ExportError } from "../errors.js";

/** The file by which a folder is known as an export: it names all others in it. */
export const FOLDER_METADATA = "csv-metadata.json";

/**
 * Throws unless the target can be written: nothing is there, or an empty folder, or with `force` an earlier export. A
 * folder that holds anything else is never replaced: `--force --out ~` must not cost anybody a home.
 */
export async function assertReplaceable(target: {
  path: string;
  isFolder: boolean;
  force: boolean;
}): Promise<void> {
  const { path, isFolder, force } = target;
  const found = await kindOf(path);
  if (found === "nothing") return;
  if (found === "folder" && !isFolder) {
    throw new ExportError(
      "OUT_IS_FOLDER",
      `--out: ${path} is a folder; this format writes one file: name that`,
    );
  }
  if (found === "file" && isFolder) {
    throw new ExportError(
      "OUT_IS_FILE",
      `--out: ${path} is a file; this format writes a folder of files: name that`,
    );
  }
  const strangers = found === "folder" ? await strangersIn(path) : [];
  if (strangers === "empty") return;
  if (strangers.length > 0) {
    throw new ExportError(
      "OUT_NOT_AN_EXPORT",
      `--out: ${path} holds ${strangers.slice(0, 3).join(", ")}${strangers.length > 3 ? ` and ${strangers.length - 3} more` : ""}, which no export wrote; it is not replaced. Name another folder.`,
    );
  }
  if (!force) {
    throw new ExportError(
      "OUT_EXISTS",
      `--out: ${path} is there already; name another, or replace it with --force`,
    );
  }
}

async function kindOf(path: string): Promise<"nothing" | "file" | "folder"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return "nothing";
    throw new ExportError("OUT_UNWRITABLE", `--out: ${path}: ${(cause as Error).message}`, { cause });
  }
}

/** Files of a folder that its metadata does not name; all of them where there is no metadata. */
async function strangersIn(folder: string): Promise<string[] | "empty"> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  if (entries.length === 0) return "empty";
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  const named = await namedFiles(folder);
  const strangers = files.filter((file) => !named.has(file));
  return strangers.length > 0 || named.size > 0 ? strangers : [folder];
}

async function namedFiles(folder: string): Promise<Set<string>> {
  const metadata = join(folder, FOLDER_METADATA);
  try {
    const { tables } = JSON.parse(await readFile(metadata, "utf8")) as { tables: { url: string }[] };
    return new Set([metadata, ...tables.map(({ url }) => join(folder, url))]);
  } catch {
    return new Set();
  }
}
