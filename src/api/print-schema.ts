import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { printSchema } from "graphql";
import { packageRoot } from "../package-root.js";
import { buildSchema } from "./build-schema.js";
import { PRINTED_RELATIONSHIPS, printRelationships } from "./print-relationships.js";

/** Where the printed schema is kept under version control; a test compares it with what the SDL gives now. */
export const PRINTED_SCHEMA = join(packageRoot, "src", "generated", "schema.graphql");

/** The whole schema of the API as SDL: generated and hand-written, as clients see it. */
export async function printApiSchema(): Promise<string> {
  const header = "# Printed from schema/ by src/api/print-schema.ts; do not edit.\n\n";
  return `${header}${printSchema(await buildSchema())}\n`;
}

// `node dist/api/print-schema.js` brings the kept files up to date.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(PRINTED_SCHEMA, await printApiSchema());
  writeFileSync(PRINTED_RELATIONSHIPS, printRelationships());
}
