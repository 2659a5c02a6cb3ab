import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.js";
import { SEED_PLAN, seedText, useSeedPlan } from "../support/seed-plan.js";
import { ask } from "./support/api.js";

const database = useSeedPlan();

interface RelevanceQuery {
  kind: string;
  text: string;
  /** Ids of which any is the answer that a reader wants first. */
  expected: string[];
}

const QUERIES = JSON.parse(
  readFileSync(join(packageRoot, "test", "api", "relevance.json"), "utf8"),
) as RelevanceQuery[];

const FIELDS =
  "totalCount truncated notice edges { cursor score matchedText matchedField matchKind positions { start end } node { __typename id name } }";

/** What `search` answers to a text, by whatever further arguments. */
async function search(text: string, more = "", fields = FIELDS) {
  const { data, errors } = await ask(
    database(),
    `query ($text: String!) { search(text: $text ${more}) { ${fields} } }`,
    { text },
  );
  expect(errors).toBeUndefined();
  return data.search;
}

describe("relevance on the real plan", () => {
  test("at least 60 queries of all kinds have what a reader wants first, with a mean reciprocal rank of 0.9 and more.", async () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(60);
    const byKind = new Map<string, number[]>();
    for (const { kind, text, expected } of QUERIES) {
      const { edges } = await search(text, "first: 20", "edges { node { id } }");
      const rank = edges.findIndex(({ node }: { node: { id: string } }) => expected.includes(node.id)) + 1;
      byKind.set(kind, [...(byKind.get(kind) ?? []), rank === 0 ? 0 : 1 / rank]);
    }
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
    const all = [...byKind.values()].flat();
    console.log(`mean reciprocal rank ${mean(all).toFixed(3)} over ${all.length} queries`);
    for (const [kind, list] of byKind) console.log(`  ${mean(list).toFixed(3)} ${kind} (${list.length})`);
    expect(mean(all)).toBeGreaterThanOrEqual(0.9);
    for (const [kind, list] of byKind) expect(mean(list), kind).toBeGreaterThanOrEqual(0.6);
  });

  test("an exact name comes before other names, beginnings, parts, English, pinyin and text.", async () => {
    const { edges } = await search("RCEP", "first: 100");
    const order = ["EXACT", "PREFIX", "CONTAINS", "WORDS"];
    const named = edges.filter((edge: { matchedField: string }) => edge.matchedField.includes("NAME"));
    const ranks = named.map((edge: { matchKind: string }) => order.indexOf(edge.matchKind));
    expect(ranks).toEqual([...ranks].sort((a: number, b: number) => a - b));
    expect(edges.at(-1).matchedField).toBe("TEXT");
    const scores = edges.map((edge: { score: number }) => edge.score);
    expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a));
  });
});

describe("any text", () => {
  const HOSTILE = [
    "（",
    "*",
    '"',
    "",
    " ",
    "\\",
    "AND",
    "a:b",
    "[1 TO 2]",
    "~",
    "tb-",
    "((((",
    "\u0000",
    "😀",
    "searchScope:Passage",
    "+ -",
    "NOT 渝",
    "/渝/",
    "渝^1000",
    "{}",
    "$text",
  ];

  test.each(HOSTILE)("is text and no syntax: %j gives an answer and no error.", async (text) => {
    const { edges, totalCount } = await search(text);
    expect(edges.length).toBeLessThanOrEqual(totalCount);
  });

  test("made up at random gives no error either.", async () => {
    const part = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(...HOSTILE, "新加坡", "guoji", "十四五/规划"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        await search(parts.join("").replace(/\p{Surrogate}/gu, ""), "first: 1", "totalCount");
      }),
      { numRuns: 60 },
    );
  });

  test("without a letter or digit finds nothing; with punctuation between finds what it finds without.", async () => {
    for (const text of ["（", "", "*", "“”"]) expect((await search(text)).totalCount).toBe(0);
    const ids = async (text: string) =>
      (await search(text)).edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(await ids("“新加坡”（")).toEqual(await ids("新加坡"));
  });

  test("as long as a page is cut, and that is said; the passage that it comes from is found.", async () => {
    const page = seedText().join("");
    const from = page.indexOf("推动跨境资本流动便捷");
    const { edges, notice } = await search(page.slice(from, from + 3000));
    expect(notice).toBe("The text has 3000 code points; only the first 200 were looked for.");
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(
      `${SEED_PLAN}/passage/3.1/p3`,
    );
  });
});

