import { expect, test } from "vitest";
import { catalogPaths } from "../../src/graph/catalog.js";
import { parseStatement } from "../../src/graph/parse-statement.js";
import { listStatements, loadStatement, runStatement } from "../../src/graph/statements.js";

const source = `// The chains that lead from one entity to another,
// shortest first.
// params: from (id of the first entity, such as 'a, b'), to,
//   $maxHops
// columns: hops, reason (of the weakest hop)

// Ids are unique.
MATCH (a {id: $from}), (b {id: $to}) // not $this
WHERE a.name <> 'costs $5; or more' AND $maxHops > 1
RETURN 1 AS hops, 2 AS reason;
`;

test("a statement is read as purpose, parameters, columns and the text that is sent", () => {
  const statement = parseStatement("query/why.cypher", source.replace("\n// Ids are unique.", ""));
  expect(statement).toMatchObject({
    purpose: "The chains that lead from one entity to another, shortest first.",
    params: ["from", "to", "maxHops"],
    columns: ["hops", "reason"],
  });
  expect(statement.text).toMatch(/^MATCH [\s\S]* AS reason$/);
});

test.each([
  ["", /expected a first line/],
  ["// Only a header\n", /expected a statement/],
  ["RETURN 1", /expected a first line/],
  ["// Two\nRETURN 1; RETURN 2", /one statement per file/],
  ["// Undeclared\nRETURN $a", /uses \$a, which/],
  ["// Idle\n// params: a\nRETURN 1", /names a, which/],
])("the file %j is refused", (text, message) => {
  expect(() => parseStatement("query/x.cypher", text)).toThrow(message);
});

test("every committed statement can be read", () => {
  for (const path of listStatements()) expect(loadStatement(path).purpose).not.toBe("");
});

test("a statement that is not there is answered with the nearest one that is", () => {
  expect(() => loadStatement("catalog/0001_every_release_has_an_id.cypher")).toThrow(
    /There is no statement .* Did you mean cypher\/catalog\/0001_every_release_has_one_id\.cypher\?/,
  );
});

test("parameters other than the declared ones are refused before anything is sent", async () => {
  const runner = { run: () => Promise.reject(new Error("was sent")) };
  const path = "catalog/0001_every_release_has_one_id.cypher";
  await expect(runStatement(runner, path, { id: 1 })).rejects.toThrow(
    /found parameters \(id\), expected \(\)/,
  );
});

test("catalog files run in the order of their numbers, and a doubtful name is refused", () => {
  const names = ["catalog/0010_b.cypher", "catalog/0002_a.cypher"];
  expect(catalogPaths(names)).toEqual(["catalog/0002_a.cypher", "catalog/0010_b.cypher"]);
  expect(() => catalogPaths(["catalog/2_a.cypher"])).toThrow(/expected a name such as/);
  expect(() => catalogPaths(["catalog/0002_a.cypher", "catalog/0002_b.cypher"])).toThrow(
    /a number of its own/,
  );
});
