import { describe, expect, test } from "vitest";
import type { GapsOfThePlanQuery } from "../../src/generated/operations.js";
import { seedText } from "../support/seed-plan.js";
import { local, useApi } from "./support/examples.js";

const { example, ask } = useApi();

describe("12 which goals have no stated support, which projects name no body, date or amount", () => {
  const objectives = async () => (await example<GapsOfThePlanQuery>("12")).objectives;
  const projects = async (kind: string) =>
    (await example<GapsOfThePlanQuery>("12")).projects.filter((gap) => gap.kind === kind);

  test("No programme says that it serves 西部金融中心主承载区, but some do by a reader's judgement.", async () => {
    const gap = (await objectives()).find(({ entity }) => local(entity.id) === "goal/finance-core");
    expect(gap).toMatchObject({ status: "NOT_STATED", entity: { name: "西部金融中心主承载区" } });
    expect(gap?.evidence.length).toBeGreaterThan(1);
  });

  test("For the other two functions there are words, so that they are no gaps.", async () => {
    const ids = (await objectives()).map(({ entity }) => local(entity.id));
    expect(ids).not.toContain("goal/consumption-core");
    expect(ids).not.toContain("goal/exchange-core");
  });

  test("Nothing feeds the number of firms registered in the free trade zone; the sister cities are set in words.", async () => {
    const indicators = (await objectives()).filter(({ kind }) => kind === "INDICATOR_WITHOUT_PROGRAMME");
    const statusOf = (number: number) =>
      indicators.find(({ entity }) => local(entity.id) === `indicator/${number}`)?.status;
    expect(statusOf(1)).toBe("NOT_FOUND");
    expect([5, 10, 12, 14].map(statusOf)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("Only projects 6.2, 7.1, 7.4 and 10.1 name a year, and only 10.1 a sum of money.", async () => {
    const numbers = async (kind: string) =>
      (await projects(kind)).flatMap(({ entity }) =>
        "number" in entity && entity.number !== null ? [entity.number] : [],
      );
    const dated = await numbers("PROJECT_WITHOUT_DATE");
    expect(dated).toHaveLength(32);
    for (const number of ["6.2", "7.1", "7.4", "10.1"]) expect(dated).not.toContain(number);
    const priced = await numbers("PROJECT_WITHOUT_AMOUNT");
    expect(priced).toHaveLength(35);
    expect(priced).not.toContain("10.1");
  });

  test("渝中区、凯德集团, 市文旅委 and 市科技局 answer for 3.1, 8.2 and 10.1; 帕斯亚 only supports 2.3.", async () => {
    const gaps = await projects("PROJECT_WITHOUT_BODY");
    const statusOf = (number: string) =>
      gaps.find(({ entity }) => local(entity.id) === `project/${number}`)?.status;
    expect(["3.1", "8.2", "10.1"].map(statusOf)).toEqual([undefined, undefined, undefined]);
    expect(statusOf("2.3")).toBe("NOT_STATED");
    expect(statusOf("4.1")).toBe("NOT_FOUND");
  });

  test("What is only named inside another item was not checked, and says so.", async () => {
    const gaps = await projects("PROJECT_WITHOUT_AMOUNT");
    const town = gaps.find(({ entity }) => entity.name === "欧洲名品城");
    expect(town?.status).toBe("NOT_CHECKED");
    const unchecked = gaps.filter(({ status }) => status === "NOT_CHECKED");
    for (const { message } of unchecked) expect(message).toMatch(/is only named, inside other words/);
  });
});

test("Every finding quotes words that stand in the text at its offsets, both sides where two are compared.", async () => {
  const text = seedText();
  const { findings } = await ask(
    `{ findings(plan: "yuzhong-opening-14fyp") { rule message entities { id name } evidence { quote start end passage { id } } } }`,
  );
  expect(findings.length).toBeGreaterThan(100);
  for (const { rule, evidence, entities } of findings) {
    expect(entities.length).toBeGreaterThan(0);
    for (const { quote, start, end, passage } of evidence) {
      expect(text.slice(start, end).join("")).toBe(quote);
      expect(passage.id).toMatch(/^yuzhong-opening-14fyp\/passage\//);
    }
    if (/^A(08|09|10|11)/.test(rule)) expect(evidence.length).toBeGreaterThanOrEqual(2);
  }
});
