import { describe, expect, test } from "vitest";
import { SEED_PLAN, useSeedPlan } from "../support/seed-plan.js";
import { ask } from "./support/api.js";

const database = useSeedPlan();

interface Candidate {
  id: string;
  name: string;
  kind: string;
  score: number;
  match: boolean;
  reason: string;
}

interface Query {
  text: string;
  kinds?: string[];
  plan?: string;
  limit?: number;
}

async function reconcile(queries: Query[]): Promise<Candidate[][]> {
  const { data, errors, statements } = await ask(
    database(),
    "query ($queries: [ReconcileQuery!]!) { reconcile(queries: $queries) { candidates { id name kind score match reason } } }",
    { queries },
  );
  expect(errors).toBeUndefined();
  expect(statements.length).toBeLessThanOrEqual(1);
  return data.reconcile.map(({ candidates }: { candidates: Candidate[] }) => candidates);
}

const first = async (text: string, more: Partial<Query> = {}) =>
  (await reconcile([{ text, ...more }]))[0]?.[0];

describe("a whole name, of whatever kind and script", () => {
  test.each([
    ["新加坡", "country/SG", "The text is the name 新加坡."],
    ["Singapore", "country/SG", "The text is the English name Singapore."],
    ["重庆股转中心", "institution/chongqing-share-transfer-centre", "The text is another name 重庆股转中心."],
    ["渝欧", "institution/yuou", "The text is another name 渝欧."],
    ["ＲＣＥＰ", "policy/rcep", "The text is another name RCEP."],
    ["重慶醫科大學", "institution/chongqing-medical-university", "The text is the name 重庆医科大学."],
    [
      "重庆市外商投企业协会",
      "institution/chongqing-foreign-enterprises-association",
      "The text is a misprint of the text 重庆市外商投企业协会.",
    ],
  ])("is certain: %s is %s.", async (text, id, reason) => {
    expect(await first(text)).toMatchObject({ id, match: true, reason });
  });

  test("of two entities is certain for neither.", async () => {
    const [candidates] = await reconcile([{ text: "日韩" }]);
    expect(candidates?.slice(0, 2).map(({ id, match }) => [id, match])).toEqual([
      ["country/JP", false],
      ["country/KR", false],
    ]);
  });

  test("finds its entity among the best for every body, country, place and policy of the plan.", async () => {
    const { data } = await ask(
      database(),
      "{ institutions { id name } countries { id name } places { id name } policies { id name } projects { id name } }",
    );
    const entities = Object.values(data as Record<string, { id: string; name: string }[]>).flat();
    expect(entities.length).toBeGreaterThan(300);
    const lost: string[] = [];
    for (let start = 0; start < entities.length; start += 100) {
      const batch = entities.slice(start, start + 100);
      const results = await reconcile(batch.map(({ name }) => ({ text: name })));
      batch.forEach(({ id, name }, index) => {
        const found = results[index]?.find((candidate) => candidate.id === id);
        if (found === undefined || found.score < 95) lost.push(`${id} ${name}`);
      });
    }
    expect(lost).toEqual([]);
  });
});

describe("a name that is not quite one", () => {
  test.each([
    ["Deloite", "institution/deloitte", "by 1 of 8 characters"],
    ["凯得集团", "institution/capitaland", "sounds the same"],
    ["德勤会计师事务所", "institution/deloitte", "But for the kind of body"],
    ["CapitaLand Ltd", "institution/capitaland", "But for the kind of body"],
    ["股转中心", "institution/chongqing-share-transfer-centre", "is a part of another name"],
    ["xinjiapo", "country/SG", "is the pinyin of"],
    ["新加坡凯德集团有限公司", "institution/capitaland", "holds the name"],
    ["重庆医科大", "institution/chongqing-medical-university", "by 1 of 6 characters"],
  ])("is a candidate and not certain: %s may be %s.", async (text, id, reason) => {
    const candidate = await first(text);
    expect(candidate).toMatchObject({ id, match: false });
    expect(candidate?.reason).toContain(reason);
    expect(candidate?.score).toBeLessThan(95);
  });

  test("written wrong in one character still finds its entity first, nine times in ten.", async () => {
    const { data } = await ask(database(), "{ institutions { id name } places { id name } }");
    const entities = [...data.institutions, ...data.places]
      .filter(({ name }) => [...name].length >= 5)
      .slice(0, 100);
    expect(entities.length).toBeGreaterThan(60);
    const results = await reconcile(
      entities.map(({ name }: { name: string }, index: number) => {
        const points = [...name];
        points[1 + (index % (points.length - 2))] = "某";
        return { text: points.join("") };
      }),
    );
    const hits = results.filter(([best], index) => best?.id === entities[index].id);
    expect(hits.length / entities.length).toBeGreaterThan(0.9);
    expect(results.flat().filter(({ match }) => match)).toEqual([]);
  });

  test("of another body is not taken for it: 区商务委 and 市科技局 are none that the plan knows.", async () => {
    const [candidates] = await reconcile([{ text: "区民政局" }]);
    expect(candidates?.some(({ match }) => match)).toBe(false);
  });
});

describe("what is asked", () => {
  test("is limited to kinds, to a plan and to a number; passages are no answer unless asked for.", async () => {
    const [kinds, plan, few, open] = await reconcile([
      { text: "新加坡", kinds: ["Institution"] },
      { text: "新加坡", plan: "no such plan" },
      { text: "新加坡", limit: 2 },
      { text: "新加坡", plan: SEED_PLAN, limit: 50 },
    ]);
    expect(new Set(kinds?.map(({ kind }) => kind))).toEqual(new Set(["Institution"]));
    expect(plan).toEqual([]);
    expect(few).toHaveLength(2);
    expect(open?.some(({ kind }) => kind === "Passage")).toBe(false);
  });

  test("may be nothing, marks only or a page: an answer for each, in their order.", async () => {
    const results = await reconcile([
      { text: "" },
      { text: "（*" },
      { text: "新加坡" },
      { text: "前言".repeat(500) },
      { text: "(a AND b) /x/ ~" },
    ]);
    expect(results).toHaveLength(5);
    expect([results[0], results[1]]).toEqual([[], []]);
    expect(results[2]?.[0]?.id).toBe("country/SG");
  });

  test("is refused where it is too much, with the argument named.", async () => {
    const asked = (queries: Query[]) =>
      ask(database(), "query ($queries: [ReconcileQuery!]!) { reconcile(queries: $queries) { text } }", {
        queries,
      });
    const tooMany = await asked(Array.from({ length: 101 }, () => ({ text: "x" })));
    expect(tooMany.errors?.[0]?.message).toBe("queries: found 101, expected 0 to 100.");
    const tooLong = await asked([{ text: "x", limit: 51 }]);
    expect(tooLong.errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
    expect((await asked([])).data).toEqual({ reconcile: [] });
  });
});
