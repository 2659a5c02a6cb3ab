import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { packageRoot } from "../../src/package-root.js";
import { runCommand } from "../support/command-line.js";
import { testEnvironment } from "../support/test-config.js";

const folder = mkdtempSync(join(tmpdir(), "plangraph-cli-"));
const environment = testEnvironment(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("--help lists every command on standard output", async () => {
  const { exitCode, stdout, stderr } = await runCommand(["--help"], environment);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
});

test.each(commands.map(({ name }) => name))(
  "%s has help, the same through `help` and `--help`",
  async (name) => {
    const [long, short] = await Promise.all([
      runCommand([name, "--help"], environment),
      runCommand(["help", name], environment),
    ]);
    expect(long).toMatchObject({ exitCode: 0, stderr: "" });
    expect(long.stdout).toContain(`Usage: plangraph ${name}`);
    expect(short.stdout).toBe(long.stdout);
  },
);

test("a mistyped command is answered with the nearest one and exit code 1", async () => {
  const { exitCode, stdout, stderr } = await runCommand(["docter"], environment);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch(/unknown command 'docter'[\s\S]*Did you mean doctor\?/);
});

test("an expected fault is one message on standard error, without a stack", async () => {
  const { exitCode, stdout, stderr } = await runCommand(["db", "status"], { ...environment, PORT: "x" });
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toBe(
    'plangraph: The environment cannot be used.\nPORT: found "x", expected a whole number from 0 to 65535\n',
  );
});

test("a plan that cannot be read is refused before a database is started, and an operation before that too", async () => {
  const home = join(folder, "untouched");
  const untouched = { ...environment, PLANGRAPH_HOME: home, PLANGRAPH_DATA: join(home, "database") };
  const load = await runCommand(["load", join(folder, "nowhere")], untouched);
  expect({ ...load, stderr: load.stderr.split("\n").at(-2) }).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `plangraph: ${join(folder, "nowhere", "plan.txt")}: cannot be read: there is no such file`,
  });
  const query = await runCommand(["query", join(folder, "nowhere.graphql")], untouched);
  expect(query.stderr).toBe(
    `plangraph: ${join(folder, "nowhere.graphql")}: cannot be read: there is no such file\n`,
  );
  expect(existsSync(home)).toBe(false);
});

test("the database commands leave a Neo4j of the user's own alone", async () => {
  const { exitCode, stderr } = await runCommand(["db", "stop"], { ...environment, NEO4J_URI: "bolt://h" });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/NEO4J_URI is set \(bolt:\/\/h\)/);
});

test("doctor ends with 1 and says what is missing when there is no Java, and masks the password", async () => {
  const bare = {
    ...environment,
    PATH: folder,
    PLANGRAPH_CACHE: join(folder, "cache"),
    NEO4J_PASSWORD: "geheim",
  };
  const { exitCode, stdout } = await runCommand(["doctor"], { ...bare, JAVA_HOME: "", PORT: "0" });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^blocked {2}java {6}.*none was found on the PATH/m);
  expect(stdout).toMatch(/^blocked {2}maven/m);
  expect(stdout).toMatch(/NEO4J_PASSWORD = \*+$/m);
  expect(stdout).not.toContain("geheim");
});

test("check counts what a plan's annotations say and tells what its audit found, for readers and as JSON", async () => {
  const tiny = join(packageRoot, "seeds", "tiny");
  const [text, json] = await Promise.all([
    runCommand(["check", tiny], environment),
    runCommand(["check", tiny, "--json"], environment),
  ]);
  expect([text.exitCode, json.exitCode]).toEqual([0, 0]);
  expect(text.stdout).toMatch(
    /\nWARNING \(4\)\n[\s\S]* {2}A03-indicator-without-programme \(3\): Every indicator SHOULD .*\n {4}- No task or project feeds the indicator 3 常驻外籍人才 .*\n {6}“3 常驻外籍人才 人 120 300”\n/,
  );
  expect(text.stdout).toMatch(/\n {2}PROJECT_WITHOUT_DATE: 4 NOT_FOUND, 1 NOT_CHECKED\n/);
  const { plan, findings, gaps } = JSON.parse(json.stdout);
  expect(plan).toBe("tiny-linjiang-14fyp");
  expect(findings.map(({ severity }: { severity: string }) => severity)).toContain("WARNING");
  expect(gaps[0]).toMatchObject({ kind: "OBJECTIVE_WITHOUT_STATED_PROGRAMME", status: "NOT_STATED" });
});
