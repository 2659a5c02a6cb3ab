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

test("applying the catalog twice leaves the same constraints and indexes as applying it once", async () => {
  const session = database().driver.session({ database: database().database });
  try {
    expect(await applyCatalog(session)).toEqual(listStatements("catalog"));
    const once = await schemaNames();
    expect(once).toContain("release_id ONLINE");
    await applyCatalog(session);
    expect(await schemaNames()).toEqual(once);
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
