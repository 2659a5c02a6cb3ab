import { describe, expect, test } from "vitest";
import type {
  HigherPlansAndStrategiesQuery,
  PlacesWithProjectsQuery,
} from "../../src/generated/operations.js";
import { local, useApi } from "./support/examples.js";

const { example, ask } = useApi();

describe("14 which plans and strategies stand above the plan", () => {
  const policies = async () => (await example<HigherPlansAndStrategiesQuery>("14")).policies;
  const policy = async (name: string) => {
    const found = (await policies()).find((one) => one.name === name);
    if (found === undefined) throw new Error(`${name} is not in the answer`);
    return found;
  };

  test("The preface cites three documents by title: the city's plan, the district's outline, the congress report.", async () => {
    const { plans } = await example<HigherPlansAndStrategiesQuery>("14");
    const cited = plans[0]?.citesConnection.edges ?? [];
    expect(cited.map(({ node }) => `${node.kind} ${node.name}`).sort()).toEqual([
      "PLAN 重庆市全面融入共建“一带一路”加快建设内陆开放高地“十四五”规划",
      "PLAN 重庆市渝中区国民经济和社会发展第十四个五年规划和二\u041e三五年远景目标纲要",
      "REPORT 中共重庆市渝中区第十三次代表大会报告",
    ]);
    for (const { node, properties } of cited) {
      expect(properties.reason).toBe("STATED");
      expect(properties.evidence.map(({ quote }) => quote)).toEqual([`《${node.name}》`]);
    }
  });

  test("The zero in 二О三五 is the Cyrillic letter of the text, neither 〇 nor 0; the outline is found with 〇 as well.", async () => {
    const outline = await policy(
      "重庆市渝中区国民经济和社会发展第十四个五年规划和二\u041e三五年远景目标纲要",
    );
    expect(outline.name).not.toMatch(/[〇0O]/);
    const { policies: found } = await ask(`{ policies(where: { altNames: { includes:
      "重庆市渝中区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要" } }) { id } }`);
    expect(found).toEqual([{ id: outline.id }]);
  });

  test("Those that most tasks and projects carry out come first, 共建“一带一路” before all others.", async () => {
    const counts = (await policies()).map(({ programmeCount }) => programmeCount ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect((await policies())[0]?.name).toBe("共建“一带一路”");
    for (const { programmeCount, projectCount, carriedOutByConnection } of await policies()) {
      const nodes = carriedOutByConnection.edges.map(({ node }) => node);
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(programmeCount);
      const projects = nodes.filter(({ __typename }) => __typename === "Project");
      expect(new Set(projects.map(({ id }) => id)).size).toBe(projectCount);
    }
  });

  test("CPTPP and DEPA are named in 指导思想 alone, so nothing carries them out; RCEP is used by project 4.1.", async () => {
    expect((await policy("CPTPP")).carriedOutByConnection.edges).toEqual([]);
    expect((await policy("DEPA")).carriedOutByConnection.edges).toEqual([]);
    const rcep = await policy("区域全面经济伙伴关系协定");
    expect(
      rcep.carriedOutByConnection.edges.map(({ node, properties }) => `${local(node.id)} ${properties.role}`),
    ).toContain("project/4.1 USES");
  });

  test("A law and a measure are carried out together in 第四章一, the measure in 第二章一 too.", async () => {
    const carriers = async (name: string) =>
      (await policy(name)).carriedOutByConnection.edges.map(({ node }) =>
        local(node.id).replace(/\.\d\d$/, ""),
      );
    expect(await carriers("外商投资法")).toEqual(["task/4.1"]);
    expect(await carriers("中国（重庆）自由贸易试验区贸易投资便利化改革创新的若干措施")).toEqual([
      "task/2.1",
      "task/4.1",
    ]);
  });

  test("The World Bank's indicators are what section 6.三 aligns with.", async () => {
    const { carriedOutByConnection } = await policy("世界银行营商环境评价指标体系");
    expect(carriedOutByConnection.edges.map(({ properties }) => properties.role)).toEqual(["ALIGNS_WITH"]);
    expect(local(carriedOutByConnection.edges[0]?.node.id ?? "")).toMatch(/^task\/6\.3\./);
  });
});

describe("15 which places carry most projects", () => {
  const places = async () => (await example<PlacesWithProjectsQuery>("15")).places;
  const hosted = async (name: string) => {
    const found = (await places()).find((place) => place.name === name);
    if (found === undefined) throw new Error(`${name} is not in the answer`);
    return found.hostsConnection.edges
      .filter(({ node }) => node.__typename === "Project")
      .map(({ node, properties }) => `${local(node.id)} ${properties.role}`);
  };

  test("They are listed by the number of projects, and the numbers are those of the projects shown.", async () => {
    const counts = (await places()).map(({ projectCount }) => projectCount ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const { projectCount, programmeCount, hostsConnection } of await places()) {
      const nodes = hostsConnection.edges.map(({ node }) => node);
      expect(programmeCount).toBeGreaterThan(0);
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(programmeCount);
      const projects = nodes.filter(({ __typename }) => __typename === "Project");
      expect(new Set(projects.map(({ id }) => id)).size).toBe(projectCount);
    }
  });

  test("No building houses more projects than 重庆环球金融中心: 3.2, 5.1, 5.2 and 6.1.", async () => {
    const buildings = (await places()).filter(({ kind }) => kind === "BUILDING");
    expect(buildings[0]?.name).toBe("重庆环球金融中心");
    expect(buildings[0]?.projectCount).toBe(4);
    expect(buildings[1]?.projectCount).toBeLessThan(4);
    expect(await hosted("重庆环球金融中心")).toEqual([
      "project/3.2 HOST",
      "project/5.1 HOST",
      "project/5.2 HOST",
      "project/6.1 HOST",
    ]);
  });

  test("Projects 7.5 and 8.1 both work on 十八梯 and 白象街.", async () => {
    for (const street of ["十八梯", "白象街"])
      expect(await hosted(street)).toEqual(["project/7.5 SITE", "project/8.1 SITE"]);
  });

  test("Project 3.4 is housed in 原五中院, project 7.3 stands in 马鞍山堂里西区, 9.1 rests on three parks.", async () => {
    expect(await hosted("原五中院")).toEqual(["project/3.4 HOST"]);
    expect(await hosted("马鞍山堂里西区")).toEqual(["project/7.3 SITE"]);
    for (const park of ["重庆市工业软件产业园", "重庆市数字经济（区块链）产业园", "通远大厦平台经济产业园"])
      expect(await hosted(park)).toEqual(["project/9.1 ANCHOR"]);
  });

  test("来福士B、C栋 is part of 重庆来福士, which is 来福士广场 in section 5.三.", async () => {
    const towers = (await places()).find(({ name }) => name === "来福士B、C栋");
    expect(towers?.partOf.map(({ name }) => name)).toEqual(["重庆来福士"]);
    const { places: found } = await ask(
      `{ places(where: { altNames: { includes: "来福士广场" } }) { name } }`,
    );
    expect(found).toEqual([{ name: "重庆来福士" }]);
  });
});
