import { afterAll, describe, expect, test } from "vitest";
import type { ProgressQuery } from "../../src/generated/operations.js";
import { forgetObservations, recorded } from "../support/observations.js";
import { SEED_PLAN, useSeedPlan } from "../support/seed-plan.js";
import { exampleText, useApi } from "./support/examples.js";

const { ask } = useApi();
const database = useSeedPlan();
afterAll(() => forgetObservations(database()));

/** What was recorded behind the API's back it may not know for a second. */
const PATIENCE = { timeout: 10_000 };

const rows = async () => (await ask<ProgressQuery>(exampleText("19-progress.graphql"))).progress;
const row = async (number: number) => (await rows()).find(({ indicator }) => indicator.number === number);
const at = (number: number) => `${SEED_PLAN}/indicator/${number}`;

describe("19 how far the indicators have come by the end of 2023", () => {
  test("Each of the 19 has three fifths of its way behind it: a level from its baseline, a sum (1 to 4) from nothing.", async () => {
    const { indicators } = await ask("{ indicators { number cumulative baselineValue targetValue } }");
    const found = await rows();
    expect(found.map(({ indicator }) => indicator.number)).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    );
    for (const [index, { number, cumulative, baselineValue, targetValue }] of indicators.entries()) {
      const from = cumulative ? 0 : baselineValue;
      const expected = from === null || targetValue === null ? null : from + ((targetValue - from) * 3) / 5;
      const told = found[index]?.expected;
      if (expected === null) expect({ number, told }).toEqual({ number, told: null });
      else expect(told).toBeCloseTo(expected, 9);
      expect(found[index]?.indicator.cumulative).toBe(number <= 4);
    }
  });

  test("With 105 亿元 for 2023 the trade of indicator 5 is behind the 108.04 that its path expects.", async () => {
    expect(await row(5)).toMatchObject({ expected: 108.04, observed: null, status: "NOT_OBSERVED" });
    const id = await recorded(database(), { subject: at(5), date: "2023-12-31", value: 105, unit: "亿元" });
    await expect
      .poll(() => row(5), PATIENCE)
      .toMatchObject({
        ...{ expected: 108.04, observed: 105, difference: -3.04, status: "BEHIND" },
        formula: "expected 2023-12-31: 90.1 + (120 − 90.1) × 3/5 = 108.04 亿元; observed: 105 亿元",
        latest: { id, date: "2023-12-31", value: 105, unit: "亿元" },
      });
  });

  test("The foreign investment of indicator 4, a sum, is expected to be 15 亿美元, and what the years brought is added.", async () => {
    expect(await row(4)).toMatchObject({ expected: 15, status: "NOT_OBSERVED" });
    for (const [year, value] of [
      [2021, 4.9],
      [2022, 5.3],
      [2023, 3.8],
    ])
      await recorded(database(), {
        subject: at(4),
        date: `${year}-12-31`,
        value: Number(value),
        unit: "亿美元",
      });
    await expect
      .poll(() => row(4), PATIENCE)
      .toMatchObject({
        ...{ expected: 15, observed: 14, difference: -1, status: "BEHIND" },
        formula:
          "expected 2023-12-31: 25 × 3/5 = 15 亿美元; observed since 2021-01-01: 4.9 + 5.3 + 3.8 = 14 亿美元",
      });
  });
});
