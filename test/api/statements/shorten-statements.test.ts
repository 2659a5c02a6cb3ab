import { expect, test } from "vitest";
import { shortenText } from "../../../src/api/statements/shorten-text.js";
import { StatementCache } from "../../../src/api/statements/statement-cache.js";
import { evidenceOperations } from "./evidence-operations.js";
import { documentOf, schemaOfApi, statementsOf } from "./support.js";

const operations = evidenceOperations(await schemaOfApi(), "quote start end");

/** The texts of the statements that an operation takes. */
async function textsOf(source: string, variables = {}): Promise<string[]> {
  const { statements, errors } = await statementsOf(await documentOf(source), variables);
  expect(errors).toEqual([]);
  return statements.map(({ query }) => query);
}

test("there are operations with evidence for every root list", () => {
  expect(operations.length).toBeGreaterThan(40);
  expect(operations.map(([name]) => name)).toEqual(expect.arrayContaining(["programmes", "goalsConnection"]));
});

test.each(operations)("%s reads every list of evidence as its short form", async (_name, source) => {
  const [text = "", ...more] = await textsOf(source);
  expect(more).toEqual([]);
  const short = /evidenceJson: coalesce\((\w+)\.evidenceQuotes, \1\.evidenceJson\)/g;
  expect(text.match(short)?.length).toBeGreaterThan(0);
  expect(text.replace(short, "")).not.toMatch(/evidenceJson|evidenceQuotes/);
  expect(text).not.toMatch(/\n\s/);
});

test.each(evidenceOperations(await schemaOfApi(), "quote prefix"))(
  "%s reads whole lists where more than quotes and offsets is asked",
  async (_name, source) => {
    const [text] = await textsOf(source);
    expect(text).toContain("evidenceJson");
    expect(text).not.toContain("evidenceQuotes");
  },
);

test.each<[string, string, boolean]>([
  ["quotes", "{ projects { evidence { quote } } }", true],
  ["offsets and the type's name", "{ projects { evidence { start end __typename } } }", true],
  ["aliases", "{ projects { e: evidence { q: quote } } }", true],
  ["a fragment on evidence", "{ projects { evidence { ...E } } } fragment E on Evidence { quote }", true],
  ["an inline fragment", "{ projects { evidence { ... { quote } ... on Evidence { end } } } }", true],
  ["an entity's id beside them", "{ projects { evidence { quote } plan { id } } }", true],
  ["an alias that names a short field", "{ projects { evidence { quote: prefix } } }", false],
  ["the words around them", "{ projects { evidence { quote suffix } } }", false],
  ["the source", "{ projects { evidence { quote source { id } } } }", false],
  [
    "a passage in a fragment",
    "{ projects { ...P } } fragment P on Project { evidence { passage { id } } }",
    false,
  ],
  ["a passage elsewhere", "{ projects { evidence { quote } plan { evidence { passage { id } } } } }", false],
  [
    "a passage at another root",
    "{ projects { evidence { quote } } goals { evidence { passage { id } } } }",
    false,
  ],
  [
    "a passage that is asked now and then",
    "{ projects { evidence { quote passage @skip(if: true) { id } } } }",
    false,
  ],
  [
    "a passage of an edge",
    "{ projects { evidence { quote } involvesConnection { edges { properties { evidence { passage { id } } } } } } }",
    false,
  ],
  [
    "a passage of a type without entities of its own",
    `{ projects { evidence { quote } } findings(plan: "p") { evidence { passage { id } } } }`,
    false,
  ],
])("the short list suffices or not: %s", async (_what, source, isShort) => {
  const { statements } = await statementsOf(await documentOf(source), {});
  const ofProjects = statements.filter(({ query }) => query.includes("(this:Project)"));
  expect(ofProjects.map(({ query }) => query.includes(".evidenceQuotes"))).toEqual([isShort]);
});

test("two operations of one document that share no fragment are judged each by the whole document", async () => {
  const source = `query A { projects { evidence { quote } } } query B { projects { ...P } }
    fragment P on Project { evidence { prefix } }`;
  const document = await documentOf(source);
  for (const operationName of ["A", "B", "A"]) {
    const { statements } = await statementsOf(document, {}, {}, operationName);
    expect(statements[0]?.query).not.toContain("evidenceQuotes");
  }
});

test("a statement that is remembered is the short one", async () => {
  const document = await documentOf(
    "query($id: ID!) { projects(where: {id: {eq: $id}}) { evidence { quote } } }",
  );
  const cache = new StatementCache(2 ** 20);
  const texts = new Set<string>();
  for (const id of ["a", "b", "c", "d"]) {
    const { statements } = await statementsOf(document, { id }, { statements: cache });
    texts.add(`${statements[0]?.query}`);
  }
  expect(cache.counts.hits).toBe(2);
  expect(texts.size).toBe(1);
  expect([...texts][0]).toContain("coalesce(this.evidenceQuotes, this.evidenceJson)");
});

const SHORT = "evidenceJson: coalesce(this.evidenceQuotes, this.evidenceJson)";

test.each([
  ["RETURN this { .id, .evidenceJson } AS this", `RETURN this { .id, ${SHORT} } AS this`],
  ["this { .evidenceJson, .id }", `this { ${SHORT}, .id }`],
  ["this { a: x { .id }, .evidenceJson }", `this { a: x { .id }, ${SHORT} }`],
  ["this { a: {b: 'it\\'s }'}, .evidenceJson }", `this { a: {b: 'it\\'s }'}, ${SHORT} }`],
  ["{properties: {evidenceJson: this.evidenceJson}}", `{properties: {${SHORT}}}`],
  ["{role: this.role, evidenceJson: this.evidenceJson, x: 1}", `{role: this.role, ${SHORT}, x: 1}`],
])("in %s the list is shortened", (text, expected) => {
  expect(shortenText(text, true)).toBe(expected);
  expect(shortenText(text, false)).toBe(text);
});

test.each([
  "RETURN ' this { .id, .evidenceJson } '",
  'RETURN " {evidenceJson: this.evidenceJson} "',
  "RETURN `this { .evidenceJson }`",
  "RETURN 1 // this { .evidenceJson }",
  "RETURN 1 /* this { .evidenceJson }\n  */",
  "RETURN edge.node { .id, .evidenceJson }",
  "RETURN `this` { .evidenceJson }",
  "RETURN 变量this { .evidenceJson }",
  "RETURN this { .evidenceJsonOfOld, .evidenceJson_ }",
  "RETURN {evidenceJson: this.evidenceJson[0], more: 1}",
  "RETURN {evidenceJson: this.evidenceJson + ['x']}",
  "RETURN {oldevidenceJson: this.evidenceJson}",
  "WHERE this.evidenceJson IS NOT NULL",
  "} RETURN { .evidenceJson }",
])("%s stays as it is", (text) => {
  expect(shortenText(text, true)).toBe(text);
});

test("spaces go at line starts alone, and never within a text, a quoted name or a comment", () => {
  const text =
    "MATCH (n)\n    \n  WHERE n.a = 'x\n   y' AND n.`b\n  c` = \"d\n  e\"  /* f\n  g */\n\tRETURN  n // h\n  ";
  const short =
    "MATCH (n)\nWHERE n.a = 'x\n   y' AND n.`b\n  c` = \"d\n  e\"  /* f\n  g */\nRETURN  n // h\n";
  expect(shortenText(text, true)).toBe(short);
  expect(shortenText(text, false)).toBe(short);
});
