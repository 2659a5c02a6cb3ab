import { describe, expect, test } from "vitest";
import { TINY_ID } from "../load/tiny-plan.js";
import { SEED_PLAN } from "../support/seed-plan.js";
import { useTwoPlans } from "../support/two-plans.js";
import { ask } from "./support/api.js";

const database = useTwoPlans();

interface Side {
  plan: string;
  entity: { id: string; name: string };
  roles: string[];
  linkCount: number;
}

const shown = ({ plan, entity: { name } }: Side) => `${plan === SEED_PLAN ? "yuzhong" : "tiny"} ${name}`;

describe("compare", () => {
  test("puts goals and indicators of like name together and gives the rest of each plan, with both sides' words", async () => {
    const { data } = await ask(
      database(),
      `{ compare(plans: ["${SEED_PLAN}", "${TINY_ID}"]) {
           plans { id ... on Plan { titleEn } }
           goals { truncated common { basis similarity sides { plan entity { id name evidence { quote } } } } only { plan entity { id name } } }
           indicators { common { basis sides { plan entity { name ... on Indicator { unit target { value } } } } } only { plan entity { id name } } } }
         goals { id } indicators { id } }`,
    );
    const { plans, goals, indicators } = data.compare;
    expect(plans.map(({ id }: { id: string }) => id)).toEqual([SEED_PLAN, TINY_ID]);
    expect(goals.truncated).toBe(false);
    expect(goals.common).toHaveLength(1);
    expect(goals.common[0]).toMatchObject({
      basis: "LIKE_NAME",
      sides: [
        {
          plan: SEED_PLAN,
          entity: {
            name: "开放平台能级不断增强",
            evidence: [{ quote: expect.stringContaining("开放平台能级不断增强") }],
          },
        },
        {
          plan: TINY_ID,
          entity: {
            name: "开放平台能级显著增强",
            evidence: [{ quote: "开放平台能级显著增强，国际人才加快集聚" }],
          },
        },
      ],
    });
    expect(goals.common[0].similarity).toBeCloseTo(12 / 18);
    expect(goals.only).toHaveLength(data.goals.length - 2);
    const [trade, investment, ...hints] = indicators.common;
    expect(trade).toEqual({
      basis: "SAME_NAME_AND_UNIT",
      sides: [
        { plan: SEED_PLAN, entity: { name: "外贸进出口额", unit: "亿元", target: { value: 120 } } },
        { plan: TINY_ID, entity: { name: "外贸进出口额", unit: "亿元", target: { value: 12 } } },
      ],
    });
    expect(investment.basis).toBe("SAME_NAME");
    expect(investment.sides.map(({ entity }: { entity: { unit: string } }) => entity.unit)).toEqual([
      "亿美元",
      "万美元",
    ]);
    // Hints to be read: the second pair is of the firms there are, and of those brought in.
    const said = hints.map(({ basis, sides }: { basis: string; sides: Side[] }) => [
      basis,
      ...sides.map(shown),
    ]);
    expect(said).toEqual([
      ["LIKE_NAME", "yuzhong 常驻外籍人员", "tiny 常驻外籍人才"],
      ["LIKE_NAME", "yuzhong 外资企业", "tiny 引进外资企业"],
    ]);
    expect(indicators.only).toHaveLength(data.indicators.length - 8);
  });

  test("gives shared partners with each plan's roles and words, and those of one plan alone", async () => {
    const { data, statements } = await ask(
      database(),
      `{ compare(plans: ["${TINY_ID}", "${SEED_PLAN}"]) { partners {
           common { basis similarity sides { plan entity { id name } roles linkCount links { id role evidence { quote source { id } } } } }
           only { plan entity { id name } roles linkCount } } } }`,
    );
    const { common, only } = data.compare.partners;
    expect(common.map(({ sides }: { sides: Side[] }) => sides[0]?.entity.id).sort()).toEqual(
      ["country/SG", "group/asean", "institution/world-bank", "region/europe"].sort(),
    );
    const asean = common.find(({ sides }: { sides: Side[] }) => sides[0]?.entity.id === "group/asean");
    expect(asean).toMatchObject({ basis: "SAME_ENTITY", similarity: 1 });
    const [tiny, yuzhong] = asean.sides;
    expect([tiny.plan, yuzhong.plan]).toEqual([TINY_ID, SEED_PLAN]);
    expect(tiny.roles).toEqual(["EVENT_THEME", "SOURCE_OF_INVESTMENT"]);
    expect(yuzhong.linkCount).toBeGreaterThanOrEqual(yuzhong.links.length);
    for (const { plan, links } of asean.sides) {
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(link.evidence[0].source.id).toBe(`source/${plan}`);
    }
    const tinyOnly = only.filter(({ plan }: Side) => plan === TINY_ID).map(shown);
    expect(tinyOnly.sort()).toEqual(
      ["tiny 云川大学", "tiny 临江港务集团", "tiny 区人才服务中心", "tiny 新加坡海事学院"].sort(),
    );
    expect(only.slice(0, tinyOnly.length).every(({ plan }: Side) => plan === TINY_ID)).toBe(true);
    // Releases, objectives, partners; one for each kind of partner in each of the two lists.
    expect(statements.length).toBeLessThan(12);
  });

  test("refuses one plan, a plan twice and an unknown plan, and says which are loaded", async () => {
    const messageOf = async (plans: string[]) =>
      (await ask(database(), "query ($plans: [ID!]!) { compare(plans: $plans) { plans { id } } }", { plans }))
        .errors?.[0];
    expect(await messageOf([TINY_ID])).toMatchObject({
      message: "number of plans: found 1, expected 2 to 5.",
      path: ["compare"],
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect((await messageOf([TINY_ID, TINY_ID]))?.message).toBe(
      `plans: found ${TINY_ID} twice, expected each plan once.`,
    );
    expect((await messageOf([TINY_ID, "x"]))?.message).toBe(
      `plans: no plan x is loaded; loaded are ${[TINY_ID, SEED_PLAN].sort().join(", ")}.`,
    );
  });
});
