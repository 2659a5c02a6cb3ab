import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseStatus } from "../../src/graph/embedded/control.js";
import { packageRoot } from "../../src/package-root.js";
import { build, collect, runCommand } from "../support/command-line.js";
import { killServer, usePrivateDatabase } from "../support/database.js";
import { testEnvironment } from "../support/test-config.js";

const database = usePrivateDatabase();
const environment = () =>
  testEnvironment(database.folder(), { PORT: "0", PLANGRAPH_RATE_LIMIT: "0", PLANGRAPH_LOG_LEVEL: "error" });

test("query on an empty database loads the seed plan, prints the answer alone on stdout, and leaves nothing running", async () => {
  const operation = "{ plans { id chapters { number } } }";
  const { exitCode, stdout, stderr } = await runCommand(["query", "-"], environment(), operation);
  expect(JSON.parse(stdout)).toMatchObject({
    data: {
      plans: [{ id: "yuzhong-opening-14fyp", chapters: [1, 2, 3, 4, 5, 6, 7].map((number) => ({ number })) }],
    },
    extensions: {
      release: { id: expect.stringMatching(/^yuzhong-opening-14fyp@/) },
      cost: expect.any(Number),
    },
  });
  expect(stderr).toContain("is served");
  expect(exitCode).toBe(0);
  expect(databaseStatus(database.config()).status).toBe("stopped");
}, 240_000);

test("query says what is wrong with its file, its variables or its operation before any database is started", async () => {
  const run = (...args: string[]) => runCommand(["query", ...args], environment());
  expect(await run("no-such-file.graphql")).toMatchObject({
    exitCode: 1,
    stdout: "",
    stderr: expect.stringContaining("no-such-file.graphql"),
  });
  expect(await run("-", "--variables", "[1]")).toMatchObject({
    exitCode: 1,
    stdout: "",
    stderr: expect.stringContaining("--variables"),
  });
});

describe("A running server", () => {
  let server: ChildProcess;
  let ended: ReturnType<typeof collect>;
  let url: string;

  beforeAll(async () => {
    await build();
    server = spawn(process.execPath, [join(packageRoot, "dist", "cli", "main.js"), "start"], {
      env: environment(),
    });
    ended = collect(server);
    const [line] = (await once(server.stdout as NodeJS.ReadableStream, "data")) as [string];
    url = line.trim();
  }, 240_000);
  afterAll(async () => {
    server.kill("SIGTERM");
    await ended;
  });

  const ask = async (query: string) => {
    const reply = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return (await reply.json()) as {
      data?: unknown;
      errors?: { message: string; extensions: { code: string } }[];
    };
  };
  const readiness = async () => (await fetch(new URL("/health/ready", url))).json();

  test("prints its address on stdout once it answers", async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
    expect(await readiness()).toMatchObject({ status: "ready", down: [] });
    expect(await ask("{ release { planId } }")).toMatchObject({
      data: { release: { planId: "yuzhong-opening-14fyp" } },
    });
  });

  test("refuses what the guard refuses, with every problem", async () => {
    const { errors } = await ask("{ a: plans(limit: 0) { id } b: plans(limit: -1) { id } }");
    expect(errors?.map((error) => error.extensions.code)).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT"]);
  });

  test("shares its database with query, which picks an operation by name and fills its variables", async () => {
    const operations = "query A($id: ID!) { node(id: $id) { name } } query B { plans { nope } }";
    const oneOnly = operations.replace(/ query B.*/, " query B { plans { id } }");
    const named = await runCommand(
      ["query", "-", "--operation", "A", "--variables", '{"id":"country/SG"}'],
      environment(),
      oneOnly,
    );
    expect(named).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("新加坡") });
    const wrong = await runCommand(["query", "-", "--operation", "A"], environment(), operations);
    expect(wrong.exitCode).toBe(1);
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      errors: [{ message: expect.stringContaining("nope") }],
    });
  });

  test("keeps its port: a second start says which variable to set, and starts nothing", async () => {
    const { exitCode, stdout, stderr } = await runCommand(["start"], {
      ...environment(),
      PORT: new URL(url).port,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/Another program listens at .*PORT=/);
  });

  test("tells within two seconds and in plain words that its database is gone, and names it as the part that is down", async () => {
    await killServer(database.config());
    const start = performance.now();
    const { errors } = await ask("{ plans { id } }");
    expect(performance.now() - start).toBeLessThan(2_500);
    expect(errors?.[0]).toMatchObject({ extensions: { code: "DATABASE_UNAVAILABLE" } });
    expect(errors?.[0]?.message).not.toMatch(/bolt|127\.0\.0\.1|ECONN/i);
    expect(await readiness()).toMatchObject({
      status: "not ready",
      down: expect.arrayContaining(["database"]),
    });
    expect((await fetch(new URL("/health/live", url))).status).toBe(200);
  });

  test("ends with 0 when it is told to stop, with nothing but its address on stdout", async () => {
    server.kill("SIGTERM");
    expect(await ended).toMatchObject({ exitCode: 0, stdout: `${url}\n` });
  });
});
