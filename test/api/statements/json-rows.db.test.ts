import fc from "fast-check";
import { type ExecutionResult, execute } from "graphql";
import { describe, expect, test } from "vitest";
import { createExecutionContext, type StatementRunner } from "../../../src/api/execution-context.js";
import { isJsonFault } from "../../../src/api/statements/json-rows.js";
import { StatementCache } from "../../../src/api/statements/statement-cache.js";
import type { Graph } from "../../../src/graph/driver.js";
import { loader } from "../../load/graph-reader.js";
import { useDatabase } from "../../support/database.js";
import { documentOf, schemaOfApi } from "./support.js";

const database = useDatabase({ content: "json-rows", fill, modifies: true });

/** What makes JSON hard: quotes, backslashes, control characters, characters beyond the first plane, numbers of all sizes. */
const NAMES = ["渝中区", '"', "\\", "\n\r\t\b\f\u0000\u001f", "\u2028", "𠀀", "", "{}", "null", "é"];

async function fill(graph: Graph): Promise<void> {
  const { query } = loader(() => graph);
  await query(
    `UNWIND range(0, size($names) - 1) AS i
     CREATE (:Entity:Actor:Institution {
       id: 'institution/' + i, name: $names[i], altNames: $names[..i], mentionCount: i * 1000, evidenceJson: []
     })`,
    { names: NAMES },
  );
  await query(
    `CREATE (:Entity:Indicator {id: 'p/indicator/1', planId: 'p', name: 'i', position: 1, baselineYear: 2020, baselineValue: 0.1,
       evidenceJson: ['{"quote":"' + '长' + '","start":1,"end":2,"sourceId":"s"}']})
     CREATE (:Entity:Indicator {id: 'p/indicator/2', planId: 'p', name: 'j', position: 2, baselineYear: 2020, baselineValue: 1.0e21})
     CREATE (:Entity:Indicator {id: 'p/indicator/3', planId: 'p', name: 'k', position: 3})-[:OBSERVED]->
       (:Entity:Observation {id: 'o/1', date: date('2023-06-30'), value: 3.0})`,
  );
}

interface Asked extends ExecutionResult {
  statements: string[];
}

/** Answers as the server does, with statements kept in `cache`; `edit` changes what goes to the database. */
async function ask(
  source: string,
  variables: Record<string, unknown>,
  cache?: StatementCache,
  edit: (query: string) => string = (query) => query,
): Promise<Asked> {
  const { driver, database: name } = database();
  const context = createExecutionContext({ driver, database: name });
  const statements: string[] = [];
  const run: StatementRunner["run"] = (query, params) => {
    if (!query.includes("dbms.components")) statements.push(query);
    return context.run(edit(query), params);
  };
  const { data, errors } = await execute({
    schema: await schemaOfApi(),
    document: await known(source),
    variableValues: variables,
    contextValue: { executionContext: { run }, statements: cache },
  });
  return { data: data && JSON.parse(JSON.stringify(data)), ...(errors && { errors }), statements };
}

const documents = new Map<string, ReturnType<typeof documentOf>>();

/** One document for each text, as the server keeps it. */
function known(source: string): ReturnType<typeof documentOf> {
  const document = documents.get(source) ?? documentOf(source);
  documents.set(source, document);
  return document;
}

const isJson = (query: string) => query.includes("plangraph.json");

async function json(expression: string): Promise<string> {
  const { driver, database: name } = database();
  const { records } = await createExecutionContext({ driver, database: name }).run(
    `RETURN plangraph.json(${expression}) AS text`,
  );
  return records[0]?.get("text");
}

describe("plangraph.json", () => {
  test("writes any value as JSON that reads back as the driver gives it", async () => {
    const text = fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: "binary", maxLength: 20 }));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small", maxDepth: 4 },
        fc.constant(null),
        fc.boolean(),
        text,
        // Minus zero is zero in the JSON that it is compared with.
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie("value"), {
          maxKeys: 4,
          noNullPrototype: true,
        }),
      ),
    }));
    await fc.assert(
      // Many at once: the database plans a statement anew for each type of its parameters.
      fc.asyncProperty(fc.array(value, { minLength: 30, maxLength: 30 }), async (values) => {
        const { driver, database: name } = database();
        const { records } = await createExecutionContext({ driver, database: name }).run(
          "UNWIND $values AS value RETURN plangraph.json(value) AS text",
          { values },
        );
        const read = records.map((record) => JSON.parse(record.get("text")));
        expect(read).toEqual(JSON.parse(JSON.stringify(values)));
      }),
      { numRuns: 10 },
    );
  });

  test("writes whole numbers, stored arrays and empty things", async () => {
    expect(await json("[9007199254740991, -9007199254740991, 0, 1.5, 1.0e300, true, null, [], {}]")).toBe(
      "[9007199254740991,-9007199254740991,0,1.5,1.0E300,true,null,[],{}]",
    );
    const { driver, database: name } = database();
    const { records } = await createExecutionContext({ driver, database: name }).run(
      "MATCH (i:Institution {id: 'institution/3'}) RETURN plangraph.json(i {.altNames, .mentionCount}) AS text",
    );
    expect(JSON.parse(records[0]?.get("text"))).toEqual({ altNames: NAMES.slice(0, 3), mentionCount: 3_000 });
  });

  test.each([
    ["a date", "date('2023-06-30')"],
    ["a time", "datetime()"],
    ["a point", "point({x: 1, y: 2})"],
    ["an integer that JavaScript would round", "9007199254740992"],
    ["one below", "-9007199254740992"],
    ["no number", "0.0 / 0.0"],
    ["infinity", "[1.0 / 0.0]"],
    ["a date deep inside", "{a: [{b: date('2023-06-30')}]}"],
    ["more than a million characters", "[x IN range(1, 200000) | 'abcdefg']"],
  ])("refuses %s", async (_what, expression) => {
    const error = await json(expression).catch((caught) => caught);
    expect(isJsonFault(error)).toBe(true);
  });
});

