import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@graphql-codegen/cli";
import { expect, test } from "vitest";
import config from "../../codegen.js";
import { packageRoot } from "../../src/package-root.js";

test("the typed operations that are kept are what the examples give now (npx graphql-codegen)", async () => {
  const outputs = (await generate({ ...config, cwd: packageRoot, silent: true }, false)) as {
    filename: string;
    content: string;
  }[];
  expect(outputs.length).toBeGreaterThan(0);
  for (const { filename, content } of outputs)
    expect(content).toBe(readFileSync(join(packageRoot, filename), "utf8"));
});
