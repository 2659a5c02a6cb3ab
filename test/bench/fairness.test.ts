import { describe, expect, test } from "vitest";
import { assertEqualAnswers, firstDifference, isEmptyAnswer } from "../../bench/src/compare.js";
import { Random } from "../../bench/src/random.js";
import { summariseSoak } from "../../bench/src/soak-figures.js";
import { median, percentile, slope, summarise } from "../../bench/src/statistics.js";

describe("the comparison of answers", () => {
  const answer = {
    id: "a",
    projects: [
      { name: "甲", quotes: ["一", "二"] },
      { name: "乙", quotes: [] },
    ],
  };

  test("takes the same answer for the same, whatever the order of its keys.", () => {
    const { id, projects } = structuredClone(answer);
    expect(firstDifference(answer, { projects, id })).toBeUndefined();
  });

  test.each([
    [
      "a wrong word",
      (a: typeof answer) => ((a.projects[1] as { name: string }).name = "丙"),
      "answer.projects.1.name",
    ],
    ["another order", (a: typeof answer) => a.projects.reverse(), "answer.projects.0.name"],
    ["a row too few", (a: typeof answer) => a.projects.pop(), "answer.projects.length"],
    ["a field too few", (a: { id?: string }) => delete a.id, "answer.id"],
    ["null for a list", (a: { projects: unknown }) => (a.projects = null), "answer.projects"],
  ])("finds %s, and says where.", (_, spoil, path) => {
    const wrong = structuredClone(answer);
    spoil(wrong as never);
    expect(firstDifference(answer, wrong)?.path).toBe(path);
  });

  test("knows an answer that says nothing.", () => {
    expect(isEmptyAnswer({ plans: [], search: { edges: [] }, plan: null })).toBe(true);
    expect(isEmptyAnswer({ totalCount: 0 })).toBe(false);
  });
});

describe("the contestants of a workload", () => {
  const right = { title: "the one", shapes: [{ id: 1 }, { id: 2 }] };

  test("may go on when they say the same.", () => {
    expect(() => assertEqualAnswers("tree", [right, { ...right, title: "the other" }])).not.toThrow();
  });

  test("are stopped by one wrong answer, and told whose it is.", () => {
    const wrong = { title: "the other", shapes: [{ id: 1 }, { id: 3 }] };
    expect(() => assertEqualAnswers("tree", [right, right, wrong])).toThrow(
      "the one and the other answer differently; tree.1.id: 2 against 3",
    );
  });

  test("are stopped when there are too few answers, or none that says anything.", () => {
    const short = { title: "the other", shapes: [{ id: 1 }] };
    expect(() => assertEqualAnswers("tree", [right, short])).toThrow("tree.length: 2 against 1");
    const empty = { title: "nobody", shapes: [{ plans: [] }, null] };
    expect(() => assertEqualAnswers("tree", [empty, empty])).toThrow("tree: nobody has nothing to say");
    expect(() => assertEqualAnswers("tree", [])).toThrow("Nobody answers tree");
  });
});

describe("the statistics", () => {
  test("percentiles go by the nearest rank, in whatever order the values came.", () => {
    const values = new Random(1).shuffle(Array.from({ length: 200 }, (_, i) => i + 1));
    expect([0, 0.5, 0.95, 0.99, 1].map((p) => percentile(values, p))).toEqual([1, 100, 190, 198, 200]);
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });

  test("the median of an even number of values is the mean of the middle two.", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([9, 1, 5])).toBe(5);
  });

  test("one disturbed round does not move the rate, and its requests still count in the percentiles.", () => {
    const round = (count: number, latency: number) => ({
      ...{ latenciesMs: Array.from({ length: count }, () => latency), seconds: 2 },
      ...{ errors: 1, cpuMs: count * 3, rssBytes: 100 * 1024 * 1024 },
    });
    const summary = summarise([round(200, 10), round(210, 10), round(20, 100)]);
    expect(summary).toMatchObject({
      rounds: 3,
      requests: 430,
      errors: 3,
      rps: 100,
      rpsLow: 10,
      rpsHigh: 105,
    });
    expect(summary).toMatchObject({ p50: 10, p95: 10, p99: 100, cpuMs: 3, rssMb: 100 });
  });

  test("the slope is that of the nearest straight line.", () => {
    expect(
      slope([
        [0, 1],
        [1, 3],
        [2, 5],
      ]),
    ).toBe(2);
    expect(
      slope([
        [0, 1],
        [1, 2],
        [2, 1],
        [3, 2],
      ]),
    ).toBeCloseTo(0.2);
  });

  test("a held load that leaks and slows down shows both.", () => {
    const megabyte = 1024 * 1024;
    const windows = Array.from({ length: 40 }, (_, i) => ({
      ...{ latenciesMs: [i < 20 ? 10 : 20], seconds: 9, errors: i === 5 ? 2 : 0, cpuMs: 1 },
      ...{ rssBytes: (100 + i) * megabyte, heapBytes: 50 * megabyte },
    }));
    const soak = summariseSoak(windows);
    expect(soak).toMatchObject({ requests: 40, errors: 2, p50First: 10, p50Last: 20 });
    expect(soak.rssLateMb - soak.rssEarlyMb).toBe(20);
    // A megabyte each nine seconds.
    expect(soak.rssSlopeMbPerHour).toBeCloseTo(400, 0);
  });
});

test("A shuffle keeps everything, and is the same for the same seed.", () => {
  const list = Array.from({ length: 50 }, (_, i) => i);
  const shuffled = new Random(5).shuffle(list);
  expect(shuffled).toEqual(new Random(5).shuffle(list));
  expect(shuffled).not.toEqual(list);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(list);
});
