import { describe, expect, test } from "vitest";
import { type Changes, diffRows, type Existing } from "../../src/load/diff.js";
import { type EdgeRow, hash, type NodeRow } from "../../src/load/rows.js";

const piece = (planId: string, start: number | null = 1) =>
  JSON.stringify({
    quote: "新加坡",
    start,
    end: start === null ? null : start + 3,
    sourceId: `source/${planId}`,
  });
const OUTSIDE = piece("iso-3166-1", null);

function country(
  id: string,
  evidence: string[],
  properties: Record<string, string | string[]> = {},
): NodeRow {
  const all = { id, name: "新加坡", planId: null, ...properties };
  return {
    id,
    kind: "Country",
    labels: ["Country", "Area"],
    properties: all,
    evidence,
    contentHash: hash(all),
  };
}

function project(planId: string, name = "中心"): NodeRow {
  const id = `${planId}/project/1.1`;
  const properties = { id, name, planId };
  return {
    id,
    kind: "Project",
    labels: ["Project", "Programme"],
    properties,
    evidence: [],
    contentHash: hash(name),
  };
}

function member(evidence: string[]): EdgeRow {
  const row = { type: "MEMBER_OF", key: "k1", from: "country/SG", to: "group/asean" };
  return { ...row, properties: { reason: "STATED" }, evidence, contentHash: hash(evidence) };
}

/** A graph in memory that takes changes and shows a plan what the load statements would. */
class Store {
  readonly nodes = new Map<string, Changes["nodes"][number]>();
  readonly edges = new Map<string, Changes["edges"][number]>();

  load(planId: string, nodes: NodeRow[], edges: EdgeRow[] = []): Changes {
    const changes = diffRows(planId, { nodes, edges }, this.#existing(planId, nodes));
    for (const node of changes.nodes) this.nodes.set(node.id, node);
    for (const edge of changes.edges) this.edges.set(edge.key, edge);
    for (const id of changes.deletedNodes) this.nodes.delete(id);
    for (const { key } of changes.deletedEdges) this.edges.delete(key);
    return changes;
  }

  #existing(planId: string, rows: NodeRow[]): Existing {
    const ids = new Set(rows.map(({ id }) => id));
    const state = (properties: Record<string, unknown>) => ({
      contentHash: properties.contentHash as string,
      evidence: properties.evidenceJson as string[],
      planIds: (properties.planIds as string[] | undefined) ?? null,
      shares: (properties.sharesJson as string[] | undefined) ?? null,
    });
    const nodes = [...this.nodes.values()]
      .filter(({ id, properties }) => {
        const planIds = properties.planIds as string[] | undefined;
        return planIds === undefined ? properties.planId === planId : ids.has(id) || planIds.includes(planId);
      })
      .map(({ id, kind, properties }) => ({ id, kind, ...state(properties) }));
    const edges = [...this.edges.values()].map(({ kind, key, from, to, properties }) => {
      return { type: kind, key, from, to, ...state(properties) };
    });
    return { nodes, edges };
  }

  get singapore(): Record<string, unknown> | undefined {
    return this.nodes.get("country/SG")?.properties;
  }
}

const rowsOf = (planId: string) => [project(planId), country("country/SG", [OUTSIDE, piece(planId)])];

describe("a plan's own rows", () => {
  test("are written once, and again only when their content changes.", () => {
    const store = new Store();
    expect(store.load("a", [project("a")]).nodes).toHaveLength(1);
    expect(store.load("a", [project("a")]).nodes).toEqual([]);
    expect(store.load("a", [project("a", "园区")]).nodes.map(({ id }) => id)).toEqual(["a/project/1.1"]);
  });

  test("are removed when the plan holds them no longer.", () => {
    const store = new Store();
    store.load("a", rowsOf("a"));
    expect(store.load("a", []).deletedNodes.sort()).toEqual(["a/project/1.1", "country/SG"]);
  });
});

