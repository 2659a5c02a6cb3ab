import { describe, expect, test } from "vitest";
import type {
  ABodyAndItsRolesQuery,
  AProjectAndItsBodiesQuery,
  SameThingOtherNameQuery,
} from "../../src/generated/operations.js";
import { local, useApi } from "./support/examples.js";

const { example, ask } = useApi();

describe("08 where a body stands, in which role", () => {
  const body = async (name: string) => {
    const found = (await example<ABodyAndItsRolesQuery>("08")).institutions.find((one) => one.name === name);
    if (found === undefined) throw new Error(`${name} is not in the answer`);
    const { involvedInConnection, achievementsConnection, ...rest } = found;
    return {
      ...rest,
      roles: involvedInConnection.edges.map(({ node, properties }) =>
        node.__typename === "Action"
          ? [node.id, properties.role]
          : [
              `${node.chapter?.number}.${node.section?.number}`,
              properties.role,
              node.__typename === "Project" ? node.number : null,
            ],
      ),
      achievements: achievementsConnection.edges.map(({ node, properties }) => [
        `${node.chapter?.number}.${node.section?.number}`,
        properties.evidence[0]?.quote,
      ]),
    };
  };

  test("帕斯亚 is told of in section 1.一, relied on in project 2.3 and supported in project 8.3.", async () => {
    const { roles, achievements } = await body("帕斯亚");
    expect(roles).toEqual([
      ["2.1", "ANCHOR", "2.3"],
      ["3.3", "SUPPORTED", "8.3"],
    ]);
    expect(achievements).toHaveLength(1);
    expect(achievements[0]?.[0]).toBe("1.1");
    expect(achievements[0]?.[1]).toContain("帕斯亚");
  });

  test("中冶赛迪 is told of in section 1.一 and supported in project 11.2 and sections 3.六 and 4.四.", async () => {
    const { roles, achievements } = await body("中冶赛迪");
    expect(roles).toEqual([
      ["3.6", "SUPPORTED", "11.2"],
      ["3.6", "SUPPORTED", null],
      ["4.4", "SUPPORTED", null],
    ]);
    expect(achievements.map(([place]) => place)).toEqual(["1.1"]);
  });

  test("德勤 stands in project 11.3 alone; 德勤华庆商务 of section 1.一 is another body.", async () => {
    const { roles, achievements, altNames } = await body("德勤");
    expect(roles).toEqual([["3.6", "SUPPORTED", "11.3"]]);
    expect(achievements).toEqual([]);
    expect(altNames).not.toContain("德勤华庆商务");
    const { institutions } =
      await ask(`{ institutions(where: { name: { startsWith: "德勤" } }) { name mentionedIn { id }
      achievements { section { id } } } }`);
    const mentions = Object.fromEntries(
      institutions.map(({ name, mentionedIn }: { name: string; mentionedIn: { id: string }[] }) => [
        name,
        mentionedIn.map(({ id }) => local(id)),
      ]),
    );
    expect(mentions).toEqual({ 德勤: ["passage/box11.3/p1"], 德勤华庆商务: ["passage/1.1.2/p1"] });
  });

  test("新加坡科技设计大学 and 新加坡理工学院 have their seat in Singapore.", async () => {
    const { institutions } =
      await ask(`{ institutions(where: { name: { in: ["新加坡科技设计大学", "新加坡理工学院"] } }) {
      name basedIn { id } } }`);
    expect(institutions.map(({ basedIn }: { basedIn: { id: string }[] }) => basedIn)).toEqual([
      [{ id: "country/SG" }],
      [{ id: "country/SG" }],
    ]);
  });
});

