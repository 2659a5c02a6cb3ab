import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { planFiles, writePlan } from "../../bench/src/generator/write-plan.js";
import { readPlan } from "../../src/cli/read-plan.js";

const folder = mkdtempSync(join(tmpdir(), "plangraph-bench-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the generator of plans", () => {
  test("gives the same files for the same number and seed, and others for another number or seed.", () => {
    expect(planFiles(3, 1)).toEqual(planFiles(3, 1));
    expect(planFiles(4, 1).files["plan.txt"]).not.toBe(planFiles(3, 1).files["plan.txt"]);
    expect(planFiles(3, 2).files["plan.txt"]).not.toBe(planFiles(3, 1).files["plan.txt"]);
  });

  test("writes plans that the annotator takes without a complaint, in the shape of a published one.", () => {
    const { nodes, edges, planId } = readPlan(writePlan(folder, 7, 1));
    const count = (kind: string) => nodes.filter((node) => node.kind === kind).length;
    expect(planId).toBe("synthetic-0007-14fyp");
    expect([count("Chapter"), count("Section"), count("Box")]).toEqual([7, 29, 11]);
    expect([count("Project"), count("Indicator"), count("Goal")]).toEqual([36, 19, 30]);
    expect(count("Task")).toBeGreaterThan(350);
    const stated = edges.filter(({ reason }) => reason === "STATED");
    expect(stated.length).toBeGreaterThan(350);
    expect(stated.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });
});
