import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAnnotationFolder } from "../../src/annotate/annotation-folder.js";
import { Problems } from "../../src/annotate/problems.js";
import { SEED_PLAN_FOLDER, WORLD_FOLDER } from "../../src/cli/plan-folders.js";
import { readPlan } from "../../src/cli/read-plan.js";
import { deriveServes } from "../../src/load/derive-serves.js";
import { REASONS } from "../../src/model/evidence.js";
import { ENTITY_KINDS, RELATIONSHIP_TYPES } from "../../src/model/kinds.js";
import { packageRoot } from "../../src/package-root.js";

const TINY = join(packageRoot, "seeds", "tiny");
const tiny = readPlan(TINY);

describe("the tiny plan", () => {
  test("holds an entity of every kind that a load writes.", () => {
    const kinds = new Set(tiny.nodes.map(({ kind }) => kind));
    expect(ENTITY_KINDS.filter((kind) => !kinds.has(kind))).toEqual(["Observation"]);
  });

  test("holds a relationship of every type that a load writes, and every reason.", () => {
    const edges = [...tiny.edges, ...deriveServes(tiny)];
    const types = new Set(edges.map(({ type }) => type));
    expect(RELATIONSHIP_TYPES.filter((type) => !types.has(type))).toEqual(["OBSERVED"]);
    expect(REASONS.filter((reason) => !edges.some((edge) => edge.reason === reason))).toEqual([]);
  });

  test("finds no name inside another: no Singapore in 中新航运学院, 新加坡海事学院 and 其中新增.", () => {
    const passages = tiny.edges
      .filter(({ type, to }) => type === "MENTIONS" && to === "country/SG")
      .map(({ from }) => from.replace("tiny-linjiang-14fyp/passage/", ""));
    expect(passages).toEqual(["1.1.1/p1", "box2.1/p1"]);
  });

  test("has letters outside the basic plane, so that its offsets tell code points from UTF-16 units.", () => {
    const points = [...tiny.tree.text];
    expect(points.length).toBeLessThan(tiny.tree.text.length);
    const wharf = tiny.nodes.find(({ id }) => id === "place/jixiang-wharf")?.evidence[0];
    expect(points.slice(wharf?.start as number, wharf?.end as number).join("")).toBe(wharf?.quote);
  });

  test("says of the entities that it shares with the Yuzhong plan what that says.", () => {
    const problems = new Problems();
    const known = readAnnotationFolder(SEED_PLAN_FOLDER, problems)
      .filter(({ kind }) => kind === "institutions" || kind === "policies")
      .flatMap(({ content }) => content as { id: string; name: string; kind: string; nameEn?: string }[]);
    for (const [segment, id] of [
      ["institution", "world-bank"],
      ["policy", "belt-and-road"],
      ["policy", "rcep"],
    ]) {
      const { name, kind, nameEn } = known.find((entry) => entry.id === id) ?? {};
      const node = tiny.nodes.find((one) => one.id === `${segment}/${id}`);
      expect(node).toMatchObject({ name, properties: { kind, nameEn } });
    }
  });
});

describe("the world that plans share", () => {
  test("quotes no plan: what it says rests on outside sources and on each plan's own mentions.", () => {
    const problems = new Problems();
    const entries = readAnnotationFolder(WORLD_FOLDER, problems).flatMap(
      ({ content }) => content as { id: string; quote?: unknown }[],
    );
    expect(() => problems.throwIfAny()).not.toThrow();
    expect(entries.filter(({ quote }) => quote !== undefined)).toEqual([]);
  });
});

test("A misprinted name of the seed plan is another name too, and told apart as a misprint.", () => {
  const misprinted = readPlan(SEED_PLAN_FOLDER).nodes.filter(({ properties }) => properties.misprints);
  expect(misprinted.length).toBeGreaterThan(4);
  for (const { properties } of misprinted)
    expect(properties.altNames).toEqual(expect.arrayContaining(properties.misprints as string[]));
});
