import { describe, expect, test } from "vitest";
import type {
  CountriesByRoleQuery,
  ProjectsConcerningACountryQuery,
} from "../../src/generated/operations.js";
import { local, useApi } from "./support/examples.js";

const { example, ask } = useApi();

describe("06 which projects concern Singapore, in which role", () => {
  const edges = async () => {
    const { countries } = await example<ProjectsConcerningACountryQuery>("06");
    expect(countries.map(({ isoCode }) => isoCode)).toEqual(["SG"]);
    return countries[0]?.concernedByConnection.edges ?? [];
  };

  test("Of the boxes' projects these are 3.1 to 3.5, 4.4 and 4.5, and no others.", async () => {
    const roles = (await edges()).flatMap(({ node, properties }) =>
      node.__typename === "Project" && node.number !== null ? [`${node.number} ${properties.role}`] : [],
    );
    expect(roles.sort()).toEqual([
      "3.1 PARTNER",
      "3.1 SOURCE_OF_INVESTMENT",
      "3.2 PARTNER",
      "3.3 PARTNER",
      "3.4 PARTNER",
      "3.5 PARTNER",
      "4.4 ORIGIN_OF_GOODS",
      "4.5 PARTNER",
    ]);
  });

  test("中新, 渝新, 新资 and 赴新 are the same country as 新加坡.", async () => {
    const quotes = (await edges()).map(({ properties, node }) => [
      properties.evidence.map(({ quote }) => quote).join(),
      properties.role,
      local(node.id),
    ]);
    const of = (words: string) => quotes.filter(([quote]) => quote?.includes(words));
    expect(of("渝新双方").map(([, role, id]) => [role, id])).toEqual([["PARTNER", "project/3.3"]]);
    expect(of("新资银行").map(([, role]) => role)).toEqual(["SOURCE_OF_INVESTMENT"]);
    expect(of("赴新上市").map(([, role]) => role)).toEqual(["MARKET"]);
    expect(of("中新").length).toBeGreaterThan(10);
  });

  test("Every word that an edge rests on is a name of Singapore and none is 创新资源, which 10.2 speaks of.", async () => {
    for (const { properties } of await edges())
      for (const { quote } of properties.evidence)
        expect(quote?.replaceAll("创新资源", "")).toMatch(/新加坡|中新|渝新|新资|赴新/);
    const { countries } = await ask(
      `{ countries(where: { id: { eq: "country/SG" } }) { mentionedIn { id text } } }`,
    );
    for (const { text } of countries[0].mentionedIn)
      expect(text.replaceAll("创新资源", "").replaceAll("其中新", "")).toMatch(/新加坡|中新|渝新|新资|赴新/);
    expect(countries[0].mentionedIn.map(({ id }: { id: string }) => local(id))).not.toContain(
      "passage/box10.2/p1",
    );
  });

  test("Project 6.1 concerns ASEAN, whose central banks it wants, and not Singapore.", async () => {
    const { projects } = await ask(`{ projects(where: { number: { eq: "6.1" } }) {
      concerns { id } involvesConnection(where: { edge: { role: { eq: TO_ATTRACT } } }) { edges { node { name } } } } }`);
    expect(projects[0].concerns).toEqual([{ id: "group/asean" }]);
    expect(
      projects[0].involvesConnection.edges.map(({ node }: { node: { name: string } }) => node.name).join(),
    ).toContain("东盟地区中央银行");
  });
});

