import neo4j, { type Driver } from "neo4j-driver";
import { describe, expect, test, vi } from "vitest";
import { createExecutionContext, type StatementReport } from "../../src/api/execution-context.js";
import { isReadOnly } from "../../src/api/read-only.js";
import { Pulse } from "../../src/graph/pulse.js";

/** A driver whose sessions answer with `work`, and a note of how they were opened. */
function fakeDriver(work: (query: string, call: number) => Promise<unknown>) {
  const opened: unknown[] = [];
  let calls = 0;
  const session = (config: unknown) => {
    opened.push(config);
    return {
      run: (query: string) => {
        calls += 1;
        return work(query, calls);
      },
      close: vi.fn(async () => {}),
    };
  };
  return { driver: { session } as unknown as Driver, opened };
}

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const nothing = { records: [] };
const fail = (code: string) => Object.assign(new Error("the database's own words"), { code });

test("every statement runs in a READ session of the database named, and is counted", async () => {
  const { driver, opened } = fakeDriver(async () => nothing);
  const context = createExecutionContext({ driver, database: "plans" });
  await context.run("RETURN 1");
  await context.run("RETURN 1");
  expect(opened).toEqual(Array(2).fill({ database: "plans", defaultAccessMode: neo4j.session.READ }));
  expect(context.statementCount).toBe(2);
});

test("a statement that writes is refused before it reaches the driver", async () => {
  const { driver, opened } = fakeDriver(async () => nothing);
  const context = createExecutionContext({ driver });
  await expect(context.run("MATCH (n) SET n.x = 1")).rejects.toMatchObject({ code: "WRITE_REFUSED" });
  expect(opened).toEqual([]);
});

test("a statement past its deadline is given up by our own timer", async () => {
  const { driver } = fakeDriver(() => later(5_000));
  const context = createExecutionContext({ driver, deadlineMilliseconds: 40 });
  const start = performance.now();
  await expect(context.run("RETURN 1")).rejects.toMatchObject({ extensions: { code: "DEADLINE_EXCEEDED" } });
  expect(performance.now() - start).toBeLessThan(1_000);
});

test("a transient error is retried once, any other and a second one is told without the database's words", async () => {
  const once = fakeDriver(async (_query, call) => {
    if (call === 1) throw fail("Neo.TransientError.General.DatabaseUnavailable");
    return nothing;
  });
  await expect(createExecutionContext({ driver: once.driver }).run("RETURN 1")).resolves.toBe(nothing);
  const always = fakeDriver(async () => {
    throw fail("Neo.TransientError.General.OutOfMemoryError");
  });
  const context = createExecutionContext({ driver: always.driver });
  await expect(context.run("RETURN 1")).rejects.toMatchObject({ code: "OVERLOADED" });
  expect(always.opened).toHaveLength(2);
  const wrong = fakeDriver(async () => {
    throw fail("Neo.ClientError.Statement.SyntaxError");
  });
  await expect(createExecutionContext({ driver: wrong.driver }).run("RETURN 1")).rejects.toMatchObject({
    code: "DATABASE_ERROR",
    message: expect.not.stringContaining("own words"),
  });
  expect(wrong.opened).toHaveLength(1);
});

test("only so many statements run at once, only so many wait, and one more is refused", async () => {
  const { driver } = fakeDriver(async () => {
    await later(30);
    return nothing;
  });
  const context = createExecutionContext({ driver, maxConcurrent: 2, maxQueued: 1 });
  const running = [1, 2, 3].map(() => context.run("RETURN 1"));
  expect([context.running, context.queued]).toEqual([2, 1]);
  await expect(context.run("RETURN 1")).rejects.toMatchObject({ code: "OVERLOADED" });
  await Promise.all(running);
  expect([context.running, context.queued]).toEqual([0, 0]);
});

