import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hash, toRows } from "../../src/load/rows.js";
import type { FactNode } from "../../src/model/plan-facts.js";
import { tinyPlan } from "./tiny-plan.js";

const tiny = tinyPlan();
const rows = toRows(tiny);

/** The same value with the keys of every object in the opposite order. */
function reversedKeys<T>(value: T): T {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(reversedKeys) as T;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, part]) => [key, reversedKeys(part)])) as T;
}

describe("the hash of a value", () => {
  test("does not depend on the order of keys.", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => hash(reversedKeys(value)) === hash(value)));
  });

  test("leaves nulls of objects out, as Neo4j stores none, and keeps the order of lists.", () => {
    expect(hash({ a: 1, b: null })).toBe(hash({ a: 1 }));
    expect(hash([1, 2])).not.toBe(hash([2, 1]));
    expect(hash({ a: 1 })).not.toBe(hash({ a: "1" }));
  });
});

describe("the rows of a plan", () => {
  test("have the same hashes when the facts' properties come in another order.", () => {
    const nodes = tiny.nodes.map((node) => ({ ...node, properties: reversedKeys(node.properties) }));
    expect(toRows({ ...tiny, nodes }).nodes.map((row) => row.contentHash)).toEqual(
      rows.nodes.map((row) => row.contentHash),
    );
  });

  test("change their hash with a property, a name and a piece of evidence, and with nothing else.", () => {
    const hashOf = (change: (node: FactNode) => FactNode) => {
      const nodes = tiny.nodes.map((node) => (node.id === "place/linjiang" ? change(node) : node));
      return toRows({ ...tiny, nodes }).nodes.find(({ id }) => id === "place/linjiang")?.contentHash;
    };
    const same = hashOf((node) => node);
    expect(hashOf((node) => ({ ...node, properties: { ...node.properties, kind: "CITY" } }))).not.toBe(same);
    expect(hashOf((node) => ({ ...node, name: "临江" }))).not.toBe(same);
    expect(hashOf((node) => ({ ...node, evidence: node.evidence.slice(1) }))).not.toBe(same);
    expect(hashOf((node) => ({ ...node, properties: { ...node.properties, none: null } }))).toBe(same);
  });

  test("have a key of their own for each relationship.", () => {
    expect(new Set(rows.edges.map(({ key }) => key)).size).toBe(rows.edges.length);
  });

  test("carry the labels of their interfaces.", () => {
    const labels = new Map(rows.nodes.map((row) => [row.kind, row.labels]));
    expect(labels.get("Goal")).toEqual(["Goal", "Objective"]);
    expect(labels.get("Project")).toEqual(["Project", "Programme"]);
    expect(labels.get("CountryGroup")).toEqual(["CountryGroup", "Area"]);
    expect(labels.get("Chapter")).toEqual(["Chapter"]);
  });

  test("carry evidence with its passage's text, and the offsets apart for lookups.", () => {
    const row = rows.nodes.find(({ id }) => id === "institution/linjiang-port-group");
    const [piece] = (row?.evidence ?? []).map((json) => JSON.parse(json));
    expect(piece.passageText).toContain(piece.quote);
    expect(row?.properties).toMatchObject({ evidenceStarts: [piece.start], evidenceEnds: [piece.end] });
  });

  test("sort names by their reading: 重庆 under chong, 长沙 under chang.", () => {
    const named = (name: string): FactNode => ({ ...(tiny.nodes[0] as FactNode), name, kind: "Place" });
    const [chongqing, changsha] = toRows({ ...tiny, nodes: [named("重庆"), named("长沙")] }).nodes;
    expect(chongqing?.properties).toMatchObject({ pinyin: "chongqing", pinyinInitials: "cq" });
    expect(changsha?.properties).toMatchObject({ pinyin: "changsha", pinyinInitials: "cs" });
  });
});
