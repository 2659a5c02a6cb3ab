import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparedName, likeness } from "../../src/api/compare/likeness.js";
import { matchObjectives, type Objective } from "../../src/api/compare/match-objectives.js";

const objective = (planId: string, name: string, unit: string | null = null): Objective => ({
  planId,
  id: `${planId}/${name}/${unit}`,
  name,
  unit,
});

const shown = (list: readonly Objective[]) => {
  const { matches, alone } = matchObjectives(list);
  return [
    ...matches.map(({ basis, members }) => [
      basis,
      ...members.map(({ planId, name }) => `${planId} ${name}`),
    ]),
    ["ALONE", ...alone.map(({ planId, name }) => `${planId} ${name}`)],
  ];
};

describe("likeness", () => {
  test("is 1 for the same, 0 for nothing in common, the same both ways, and never outside.", () => {
    const name = fc.string({ unit: fc.constantFrom("开", "放", "平", "台", "𠮷", "a") });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const value = likeness(a, b);
        expect(value).toBe(likeness(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(1);
      }),
    );
    expect(likeness("开放", "平台")).toBe(0);
    expect(likeness("开", "放")).toBe(0);
  });

  test("counts a pair as often as it stands in both: 开开开 shares one pair of two with 开开.", () => {
    expect(likeness("开开开", "开开")).toBeCloseTo(2 / 3);
  });

  test("sees through marks, widths and traditional characters.", () => {
    expect(comparedName("“開放”ＲＣＥＰ（平台）")).toBe(comparedName("开放RCEP平台"));
  });
});

describe("objectives of several plans", () => {
  test("are matched by name and unit, by name, or by like names, and told apart.", () => {
    const list = [
      objective("a", "外贸进出口额", "亿元"),
      objective("a", "实际利用外资额", "亿美元"),
      objective("a", "开放平台能级不断增强"),
      objective("a", "营商环境"),
      objective("b", "开放平台能级显著增强"),
      objective("b", "实际利用外资额", "万美元"),
      objective("b", "外贸进出口额", "亿元"),
      objective("b", "开放枢纽"),
    ];
    expect(shown(list)).toEqual([
      ["SAME_NAME_AND_UNIT", "a 外贸进出口额", "b 外贸进出口额"],
      ["SAME_NAME", "a 实际利用外资额", "b 实际利用外资额"],
      ["LIKE_NAME", "a 开放平台能级不断增强", "b 开放平台能级显著增强"],
      ["ALONE", "a 营商环境", "b 开放枢纽"],
    ]);
  });

  test("take the surest partner, though a like one of the same plan is near.", () => {
    const list = [
      objective("a", "开放平台能级"),
      objective("b", "开放平台能力"),
      objective("b", "开放平台能级"),
    ];
    expect(shown(list)).toEqual([
      ["SAME_NAME", "a 开放平台能级", "b 开放平台能级"],
      ["ALONE", "b 开放平台能力"],
    ]);
  });

  test("of three plans stand in one match, as sure as its weakest join.", () => {
    const list = [
      objective("a", "开放平台能级"),
      objective("b", "开放平台能级"),
      objective("c", "开放平台能力"),
    ];
    expect(shown(list)).toEqual([
      ["LIKE_NAME", "a 开放平台能级", "b 开放平台能级", "c 开放平台能力"],
      ["ALONE"],
    ]);
  });

  test("are each told once, and no match holds two of one plan.", () => {
    const one = fc.record({
      planId: fc.constantFrom("a", "b", "c"),
      name: fc.string({ unit: fc.constantFrom("开", "放", "平"), minLength: 1, maxLength: 4 }),
      unit: fc.constantFrom("家", null),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (drawn) => {
        const list = drawn.map((rest, n) => ({ ...rest, id: String(n) }));
        const { matches, alone } = matchObjectives(list);
        const told = [...matches.flatMap(({ members }) => members), ...alone].map(({ id }) => Number(id));
        expect(told.sort((x, y) => x - y)).toEqual(list.map((_one, n) => n));
        for (const { members } of matches) {
          expect(members.length).toBeGreaterThan(1);
          expect(new Set(members.map(({ planId }) => planId)).size).toBe(members.length);
        }
      }),
    );
  });
});