test("each statement is reported with its time, rows and error code", async () => {
  const reports: StatementReport[] = [];
  const { driver } = fakeDriver(async (query) => {
    if (query === "FAIL") throw fail("ServiceUnavailable");
    return { records: [1, 2] };
  });
  const context = createExecutionContext({ driver, onStatement: (report) => reports.push(report) });
  await context.run("RETURN 1");
  await context.run("FAIL").catch(() => {});
  expect(reports.map(({ query, rows, errorCode }) => [query, rows, errorCode])).toEqual([
    ["RETURN 1", 2, null],
    ["FAIL", 0, "DATABASE_UNAVAILABLE"],
  ]);
});

test("a database that is going down or coming up counts as gone, not as busy", async () => {
  const { driver } = fakeDriver(async () => {
    throw fail("Neo.TransientError.General.DatabaseUnavailable");
  });
  await expect(createExecutionContext({ driver }).run("RETURN 1")).rejects.toMatchObject({
    code: "DATABASE_UNAVAILABLE",
  });
});

test("a database that is gone is told within two seconds", async () => {
  const driver = neo4j.driver("bolt://127.0.0.1:1", neo4j.auth.basic("neo4j", "x"), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 2_500,
  });
  const start = performance.now();
  await expect(createExecutionContext({ driver }).run("RETURN 1")).rejects.toMatchObject({
    code: "DATABASE_UNAVAILABLE",
    message: "The database does not answer.",
  });
  expect(performance.now() - start).toBeLessThan(2_000);
  await driver.close();
});

test("once the database is silent, statements that run and statements that wait for their turn are told, and leave their places", async () => {
  const { driver, opened } = fakeDriver(() => later(60_000));
  const pulse = new Pulse({ ask: () => later(60_000), bounds: { patience: 30, limit: 30, pause: 10_000 } });
  const context = createExecutionContext({ driver, pulse, maxConcurrent: 2 });
  const start = performance.now();
  const errors = await Promise.all(
    [1, 2, 3, 4].map(() => context.run("RETURN 1").catch((error) => error.code)),
  );
  expect(errors).toEqual(Array(4).fill("DATABASE_UNAVAILABLE"));
  expect(performance.now() - start).toBeLessThan(1_000);
  await expect.poll(() => [context.running, context.queued]).toEqual([0, 0]);
  // Those that waited were never sent.
  expect(opened).toHaveLength(2);
  await expect(context.run("RETURN 1")).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
  pulse.close();
});

describe("isReadOnly", () => {
  test.each([
    "MATCH (n) RETURN n",
    "CYPHER 5\nMATCH (this:Task) WHERE this.name CONTAINS $param0 RETURN this { .id, set: this.name, delete: this.x }",
    "MATCH (n) WHERE n.text = 'CREATE (m)' RETURN n // SET",
    "MATCH (n) RETURN n.remove AS `DELETE`",
    "CALL dbms.components() YIELD versions",
    "MATCH (n) CALL (n) { RETURN 1 AS one } RETURN one",
  ])("lets %s pass", (statement) => {
    expect(isReadOnly(statement)).toBe(true);
  });

  test.each([
    "CREATE (n)",
    "MATCH (n) SET n.x = 1",
    "MATCH (n) DETACH DELETE n",
    "MERGE (n:Plan {id: 1}) RETURN n",
    "MATCH (n) REMOVE n:Plan",
    "match (n) set n.x = 'a'",
    "MATCH (n) /* ; */ DELETE n",
    "CALL db.createLabel('x')",
    "CALL apoc.cypher.doIt('CREATE (n)', {})",
    "LOAD CSV FROM 'file:///x' AS line RETURN line",
    "MATCH (n) CALL (n) { RETURN n AS m } IN TRANSACTIONS OF 10 ROWS RETURN m",
    "FOREACH (x IN [1] | CREATE (:A))",
    "DROP INDEX x",
  ])("refuses %s", (statement) => {
    expect(isReadOnly(statement)).toBe(false);
  });
});
