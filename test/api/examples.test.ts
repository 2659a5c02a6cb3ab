import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getOperationAST, getVariableValues, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { createGuard } from "../../src/api/guard/create-guard.js";
import { packageRoot } from "../../src/package-root.js";
import { apiSchema } from "./support/api.js";

const folder = join(packageRoot, "examples");

describe("an example is one valid operation, needs no variables and no limit, and passes the guard", () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith(".graphql")))("%s", async (name) => {
    const schema = await apiSchema();
    const document = parse(readFileSync(join(folder, name), "utf8"));
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document);
    const { coerced, errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], {});
    expect(errors).toBeUndefined();
    const verdict = createGuard(schema)(document, operation?.name?.value, coerced ?? {});
    expect(verdict.errors).toEqual([]);
    expect(verdict.cost).toBeLessThan(20_000);
  });
});
