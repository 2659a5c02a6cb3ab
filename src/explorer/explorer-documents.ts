import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The texts of all operations that the explorer in `folder` sends, as it was generated; none where it is not installed. */
export function explorerDocuments(folder: string): string[] {
  const file = join(folder, "src", "generated", "persisted-documents.json");
  if (!existsSync(file)) return [];
  return Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
}
