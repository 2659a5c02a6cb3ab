import { describe, expect, test } from "vitest";
import type { GapsOfThePlanQuery } from "../../src/generated/operations.js";
import { useApi } from "./support/examples.js";

const { example, ask } = useApi();

describe("12 what the plan leaves open", () => {
  /** The projects of the boxes of which nothing is missing in this respect. */
  const projectsWith = async (kind: GapsOfThePlanQuery["projects"][number]["kind"]) => {
    const { projects: all } = await ask<{ projects: { id: string; number: string }[] }>(
      "{ projects(where: { status: { eq: BOX } }) { id number } }",
    );
    const { projects: gaps } = await example<GapsOfThePlanQuery>("12");
    const without = new Set(gaps.filter((gap) => gap.kind === kind).map(({ entity }) => entity?.id));
    return all.filter(({ id }) => !without.has(id)).map(({ number }) => number);
  };

  test("Only project 10.1 names an amount of money: more than 50亿元 of output.", async () => {
    expect(await projectsWith("PROJECT_WITHOUT_AMOUNT")).toEqual(["10.1"]);
  });

  test("Only projects 6.2, 7.1, 7.4 and 10.1 name a year, all of them 2025.", async () => {
    expect(await projectsWith("PROJECT_WITHOUT_DATE")).toEqual(["6.2", "7.1", "7.4", "10.1"]);
  });

  test("Seven projects name a body that carries them out or takes part: 2.5, 3.1, 3.4, 4.5, 5.2, 8.2 and 10.1.", async () => {
    expect(await projectsWith("PROJECT_WITHOUT_BODY")).toEqual([
      "2.5",
      "3.1",
      "3.4",
      "4.5",
      "5.2",
      "8.2",
      "10.1",
    ]);
  });

  test("西部金融中心主承载区 is served by judgement only; the other two functions are served in words.", async () => {
    const { objectives } = await example<GapsOfThePlanQuery>("12");
    const names = objectives.map(({ entity, status }) => `${status} ${entity?.name}`);
    expect(names).toContain("NOT_STATED 西部金融中心主承载区");
    expect(names.join()).not.toMatch(/ (国际消费中心城市核心区|中西部国际交往中心核心区)(,|$)/);
  });

  test("A project that is only named inside other words was not looked into: 欧洲名品城, 中新未来教育研究院.", async () => {
    const { projects } = await example<GapsOfThePlanQuery>("12");
    for (const name of ["欧洲名品城", "中新未来教育研究院"]) {
      const statuses = projects.filter(({ entity }) => entity?.name === name).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set(["NOT_CHECKED"]));
    }
  });
});
