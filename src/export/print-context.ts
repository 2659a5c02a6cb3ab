import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { buildSchema } from "graphql";
import { jsonldContext } from "./jsonld-vocabulary.js";
import { shapeOf } from "./read-shape.js";

const GENERATED = new URL("../../src/generated/", import.meta.url);

/** Where the JSON-LD context is kept under version control, for readers; every export carries its own copy. */
export const PRINTED_CONTEXT = new URL("context.jsonld", GENERATED);

/** The context of what the printed schema can hold, as a JSON-LD document. */
export function printContext(): string {
  const schema = buildSchema(readFileSync(new URL("schema.graphql", GENERATED), "utf8"));
  return `${JSON.stringify({ "@context": jsonldContext(shapeOf(schema)) }, null, 2)}\n`;
}

// `node dist/export/print-context.js` brings the kept file up to date, after the printed schema.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(PRINTED_CONTEXT, printContext());
}