describe("a hit", () => {
  test("of one character or more holds the words where its positions say, neighbours side by side.", async () => {
    for (const text of ["渝", "链", "金融", "新加坡", "国际消费"]) {
      const { edges } = await search(text, "first: 200");
      expect(edges.length).toBeGreaterThan(0);
      for (const { matchedText, positions } of edges) {
        const points = [...matchedText];
        expect(positions.length).toBeGreaterThan(0);
        for (const { start, end } of positions)
          expect(
            points
              .slice(start, end)
              .join("")
              .replace(/[^\p{L}]/gu, ""),
          ).toContain(text);
      }
    }
  });

  test("has the client's own selection, read with one statement for each kind of entity.", async () => {
    const { data, statements } = await ask(
      database(),
      `{ search(text: "重庆绿色金融中心", first: 3) { edges { node { __typename ... on Project { number box { number } } } } } }`,
    );
    expect(data.search.edges[0].node).toEqual({ __typename: "Project", number: "6.2", box: { number: 6 } });
    const kinds = new Set(
      data.search.edges.map(({ node }: { node: { __typename: string } }) => node.__typename),
    );
    expect(statements).toHaveLength(1 + kinds.size);
  });

  test("is of the kinds, the chapter, the role and the plan asked for.", async () => {
    const { edges } = await search("新加坡", "kinds: [Institution, Country], first: 100");
    const kinds = edges.map(({ node }: { node: { __typename: string } }) => node.__typename);
    expect(new Set(kinds)).toEqual(new Set(["Country", "Institution"]));
    expect((await search("新加坡", "kinds: []")).totalCount).toBe(0);
    expect((await search("新加坡", 'plan: "no such plan"')).totalCount).toBe(0);
    expect((await search("新加坡", `plan: "${SEED_PLAN}"`)).totalCount).toBeGreaterThan(10);
    const facets =
      "totalCount facets { kinds { kind count } chapters { id number count } roles { role count } }";
    const all = await search("新加坡", "", facets);
    expect(all.facets.kinds.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      all.totalCount,
    );
    const [chapter] = all.facets.chapters;
    const [role] = all.facets.roles;
    expect((await search("新加坡", `chapter: "${chapter.id}"`)).totalCount).toBe(chapter.count);
    expect((await search("新加坡", `role: "${role.role}"`)).totalCount).toBe(role.count);
  });
});

describe("pages", () => {
  test("give every hit exactly once, in one order.", async () => {
    const whole = await search("金融", "first: 500", "totalCount edges { node { id } }");
    const seen: string[] = [];
    for (let after = ""; ; ) {
      const page = await search(
        "金融",
        `first: 7 ${after}`,
        "totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }",
      );
      expect(page.totalCount).toBe(whole.totalCount);
      expect(page.pageInfo.hasPreviousPage).toBe(seen.length > 0);
      seen.push(...page.edges.map(({ node }: { node: { id: string } }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = `after: "${page.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(whole.edges.map(({ node }: { node: { id: string } }) => node.id));
    expect(new Set(seen).size).toBe(whole.totalCount);
  });

  test("refuse a cursor that is none, one of another search, and a size out of bounds.", async () => {
    const { edges } = await search("金融", "first: 1");
    const refused = async (more: string) => {
      const { errors } = await ask(database(), `{ search(text: "中心", ${more}) { totalCount } }`);
      return errors?.[0]?.extensions?.code;
    };
    expect(await refused('after: "!!!"')).toBe("BAD_USER_INPUT");
    expect(await refused(`after: "${edges[0].cursor}"`)).toBe("BAD_USER_INPUT");
    expect(await refused("first: 0")).toBe("BAD_USER_INPUT");
    expect(await refused("first: 501")).toBe("BAD_USER_INPUT");
  });
});