describe("Rows as JSON", () => {
  const INSTITUTIONS =
    "query($ids: [ID!]) { institutions(where: {id: {in: $ids}}) { __typename id name altNames evidence { quote } } }";
  const INDICATORS =
    "query($ids: [ID!]) { indicators(where: {id: {in: $ids}}) { id name position baseline { year value raw } evidence { quote start end source { id } } } }";
  const OBJECTIVES =
    "query($ids: [ID!]) { objectives(where: {id: {in: $ids}}) { __typename id name ... on Indicator { position } } }";

  test.each([
    ["a list", INSTITUTIONS, (i: number) => [`institution/${i}`, `institution/${i + 5}`]],
    ["numbers and computed fields", INDICATORS, (i: number) => [`p/indicator/${i}`, "p/indicator/2"]],
    ["an interface", OBJECTIVES, (i: number) => [`p/indicator/${i}`, "p/indicator/2"]],
    ["nothing found", INSTITUTIONS, (i: number) => [`none/${i}`, "none"]],
  ])("give the answer of the plain statement: %s", async (_what, source, idsOf) => {
    const cache = new StatementCache(1_000_000);
    for (const i of [0, 1, 2, 3, 4, 1]) {
      const variables = { ids: idsOf(i) };
      const { statements, ...answer } = await ask(source, variables, cache);
      const { statements: _, ...plain } = await ask(source, variables);
      expect(answer).toEqual(plain);
      expect(plain.errors).toBeUndefined();
      // The first is translated, the second tries both, from the third on rows come as JSON only.
      expect(statements.map(isJson)).toEqual(
        i === 0 ? [false] : cache.counts.hits === 0 ? [false, true] : [true],
      );
    }
    expect(cache.counts.hits).toBe(4);
  });

  test("are given up for good where an answer holds what JSON cannot", async () => {
    const cache = new StatementCache(1_000_000);
    const source =
      "query($id: ID!) { indicators(where: {id: {eq: $id}}) { id observations { date value } } }";
    const steps = [
      ["p/indicator/1", [false]],
      ["p/indicator/2", [false, true]],
      ["p/indicator/2", [true]],
      // The first row with a date.
      ["p/indicator/3", [true, false]],
      ["p/indicator/3", [false]],
      ["p/indicator/1", [false]],
    ] as const;
    for (const [id, expected] of steps) {
      const { statements, ...answer } = await ask(source, { id }, cache);
      const { statements: _, ...plain } = await ask(source, { id });
      expect(answer).toEqual(plain);
      expect(plain.errors).toBeUndefined();
      expect(statements.map(isJson)).toEqual(expected);
    }
  });

  test("are not asked for where the database has no such function", async () => {
    const cache = new StatementCache(1_000_000);
    const edit = (query: string) => query.replace("plangraph.json(", "plangraph.jsonNone(");
    for (const i of [0, 1, 2, 3]) {
      const { data, statements } = await ask(
        INSTITUTIONS,
        { ids: [`institution/${i}`, "none"] },
        cache,
        edit,
      );
      expect(data?.institutions).toMatchObject([{ name: NAMES[i] }]);
      expect(statements.map(isJson)).toEqual(i === 1 ? [false, true] : [false]);
    }
    expect(cache.hasJson).toBe(false);
  });

  test("are left where the function goes away later", async () => {
    const cache = new StatementCache(1_000_000);
    let isGone = false;
    const edit = (query: string) =>
      isGone ? query.replace("plangraph.json(", "plangraph.jsonNone(") : query;
    for (const i of [0, 1, 2, 3, 4]) {
      isGone = i > 2;
      const { data, errors } = await ask(INSTITUTIONS, { ids: [`institution/${i}`, "none"] }, cache, edit);
      expect(errors).toBeUndefined();
      expect(data?.institutions).toMatchObject([{ name: NAMES[i] }]);
    }
  });

  test("a failure that has nothing to do with JSON is told, and nothing is forgotten", async () => {
    const cache = new StatementCache(1_000_000);
    for (const i of [0, 1, 2]) await ask(INSTITUTIONS, { ids: [`institution/${i}`, "none"] }, cache);
    const broken = (query: string) => query.replace("RETURN plangraph", "RETURN 1 / 0 AS rows //");
    const { errors } = await ask(INSTITUTIONS, { ids: ["institution/3", "none"] }, cache, broken);
    expect(errors).toHaveLength(1);
    const { statements } = await ask(INSTITUTIONS, { ids: ["institution/3", "none"] }, cache);
    expect(statements.map(isJson)).toEqual([true]);
  });
});
