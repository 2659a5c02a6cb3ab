import type { Plan } from "neo4j-driver";
import { expect, test } from "vitest";
import { applyCatalog } from "../../src/graph/catalog.js";
import { listStatements, runStatement } from "../../src/graph/statements.js";
import { useDatabase } from "../support/database.js";

const database = useDatabase();

async function schemaNames(): Promise<string[]> {
  const { driver, database: name } = database();
  const { records } = await driver.executeQuery(
    "SHOW INDEXES YIELD name, state RETURN name + ' ' + state AS index ORDER BY index",
    {},
    { database: name },
  );
  return records.map((record) => record.get("index"));
}

test("the catalog makes what is missing and nothing else, and waits until it can be used", async () => {
  const session = database().driver.session({ database: database().database });
  try {
    await applyCatalog(session);
    const once = await schemaNames();
    expect(once.length).toBeGreaterThanOrEqual(listStatements("catalog").length);
    expect(await applyCatalog(session)).toEqual([]);
    await session.run("DROP CONSTRAINT release_id");
    await session.run("DROP INDEX task_strength");
    expect(await applyCatalog(session)).toEqual([
      "catalog/0001_every_release_has_one_id.cypher",
      "catalog/0034_tasks_are_found_by_strength.cypher",
    ]);
    expect(await schemaNames()).toEqual(once);
    expect(once).toContain("release_id ONLINE");
  } finally {
    await session.close();
  }
});

test("a statement that the database refuses is reported with its file and Neo4j's code", async () => {
  const refusing = {
    run: (text: string) =>
      database().driver.executeQuery(`${text} BROKEN`, {}, { database: database().database }),
  };
  const refusal = runStatement(refusing, "catalog/0001_every_release_has_one_id.cypher");
  await expect(refusal).rejects.toThrow(
    /^cypher\/catalog\/0001_every_release_has_one_id\.cypher: Neo\.ClientError\.Statement\.SyntaxError: /,
  );
});

test.each([
  ["query/gaps.cypher", { plan: "p", kinds: null, statuses: null }],
  ["query/findings.cypher", { plan: "p", rules: null, severities: null }],
  ["load/audit-of-plan.cypher", { planId: "p" }],
])(
  "what the audit of one plan holds is found by index, not among that of all plans: %s",
  async (path, params) => {
    const { driver, database: name } = database();
    const session = driver.session({ database: name });
    await applyCatalog(session);
    await session.close();
    let operators: string[] = [];
    const explaining = {
      run: async (text: string) => {
        const result = await driver.executeQuery(`EXPLAIN ${text}`, params, { database: name });
        operators = operatorsOf(result.summary.plan);
        return result;
      },
    };
    await runStatement(explaining, path, params);
    expect(operators.filter((one) => one.startsWith("NodeIndexSeek")).length).toBeGreaterThan(0);
    expect(operators.filter((one) => one.includes("Scan"))).toEqual([]);
  },
);

function operatorsOf(plan: Plan | false): string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}
