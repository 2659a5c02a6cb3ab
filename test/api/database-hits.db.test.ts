import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.js";
import { useSeedPlan } from "../support/seed-plan.js";
import { HIT_BUDGETS } from "./support/hit-budgets.js";
import { forgetQueryPlans, hitsOf } from "./support/profile.js";

const folder = join(packageRoot, "examples");
const examples = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
const database = useSeedPlan();

const found: string[] = [];

beforeAll(async () => {
  await forgetQueryPlans(database());
});
afterAll(() => {
  console.log(`database hits: ${found.join(", ")}`);
});

test("every example has a budget, and every budget an example", () => {
  expect(Object.keys(HIT_BUDGETS)).toEqual(examples.map((name) => name.replace(/\.graphql$/, "")).sort());
});

describe("an example takes no more database hits than its budget", () => {
  test.each(Object.entries(HIT_BUDGETS))("%s", async (name, { budget, measured }) => {
    const hits = await hitsOf(database(), readFileSync(join(folder, `${name}.graphql`), "utf8"));
    const total = hits.reduce((sum, one) => sum + one, 0);
    found.push(`${name.slice(0, 2)} ${total}`);
    expect(total).toBeGreaterThan(0);
    expect(total, `${total} in ${hits.length} statements, ${measured} when measured`).toBeLessThanOrEqual(
      budget,
    );
  });
});
