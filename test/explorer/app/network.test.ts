import { describe, expect, it } from "vitest";
import {
  merge,
  type NetLink,
  type NetNode,
  narrow,
  partAround,
  shortestPath,
} from "../../../explorer/src/views/network/network.js";
import { type SceneNode, toScene } from "../../../explorer/src/views/network/scene.js";
import {
  collapse,
  expand,
  pin,
  readState,
  STEP,
  toggleHidden,
  type UrlChanges,
} from "../../../explorer/src/views/network/url-state.js";
import { writeGraphml } from "../../../explorer/src/views/network/write-graphml.js";
import { writeSvg } from "../../../explorer/src/views/network/write-svg.js";

const node = (id: string, kind = "Project"): NetNode => ({
  __typename: kind,
  id,
  name: `name of ${id}`,
  nameEn: null,
});
const link = (from: string, to: string, rest: Partial<NetLink> = {}): NetLink => ({
  id: `edge:${from}~SERVES~${to}`,
  relationship: "SERVES",
  reason: "STATED",
  role: null,
  rationale: null,
  rule: null,
  from: node(from) as NetLink["from"],
  to: node(to) as NetLink["to"],
  evidence: [],
  ...rest,
});
const ids = (map: ReadonlyMap<string, unknown>) => [...map.keys()];
const NOTHING = { kind: [], reason: [], role: [] };
const state = (address: string) => readState(new URLSearchParams(address));
/** The state after changes to an address, as the browser would make them. */
const changed = (address: string, changes: UrlChanges) => {
  const params = new URLSearchParams(address);
  for (const [name, value] of Object.entries(changes))
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  return readState(params);
};

describe("the address", () => {
  it("says what is shown; what it says wrongly is left out.", () => {
    expect(
      state(
        "focus=a/1,country/SG*80,a/1&open=b*nonsense&pin=a/1@10@-20,b@x@1,c&hideKind=Task,Passage&way=-3&whole=yes",
      ),
    ).toEqual({
      isWhole: false,
      focus: [
        { id: "a/1", count: STEP },
        { id: "country/SG", count: 80 },
      ],
      open: [{ id: "b", count: STEP }],
      pins: [{ id: "a/1", x: 10, y: -20 }],
      hidden: { kind: ["Task", "Passage"], reason: [], role: [] },
      from: undefined,
      to: undefined,
      way: 0,
      pick: undefined,
    });
  });

  it("keeps what is expanded, more of it, collapsed, pinned and hidden through writing and reading.", () => {
    expect(changed("focus=a,b", expand(state("focus=a,b"), "a", 80)).focus).toEqual([
      { id: "a", count: 80 },
      { id: "b", count: STEP },
    ]);
    expect(changed("focus=a&open=b", expand(state("focus=a&open=b"), "c")).open.map(({ id }) => id)).toEqual([
      "b",
      "c",
    ]);
    expect(changed("focus=a&open=b", collapse(state("focus=a&open=b"), "b")).open).toEqual([]);
    const pinned = changed("pin=a@1@2", pin(state("pin=a@1@2"), "b", { x: 3.4, y: -5.6 }));
    expect(pinned.pins).toEqual([
      { id: "a", x: 1, y: 2 },
      { id: "b", x: 3, y: -6 },
    ]);
    expect(changed("pin=a@1@2", pin(state("pin=a@1@2"), "a", undefined)).pins).toEqual([]);
    expect(changed("", toggleHidden(state(""), "kind", "Task")).hidden.kind).toEqual(["Task"]);
    expect(
      changed("hideRole=NONE,LEAD", toggleHidden(state("hideRole=NONE,LEAD"), "role", "NONE")).hidden.role,
    ).toEqual(["LEAD"]);
  });
});

