import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORMATS } from "../../src/export/export-graph.js";
import { CLASSES, PREDICATES, PROPERTIES } from "../../src/export/jsonld-vocabulary.js";
import { ENTITIES, NAMESPACES, VOCABULARY } from "../../src/export/namespaces.js";
import { PRINTED_CONTEXT, printContext } from "../../src/export/print-context.js";
import { packageRoot } from "../../src/package-root.js";

const page = readFileSync(join(packageRoot, "docs", "export.md"), "utf8");

test("the JSON-LD context that is kept is what the printed schema gives now (npm run generate).", () => {
  expect(readFileSync(PRINTED_CONTEXT, "utf8")).toBe(printContext());
});

test("docs/export.md names every format, namespace and term of a published vocabulary.", () => {
  const rows = [CLASSES, PROPERTIES, PREDICATES].flatMap((table) => Object.entries(table));
  const cells = rows.map(([name, terms]) => {
    const shown = [terms].flat().map((term) => `\`${term}\``);
    return `| \`${name}\` | ${shown.join(", ")} |`;
  });
  const named = [...cells, ...Object.keys(FORMATS).map((name) => `--format ${name}`), ENTITIES, VOCABULARY];
  expect([...named, ...Object.values(NAMESPACES)].filter((one) => !page.includes(one))).toEqual([]);
});
