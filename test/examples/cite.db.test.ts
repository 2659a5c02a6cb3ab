import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { CiteAnAnswerQuery } from "../../src/generated/operations.js";
import { seedText } from "../support/seed-plan.js";
import { useApi } from "./support/examples.js";

const { example, app } = useApi();

/** The address in a reference, which GB/T 7714 ends with a full stop. */
const urlIn = (reference: string) => (reference.match(/https?:\/\/\S+/)?.[0] ?? "").replace(/\.$/, "");

describe("20 how this answer is cited", () => {
  test("Every reference names issuer, plan or question, release and the checksum of the published text.", async () => {
    const { release, gbT7714, apa, goal, sentence } = await example<CiteAnAnswerQuery>("20");
    const sha256 = createHash("sha256").update(seedText().join("")).digest("hex");
    expect(release.textSha256).toBe(sha256);
    for (const reference of [gbT7714, apa, goal, sentence]) {
      expect(reference).toContain(sha256);
      expect(reference).toContain(release.id);
      expect(reference).toContain(release.dataSha256);
      expect(reference).toContain("渝中区建设内陆开放高地“十四五”规划");
    }
    expect(gbT7714).toMatch(/^plangraph\. 查询结果：CiteAnAnswer（.*）\[DS\/OL\]\. V\. /);
    expect(apa).toMatch(/^plangraph\. \(20\d\d\)\. /);
    expect(goal).toMatch(
      /^重庆市渝中区人民政府\. 国际消费中心城市核心区\[EB\/OL\]\/\/渝中区建设内陆开放高地“十四五”规划：第/,
    );
  });

  test("The sentence behind the link is quoted with its place, and the place is right.", async () => {
    const { sentence, programmesServing } = await example<CiteAnAnswerQuery>("20");
    const [, quote, start, end] = sentence.match(/Rests on: “(.*?)” \(code points (\d+)–(\d+)\)/) ?? [];
    expect(quote).toContain("紧扣国际消费中心城市核心区");
    expect(seedText().slice(Number(start), Number(end)).join("")).toBe(quote);
    const links = programmesServing.edges.flatMap((edge) => edge.links);
    expect(links.map((link) => link.evidence[0]?.quote)).toContain(quote);
  });

  test("The permalinks give the same again.", async () => {
    const { programmesServing, release, gbT7714, apa, goal, sentence } =
      await example<CiteAnAnswerQuery>("20");
    expect(urlIn(gbT7714)).toBe(urlIn(apa));
    const read = async (reference: string) => {
      const { pathname, search } = new URL(urlIn(reference));
      return (await app().inject({ url: pathname + search })).json();
    };
    const answer = await read(gbT7714);
    expect(answer.status).toBe("SERVED");
    expect(answer.answer.data).toMatchObject({ programmesServing, release });
    expect((await read(goal)).answer.data.node.name).toBe("国际消费中心城市核心区");
    expect((await read(sentence)).answer.data.edge).toMatchObject({
      relationship: "SERVES",
      reason: "STATED",
    });
  });
});
