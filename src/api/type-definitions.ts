import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, parse } from "graphql";
import { packageRoot } from "../package-root.js";

/** The SDL of the graph itself: `schema/*.graphql`, what @neo4j/graphql generates the lists and filters from. */
export function loadGraphTypes(): DocumentNode {
  return loadFolder(join(packageRoot, "schema"));
}

/** The SDL of the hand-written roots and their wrappers, added to the generated schema: `schema/roots/*.graphql`. */
export function loadRootTypes(): DocumentNode {
  return loadFolder(join(packageRoot, "schema", "roots"));
}

// Sorted by name, so that the printed schema does not depend on the file system's order.
function loadFolder(folder: string): DocumentNode {
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  return parse(
    files
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("\n"),
  );
}