describe("networks", () => {
  it("merge to each entity and edge once; an edge that one answer gave shows when both of its ends are there.", () => {
    const around = {
      nodes: [node("a"), node("b"), node("c")],
      edges: [link("a", "b"), link("a", "c"), link("b", "c")],
    };
    const first = partAround(around, 1);
    expect([first.shown, first.total]).toEqual([1, 2]);
    const narrowOne = merge([first.part]);
    expect([ids(narrowOne.nodes), ids(narrowOne.links)]).toEqual([["a", "b"], ["edge:a~SERVES~b"]]);
    const both = merge([first.part, { nodes: [node("c"), node("b")], links: [link("a", "b")] }]);
    expect([ids(both.nodes), both.links.size]).toEqual([["a", "b", "c"], 3]);
    expect(partAround({ nodes: [], edges: [] }, 40)).toMatchObject({ shown: 0, total: 0 });
  });

  it("narrow by kind, reason and role; what loses its last edge goes, but not what was chosen or never had one.", () => {
    const whole = merge([
      {
        nodes: [node("a"), node("b", "Goal"), node("c", "Country"), node("alone")],
        links: [
          link("a", "b"),
          link("a", "c", { id: "2", reason: "CURATED", role: "PARTNER" }),
          link("c", "b", { id: "3", reason: null }),
        ],
      },
    ]);
    expect(narrow(whole, NOTHING, new Set())).toBe(whole);
    const noGoals = narrow(whole, { ...NOTHING, kind: ["Goal"] }, new Set());
    expect([ids(noGoals.nodes), ids(noGoals.links)]).toEqual([["a", "c", "alone"], ["2"]]);
    const stated = narrow(whole, { ...NOTHING, reason: ["CURATED", "NONE"] }, new Set(["c"]));
    expect([ids(stated.nodes), ids(stated.links)]).toEqual([["a", "b", "c", "alone"], ["edge:a~SERVES~b"]]);
    const withRole = narrow(whole, { ...NOTHING, role: ["NONE"] }, new Set());
    expect([ids(withRole.nodes), ids(withRole.links)]).toEqual([["a", "c", "alone"], ["2"]]);
    expect(ids(narrow(whole, { ...NOTHING, kind: ["Goal"] }, new Set(["b"])).nodes)).toContain("b");
  });

  it("give a shortest path in any direction, and none where nothing connects.", () => {
    const whole = merge([
      {
        nodes: ["a", "b", "c", "d", "e", "far"].map((id) => node(id)),
        links: [
          link("a", "b"),
          link("b", "c"),
          link("c", "d"),
          link("d", "a", { id: "back" }),
          link("e", "d"),
        ],
      },
    ]);
    const steps = shortestPath(whole, "a", "e");
    expect(steps?.map(({ link: { id }, isForward }) => [id, isForward])).toEqual([
      ["back", false],
      ["edge:e~SERVES~d", false],
    ]);
    expect(shortestPath(whole, "a", "far")).toBeUndefined();
    expect(shortestPath(whole, "a", "a")).toBeUndefined();
    expect(shortestPath(whole, "a", "nowhere")).toBeUndefined();
  });
});

describe("files", () => {
  const evidence = [
    {
      quote: "围绕“枢纽”<建成>",
      start: 1,
      end: 9,
      prefix: "",
      suffix: "",
      source: { id: "source/x" },
      passage: null,
    },
    {
      quote: null,
      start: null,
      end: null,
      prefix: null,
      suffix: null,
      source: { id: "source/iso" },
      passage: null,
    },
  ];
  const network = merge([
    { nodes: [node("a&b"), node("c")], links: [link("a&b", "c", { evidence, rationale: "Said \u0007so." })] },
  ]);

  it("GraphML holds every entity and edge with kind, names, reason and quotes, and nothing that XML forbids.", () => {
    const text = writeGraphml(network, new Map([["c", { x: 1.5, y: -2 }]]), "http://host/plan?a=1&b=2");
    expect(text.match(/<node /g)).toHaveLength(2);
    expect(text.match(/<edge /g)).toHaveLength(1);
    expect(text).toContain('<node id="a&amp;b"><data key="node.kind">Project</data>');
    expect(text).toContain('<data key="node.x">1.5</data>');
    expect(text).toContain('<data key="edge.reason">STATED</data>');
    expect(text).toContain('<data key="edge.quotes">围绕“枢纽”&lt;建成&gt;</data>');
    expect(text).toContain('<data key="edge.rationale">Said so.</data>');
    expect(text).toContain("source/x\nsource/iso");
    expect(text).not.toContain('edge.role">');
  });

  const disc = (id: string, x: number, y: number, size = 5): SceneNode => ({
    ...{ id, x, y, size, colour: "rgb(1, 2, 3)", label: `label ${id}`, title: id, isMarked: false },
  });
  const rest = { background: "white", ink: "black", font: "sans-serif", title: "T", source: "S", legend: [] };

  it("A scene fits everything into the page, upside as the layout has it, and leaves out labels that would cover others.", () => {
    const scene = toScene(
      [
        disc("big", 0, 0, 15),
        disc("small", 0, 0.01),
        disc("far", 900, 500),
        { ...disc("kept", 0, 0), isMarked: true },
      ],
      [{ id: "l", from: "big", to: "far", colour: "red", width: 1, title: "" }],
      rest,
    );
    const at = new Map(scene.discs.map((entry) => [entry.id, entry]));
    for (const { x, y } of scene.discs) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(scene.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(scene.height);
    }
    expect(at.get("far")?.y).toBeLessThan(at.get("big")?.y as number);
    expect(scene.discs.filter(({ label }) => label !== undefined).map(({ id }) => id)).toEqual([
      "far",
      "kept",
    ]);
    expect(scene.lines[0]).toMatchObject({ x1: at.get("big")?.x, y2: at.get("far")?.y });
  });

  it("SVG has an element for each edge, entity and label, with names escaped.", () => {
    const scene = toScene([{ ...disc("a", 0, 0), label: "A & <B>", title: "A" }, disc("c", 100, 0)], [], {
      ...rest,
      legend: [{ colour: "red", text: "Stated", isLine: true }],
    });
    const svg = writeSvg(scene);
    expect(svg.match(/<circle /g)).toHaveLength(2);
    expect(svg).toContain(">A &amp; &lt;B&gt;</text>");
    expect(svg).toContain(">Stated</text>");
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});