describe("09 who carries a project out, and with whom", () => {
  const project = async (number: string) => {
    const found = (await example<AProjectAndItsBodiesQuery>("09")).projects.find(
      (one) => one.number === number,
    );
    if (found === undefined) throw new Error(`${number} is not in the answer`);
    return {
      bodies: found.involvesConnection.edges
        .map(({ node, properties }) => `${properties.role} ${node.name}`)
        .sort(),
      places: found.locatedInConnection.edges.map(
        ({ node, properties }) => `${properties.role} ${node.name}`,
      ),
    };
  };

  test("Project 3.1 is led by Yuzhong and CapitaLand together and housed in towers B and C of Raffles City.", async () => {
    const { bodies, places } = await project("3.1");
    expect(bodies).toEqual(["LEAD 凯德集团", "LEAD 渝中区政府"]);
    expect(places).toContain("HOST 来福士B、C栋");
    expect(places.filter((place) => place.startsWith("HOST"))).toHaveLength(1);
  });

  test("Project 8.2 is built with 市文旅委 and 重庆日报报业集团.", async () => {
    expect((await project("8.2")).bodies).toEqual(["PARTNER 市文旅委", "PARTNER 重庆日报报业集团"]);
  });

  test("Project 10.1 is led by 渝中区政府 with 市科技局 and 重庆医科大学, which is its centre too.", async () => {
    expect((await project("10.1")).bodies).toEqual([
      "ANCHOR 重庆医科大学",
      "LEAD 渝中区政府",
      "PARTNER 市科技局",
      "PARTNER 重庆医科大学",
    ]);
  });

  test("The hospital of project 2.2 is not the university whose name it bears.", async () => {
    const { projects } = await ask(`{ projects(where: { number: { eq: "2.2" } }) {
      involvesConnection { edges { properties { role } node { name } } } } }`);
    const bodies = projects[0].involvesConnection.edges.map(
      ({ node, properties }: { node: { name: string }; properties: { role: string } }) =>
        `${properties.role} ${node.name}`,
    );
    expect(bodies).toContain("SUPPORTED 重庆医科大学附属第二医院");
    expect(bodies.join()).not.toMatch(/重庆医科大学(,|$)/);
  });
});

describe("17 the same thing under another name", () => {
  const answer = () => example<SameThingOtherNameQuery>("17");

  test("重庆股份转让中心 of section 2.四 and 重庆股转中心 of project 6.3 are one body.", async () => {
    const { byFullName, byOtherName } = await answer();
    const full = byFullName.find(({ name }) => name === "重庆股份转让中心");
    expect(byOtherName.find(({ altNames }) => altNames.includes("重庆股转中心"))).toEqual(full);
    expect(full?.mentionedIn.map(({ id }) => local(id))).toEqual(["passage/2.4/p1", "passage/box6.3/p1"]);
  });

  test("渝欧 of section 1.一 is 渝欧跨境电子商务股份有限公司 of project 7.3; 渝欧大健康 is another company.", async () => {
    const { byFullName, byOtherName } = await answer();
    const full = byFullName.find(({ name }) => name === "渝欧跨境电子商务股份有限公司");
    expect(byOtherName.find(({ altNames }) => altNames.includes("渝欧"))).toEqual(full);
    expect(full?.mentionedIn.map(({ id }) => local(id))).toEqual(["passage/1.1.2/p1", "passage/box7.3/p1"]);
    const { institutions } = await ask(`{ institutions(where: { name: { eq: "渝欧大健康" } }) { id } }`);
    expect(institutions).toHaveLength(1);
    expect(institutions[0].id).not.toBe(full?.id);
  });

  test("渝澳（葡语系）服务业协同开放产业园 of section 2.三 is project 4.3, which its box names otherwise.", async () => {
    const { projects } = await answer();
    expect(projects).toHaveLength(1);
    expect(projects[0]?.name).toBe("渝澳（葡语系）服务业扩大开放协同产业园");
    expect(projects[0]?.altNames).toContain("渝澳（葡语系）服务业协同开放产业园");
    expect(projects[0]?.mentionedIn.map(({ id }) => local(id))).toEqual(
      expect.arrayContaining(["passage/2.3/p1", "passage/box4.3/p1"]),
    );
  });

  test("A misprinted name is found under the right one: 重庆市外商投企业协会, 解放碑离退税一条街.", async () => {
    const { institutions, places } = await ask(`{
      institutions(where: { name: { eq: "重庆市外商投资企业协会" } }) { altNames misprints involvedInConnection { edges {
        properties { role evidence { quote } } node { ... on Project { number } } } } }
      places(where: { altNames: { includes: "解放碑离退税一条街" } }) { name misprints hosts { ... on Project { number } } } }`);
    expect(institutions[0].altNames).toContain("重庆市外商投企业协会");
    expect(institutions[0].misprints).toEqual(["重庆市外商投企业协会"]);
    expect(institutions[0].involvedInConnection.edges).toEqual([
      {
        properties: {
          role: "PARTNER",
          evidence: [{ quote: "加强与重庆市外商投企业协会、成都市外商投资企业协会合作" }],
        },
        node: { number: "5.2" },
      },
    ]);
    expect(places[0].name).toBe("解放碑离境退税一条街");
    expect(places[0].misprints).toEqual(["解放碑离退税一条街"]);
    expect(places[0].hosts).toContainEqual({ number: "7.4" });
  });
});
