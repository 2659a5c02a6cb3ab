import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { gives, type Statement, templateOf } from "../../../src/api/statements/template.js";

/** The template of a translation that is given the free values of two probes. */
function learn(translate: (one: string, list: readonly string[]) => Statement) {
  const probes = [
    { one: "mark1.0.", list: ["mark1.1.0.", "mark1.1.1."] },
    { one: "another2.0.", list: ["another2.1.0.", "another2.1.1.", "another2.1.2."] },
  ].map(({ one, list }) => ({ free: [one, list], statement: translate(one, list) }));
  return templateOf(probes[0] as never, probes[1] as never);
}

const query = "MATCH (n) WHERE n.id = $param0 RETURN n";

test("texts and lists are put where they went, at any depth, and everything else stays", () => {
  const translate = (one: string, list: readonly string[]) => ({
    query,
    params: { param0: one, param1: { in: list, limit: neo4j.int(5), parts: [one, "x", null] } },
  });
  const template = learn(translate);
  for (const [one, list] of [
    ["a", ["b", "c", "d", "a"]],
    ["渝", ["渝", "渝"]],
  ] as const) {
    expect(template?.query).toBe(query);
    expect(template?.bind([one, list])).toStrictEqual(translate(one, list).params);
    expect(template && gives(template, [one, list], translate(one, list))).toBe(true);
    expect(template && gives(template, ["other", list], translate(one, list))).toBe(false);
  }
});

test.each<[string, (one: string, list: readonly string[]) => Statement]>([
  ["stands in the text", (one) => ({ query: `${query} // ${one}`, params: {} })],
  ["changes case", (one) => ({ query, params: { param0: one.toUpperCase() } })],
  ["is wrapped", (one) => ({ query, params: { param0: `*${one}*` } })],
  ["is cut", (one) => ({ query, params: { param0: one.slice(1, 7) } })],
  ["is counted", (one) => ({ query, params: { param0: neo4j.int(one.length) } })],
  ["names a parameter", (one) => ({ query, params: { [one]: 1 } })],
  ["is a list of which one element is used", (_one, list) => ({ query, params: { param0: list[0] } })],
  ["is a list that is turned", (_one, list) => ({ query, params: { param0: [...list].reverse() } })],
  ["is a list that becomes several parameters", (_one, list) => ({ query, params: { ...list } })],
  ["is a list that is counted", (_one, list) => ({ query, params: { param0: list.length } })],
])("no template comes of a value that %s", (_what, translate) => {
  expect(learn(translate)).toBeUndefined();
});
