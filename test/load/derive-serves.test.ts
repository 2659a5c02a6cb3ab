import { describe, expect, test } from "vitest";
import { deriveServes } from "../../src/load/derive-serves.js";
import type { Reason } from "../../src/model/evidence.js";
import type { EntityKind } from "../../src/model/kinds.js";
import type { FactEdge, PlanFacts } from "../../src/model/plan-facts.js";
import { tinyPlan } from "./tiny-plan.js";

const edge = (
  type: "SERVES" | "IMPLEMENTS",
  from: string,
  to: string,
  reason: Reason,
  rule: string | null = null,
) => ({ type, from, to, reason, rule, role: null, rationale: null, chain: [], evidence: [] }) as FactEdge;

function factsOf(edges: FactEdge[]): PlanFacts {
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = [...ids].map((id) => {
    const kind: EntityKind = id.startsWith("goal")
      ? "Goal"
      : id.startsWith("indicator")
        ? "Indicator"
        : "Task";
    return { id, kind, name: id, properties: {}, evidence: [], planId: "p" };
  });
  const tree = { text: "", roots: [], notices: [] };
  return { planId: "p", textSha256: "", tree, nodes, edges, misprints: [], distinctions: [] };
}

const derived = (edges: FactEdge[]) =>
  deriveServes(factsOf(edges)).map(({ from, to, reason, rule, chain }) => ({
    from,
    to,
    reason,
    rule,
    chain,
  }));

const ITEM = edge("IMPLEMENTS", "project", "section", "STRUCTURAL", "item-in-section");
const SECTION = edge("IMPLEMENTS", "section", "chapter", "STRUCTURAL", "section-in-chapter");

describe("what a heading states to serve", () => {
  test("is served by the box items of its section, by structure, with the chain from end to end.", () => {
    expect(derived([ITEM, edge("SERVES", "section", "goal", "STATED")])).toEqual([
      {
        from: "project",
        to: "goal",
        reason: "STRUCTURAL",
        rule: "serves-through-section",
        chain: ["project", "section", "goal"],
      },
    ]);
  });

  test("is served through the chapter by its sections and by their items.", () => {
    const edges = derived([ITEM, SECTION, edge("SERVES", "chapter", "goal", "STATED")]);
    expect(edges.map(({ from, rule }) => [from, rule])).toEqual([
      ["project", "serves-through-chapter"],
      ["section", "serves-through-chapter"],
    ]);
    expect(edges[0]?.chain).toEqual(["project", "section", "chapter", "goal"]);
  });

  test("is derived once where section and chapter both state it, through the nearer one.", () => {
    const stated = ["section", "chapter"].map((from) => edge("SERVES", from, "goal", "STATED"));
    const edges = derived([ITEM, SECTION, ...stated]);
    expect(edges.map(({ from, rule }) => [from, rule])).toEqual([["project", "serves-through-section"]]);
  });

  test("is not derived where the programme states it itself.", () => {
    expect(
      derived([
        ITEM,
        edge("SERVES", "section", "goal", "STATED"),
        edge("SERVES", "project", "goal", "STATED"),
      ]),
    ).toEqual([]);
  });

  test("is derived beside a reader's judgement, which is weaker.", () => {
    const judged = edge("SERVES", "project", "goal", "CURATED");
    expect(derived([ITEM, edge("SERVES", "section", "goal", "STATED"), judged])).toHaveLength(1);
  });

  test("is as weak as the weakest hop that leads there.", () => {
    for (const reason of ["STRUCTURAL", "INFERRED", "CURATED"] as const) {
      const weak = { ...SECTION, reason };
      const edges = derived([ITEM, weak, edge("SERVES", "chapter", "goal", "STATED")]);
      expect(edges.map((one) => one.reason)).toEqual([reason, reason]);
    }
  });
});

describe("nothing is handed down", () => {
  test("from a reader's judgement about a heading.", () => {
    expect(derived([ITEM, edge("SERVES", "section", "goal", "CURATED")])).toEqual([]);
  });

  test("to an indicator: a number that the section is to reach is not each item's.", () => {
    expect(derived([ITEM, edge("SERVES", "section", "indicator", "STATED")])).toEqual([]);
  });

  test("along IMPLEMENTS edges of other rules.", () => {
    const clause = edge("IMPLEMENTS", "clause", "section", "STRUCTURAL", "clause-in-section");
    const named = edge("IMPLEMENTS", "project", "section", "STATED");
    expect(derived([clause, named, edge("SERVES", "section", "goal", "STATED")])).toEqual([]);
  });
});

describe("the tiny plan's derived edges", () => {
  const edges = deriveServes(tinyPlan());

  test("say of each project of box 2 what it does not state itself.", () => {
    const shown = edges.map(({ from, to, rule }) =>
      [from, to].map((id) => id.replace("tiny-linjiang-14fyp/", "")).concat(rule ?? ""),
    );
    const through = (which: string, goal: string, ids: string[]) =>
      ids.map((id) => [id, `goal/${goal}`, `serves-through-${which}`]);
    const projects = ["project/2.1", "project/2.2", "project/2.3", "project/2.4"];
    const expected = [
      ...through("section", "open-hub", projects),
      ...through("chapter", "open-city", ["task/2.1", "project/2.1", "project/2.3", "project/2.4"]),
    ];
    expect(shown.sort()).toEqual(expected.sort());
  });

  test("rest on the stated words first and then on the titles that lead there.", () => {
    const one = edges.find(({ from, to }) => from.endsWith("project/2.1") && to.endsWith("goal/open-city"));
    expect(one?.evidence[0]?.quote).toBe("紧扣江畔开放之城目标");
    expect(one?.evidence.map(({ quote }) => quote)).toContain("建设江海联运枢纽");
  });
});