describe("what two plans share", () => {
  test("carries the evidence of both, pieces from outside once, in the order of plan ids.", () => {
    const store = new Store();
    store.load("b", rowsOf("b"));
    store.load("a", rowsOf("a"));
    expect(store.singapore).toMatchObject({
      evidenceJson: [OUTSIDE, piece("a"), piece("b")],
      evidenceStarts: [-1, 1, 1],
      planIds: ["a", "b"],
    });
  });

  test("is the same whichever plan is loaded first, and stays so when either is loaded again.", () => {
    const [one, other] = [new Store(), new Store()];
    for (const planId of ["a", "b"]) one.load(planId, rowsOf(planId));
    for (const planId of ["b", "a"]) other.load(planId, rowsOf(planId));
    expect(one.singapore).toEqual(other.singapore);
    for (const planId of ["a", "b", "a"]) expect(one.load(planId, rowsOf(planId)).nodes).toEqual([]);
  });

  test("keeps the other plan's evidence when a plan says something new.", () => {
    const store = new Store();
    for (const planId of ["a", "b"]) store.load(planId, rowsOf(planId));
    store.load("a", [project("a"), country("country/SG", [OUTSIDE, piece("a", 7)])]);
    expect(store.singapore?.evidenceJson).toEqual([OUTSIDE, piece("a", 7), piece("b")]);
  });

  test("loses a plan's evidence and id when that plan stops using it, and goes with the last one.", () => {
    const store = new Store();
    for (const planId of ["a", "b"]) store.load(planId, rowsOf(planId));
    const changes = store.load("a", [project("a")]);
    expect(changes.nodes.map(({ id, labels }) => [id, labels])).toEqual([
      ["country/SG", ["Country", "Area"]],
    ]);
    expect(store.singapore).toMatchObject({ evidenceJson: [OUTSIDE, piece("b")], planIds: ["b"] });
    expect(store.load("a", [project("a")]).nodes).toEqual([]);
    expect(store.load("b", [project("b")]).deletedNodes).toEqual(["country/SG"]);
  });

  test("is left alone by a plan that never used it.", () => {
    const store = new Store();
    store.load("a", rowsOf("a"), [member([piece("a")])]);
    const changes = store.load("c", [project("c")]);
    expect(changes.nodes.map(({ id }) => id)).toEqual(["c/project/1.1"]);
    expect(changes).toMatchObject({ edges: [], deletedNodes: [], deletedEdges: [] });
    expect(store.singapore?.planIds).toEqual(["a"]);
  });

  test("holds every plan's other names, and loses those of a plan that goes.", () => {
    const store = new Store();
    store.load("a", [country("country/SG", [piece("a")], { altNames: ["新加坡共和国"] })]);
    store.load("b", [country("country/SG", [piece("b")], { altNames: ["狮城", "新加坡共和国"] })]);
    expect(store.singapore?.altNames).toEqual(["新加坡共和国", "狮城"]);
    store.load("b", []);
    expect(store.singapore?.altNames).toEqual(["新加坡共和国"]);
  });

  test("takes a newer single value from the plan that is loaded.", () => {
    const store = new Store();
    store.load("a", [country("country/SG", [], { nameEn: "Singapor" })]);
    store.load("b", [country("country/SG", [], { nameEn: "Singapore" })]);
    expect(store.singapore?.nameEn).toBe("Singapore");
  });

  test("holds for relationships between shared entities as well.", () => {
    const store = new Store();
    const load = (planId: string, edges: EdgeRow[]) => store.load(planId, rowsOf(planId), edges);
    load("a", [member([piece("a")])]);
    load("b", [member([piece("b")])]);
    const edge = () => store.edges.get("k1")?.properties;
    expect(edge()).toMatchObject({ evidenceJson: [piece("a"), piece("b")], planIds: ["a", "b"], key: "k1" });
    expect(load("a", []).edges.map(({ from, to }) => [from, to])).toEqual([["country/SG", "group/asean"]]);
    expect(edge()).toMatchObject({ evidenceJson: [piece("b")], planIds: ["b"], reason: "STATED", key: "k1" });
    expect(load("b", []).deletedEdges).toEqual([{ kind: "MEMBER_OF", from: "country/SG", key: "k1" }]);
  });
});