describe("07 which countries the plan names", () => {
  const countries = async () => (await example<CountriesByRoleQuery>("07")).countries;
  const one = async (isoCode: string) => {
    const found = (await countries()).find((country) => country.isoCode === isoCode);
    if (found === undefined) throw new Error(`${isoCode} is not among the countries`);
    return {
      ...found,
      roles: [
        ...found.concernedByConnection.edges,
        ...found.achievementsConnection.edges,
        ...found.eventsConnection.edges,
      ].map(({ properties, node }) => `${properties.role} ${local(node.id).replace(/\/.*/, "")}`),
    };
  };

  test("Beside China they are sixteen, the Soviet Union among them.", async () => {
    expect((await countries()).map(({ isoCode, name }) => `${isoCode} ${name}`).sort()).toEqual([
      "AR 阿根廷",
      "BR 巴西",
      "BY 白俄罗斯",
      "CL 智利",
      "CN 中国",
      "DE 德国",
      "FR 法国",
      "GB 英国",
      "HU 匈牙利",
      "IT 意大利",
      "JP 日本",
      "KR 韩国",
      "SG 新加坡",
      "SUHH 苏联",
      "TH 泰国",
      "US 美国",
      "UY 乌拉圭",
    ]);
    expect((await countries()).filter(({ formerCountry }) => formerCountry).map(({ name }) => name)).toEqual([
      "苏联",
    ]);
  });

  test("乌拉圭 and 白俄罗斯 opened missions; 乌拉圭 is the theme of an exhibition too.", async () => {
    expect((await one("BY")).roles).toEqual(["MISSION achievement"]);
    expect(new Set((await one("UY")).roles)).toEqual(
      new Set(["MISSION achievement", "EVENT_THEME achievement", "EVENT_THEME event"]),
    );
  });

  test("匈牙利 and 意大利 are themes of a festival each, and nothing else.", async () => {
    for (const [isoCode, festival] of [
      ["HU", "中国西部匈牙利文化节"],
      ["IT", "意大利文化节"],
    ] as const) {
      const { roles, eventsConnection } = await one(isoCode);
      expect(new Set(roles.map((role) => role.split(" ")[0]))).toEqual(new Set(["EVENT_THEME"]));
      expect(eventsConnection.edges.map(({ node }) => node.name)).toEqual([festival]);
    }
  });

  test("智利 is there only as the seat of the visas of 中智签证受理中心.", async () => {
    const { roles, seats, achievementsConnection } = await one("CL");
    expect(roles).toEqual(["MISSION achievement"]);
    expect(achievementsConnection.edges[0]?.properties.evidence[0]?.quote).toContain("中智签证受理中心");
    expect(seats.length).toBeLessThanOrEqual(1);
  });

  test("巴西 and 阿根廷 are there only as the seats of bodies that section 5.一 wants to come.", async () => {
    for (const [isoCode, name] of [
      ["BR", "巴西圣保罗州投促局"],
      ["AR", "阿根廷西北六省联盟"],
    ] as const) {
      const { roles, seats } = await one(isoCode);
      expect(roles).toEqual([]);
      expect(seats.map((seat) => seat.name)).toEqual([name]);
    }
    const { institutions } =
      await ask(`{ institutions(where: { name: { in: ["巴西圣保罗州投促局", "阿根廷西北六省联盟"] } }) {
      involvedInConnection { edges { properties { role } node { ... on Task { section { id } } } } } } }`);
    for (const { involvedInConnection } of institutions)
      expect(involvedInConnection.edges).toEqual([
        {
          properties: { role: "TO_ATTRACT" },
          node: { section: { id: "yuzhong-opening-14fyp/section/5.1" } },
        },
      ]);
  });

  test("法国, 美国 and 苏联 are there only for the wartime missions whose sites are kept.", async () => {
    for (const isoCode of ["FR", "US", "SUHH"]) {
      const { roles, concernedByConnection } = await one(isoCode);
      expect(roles).toEqual(["HISTORICAL task"]);
      expect(concernedByConnection.edges[0]?.properties.evidence[0]?.quote).toContain(
        "苏联大使馆、美国大使馆、法国领事馆等抗战时期外国驻渝外交使领馆旧址",
      );
    }
  });

  test("日韩 and 日、韩 are two countries: partners in health, sources of goods, lands of sister cities.", async () => {
    const japan = (await one("JP")).roles;
    const korea = (await one("KR")).roles;
    expect(korea.sort()).toEqual(["ORIGIN_OF_GOODS task", "PARTNER task", "SISTER_CITY task"]);
    expect(japan.sort()).toEqual(["ORIGIN_OF_GOODS project", ...korea]);
  });

  test("No country is found in 德勤, 德迅, 美术馆 or 智博会, nor in the other names that hold 德, 美 or 智.", async () => {
    const { countries: found } = await ask(`{ countries(where: { isoCode: { in: ["DE", "US", "CL"] } }) {
      isoCode mentionedIn { id } } }`);
    const places = Object.fromEntries(
      found.map((country: { isoCode: string; mentionedIn: { id: string }[] }) => [
        country.isoCode,
        country.mentionedIn.map(({ id }) => local(id)),
      ]),
    );
    // The visa centre and the former embassy are things of their own, and hold the countries' names inside theirs.
    expect(places).toEqual({ CL: [], DE: ["passage/box4.4/p1"], US: [] });
    const { institutions } = await ask(
      `{ institutions(where: { name: { in: ["德勤", "德迅"] } }) { name basedIn { id } } }`,
    );
    expect(institutions).toEqual([
      { name: "德勤", basedIn: [] },
      { name: "德迅", basedIn: [] },
    ]);
  });

  test("香港, 澳门 and 台湾 are regions of China with codes of their own, and 欧洲, 非洲 and 拉美 regions of the world.", async () => {
    const { regions } = await ask("{ regions { name isoCode partOf { id } } }");
    const row = (name: string) => regions.find((region: { name: string }) => region.name === name);
    for (const [name, isoCode] of [
      ["香港", "HK"],
      ["澳门", "MO"],
      ["台湾", "TW"],
    ])
      expect(row(name as string)).toEqual({ name, isoCode, partOf: [{ id: "country/CN" }] });
    for (const name of ["欧洲", "非洲", "拉美"])
      expect(row(name)).toEqual({ name, isoCode: null, partOf: [] });
  });

  test("The four other pavilions of project 4.4 are those of 泰国, 日本, 德国 and 英国.", async () => {
    const { projects } = await ask(`{ projects(where: { number: { eq: "4.4" } }) {
      concernsConnection(where: { edge: { role: { eq: ORIGIN_OF_GOODS } } }) { edges { node { name } } } } }`);
    const names = projects[0].concernsConnection.edges.map(
      ({ node }: { node: { name: string } }) => node.name,
    );
    expect(names).toEqual(expect.arrayContaining(["新加坡", "泰国", "日本", "德国", "英国"]));
    expect(names.filter((name: string) => ["中国", "美国", "法国", "意大利"].includes(name))).toEqual([]);
  });
});
