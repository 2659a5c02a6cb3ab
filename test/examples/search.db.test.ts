import { expect, test } from "vitest";
import type { SearchQuery } from "../../src/generated/operations.js";
import { useApi } from "./support/examples.js";

const { example } = useApi();
const answer = () => example<SearchQuery>("18");

test("18 An abbreviation, letters of any width, pinyin, English and punctuation each find first what is meant.", async () => {
  const { abbreviation, letters, fullWidth, oneCharacter, pinyin, english, punctuation } = await answer();
  const firstOf = ({ edges }: { edges: { node: { id: string } }[] }) => edges[0]?.node.id;
  expect(firstOf(abbreviation)).toBe("institution/chongqing-share-transfer-centre");
  expect(firstOf(letters)).toBe("policy/rcep");
  expect(fullWidth).toEqual(letters);
  expect(firstOf(oneCharacter)).toBe("place/chongqing");
  expect(pinyin.edges.map(({ node }) => node.id)).toContain("yuzhong-opening-14fyp/goal/consumption-core");
  expect(firstOf(english)).toBe("country/SG");
  expect(firstOf(punctuation)).toBe("yuzhong-opening-14fyp");
});

test("18 A bracket and an empty text find nothing, and that is no error.", async () => {
  const { bracket, nothing } = await answer();
  expect([bracket, nothing]).toEqual([
    { totalCount: 0, edges: [] },
    { totalCount: 0, edges: [] },
  ]);
});

test("18 The facets count every hit once by kind, and bodies from Singapore by the role that they have.", async () => {
  const { english } = await answer();
  const counted = english.facets.kinds.reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(english.totalCount);
  expect(english.facets.chapters.map(({ number }) => number)).toContain(2);
  expect(english.facets.roles.length).toBeGreaterThan(0);
});
