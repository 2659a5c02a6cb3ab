import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../src/package-root.js";

test("docs/licences.md names every package that comes with plangraph, with a licence that has been judged.", () => {
  const printed = execFileSync(process.execPath, [join(packageRoot, ".ci", "print-licences.mjs")], {
    encoding: "utf8",
  });
  expect(readFileSync(join(packageRoot, "docs", "licences.md"), "utf8")).toBe(printed);
  const { dependencies } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) expect(printed).toContain(`${name} `);
});
