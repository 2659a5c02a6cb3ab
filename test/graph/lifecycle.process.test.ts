import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { renameSync, statSync } from "node:fs";
import { createConnection } from "node:net";
import { networkInterfaces } from "node:os";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { type Graph, openGraph } from "../../src/graph/driver.js";
import { databaseStatus } from "../../src/graph/embedded/control.js";
import { layoutOf } from "../../src/graph/embedded/layout.js";
import { collect, runCommand, spawnScript } from "../support/command-line.js";
import { killServer, usePrivateDatabase } from "../support/database.js";
import { testEnvironment } from "../support/test-config.js";

interface Holder {
  process: ChildProcess;
  ownership: Graph["ownership"];
  uri: string;
}

/** Another process that has opened the graph and committed a node `name`. */
async function hold(folder: string, name: string): Promise<Holder> {
  const child = await spawnScript("hold-graph.mjs", [name], testEnvironment(folder));
  if (child.stdout === null) throw new Error("The script has no standard output");
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  return { process: child, ...JSON.parse(String(line)) };
}

/** Does `how` to the holder and returns its exit code once it has ended. */
async function end(holder: Holder | undefined, how: () => unknown): Promise<number | null> {
  if (holder === undefined) throw new Error("There is no such process");
  const closed = once(holder.process, "close");
  how();
  const [exitCode] = await closed;
  return exitCode;
}

async function commit({ driver, database }: Graph, name: string): Promise<void> {
  await driver.executeQuery("CREATE (:Kept {name: $name})", { name }, { database });
}

async function keptNames({ driver, database }: Graph): Promise<string[]> {
  const statement = "MATCH (n:Kept) RETURN n.name AS name ORDER BY name";
  const { records } = await driver.executeQuery(statement, {}, { database });
  return records.map((record) => record.get("name"));
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: 2_000 });
    const settle = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
    socket.once("timeout", () => settle(false));
  });
}

describe("one data folder and several processes, in order", () => {
  const { folder, config } = usePrivateDatabase();

  test("of two processes that start at once on an empty folder, one starts the database and the other attaches", async () => {
    const holders = await Promise.all([hold(folder(), "first"), hold(folder(), "second")]);
    const [starter, other] = holders.sort((a, b) => b.ownership.localeCompare(a.ownership));
    expect([starter?.ownership, other?.ownership]).toEqual(["started", "attached"]);
    expect(starter?.uri).toBe(other?.uri);
    await expectLoopbackOnly(Number(new URL(starter?.uri ?? "").port));
    expect(databaseStatus(config()).users).toHaveLength(2);

    await end(starter, () => starter?.process.stdin?.end());
    expect(databaseStatus(config())).toMatchObject({ status: "running", users: [other?.process.pid] });

    const askedAt = Date.now();
    expect(await end(other, () => other?.process.kill("SIGTERM"))).toBe(143);
    expect(databaseStatus(config()).status).toBe("stopped");
    expect(Date.now() - askedAt).toBeLessThan(15_000);
  });

  test("the password and the data folder are readable by their owner only", () => {
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    expect(statSync(layoutOf(folder()).password).mode & 0o777).toBe(0o600);
  });

  test("a second Neo4j on the same store is refused with the way out, and the first one lives on", async () => {
    const graph = await openGraph(config());
    expect(graph.ownership).toBe("started");
    const { server } = layoutOf(folder());
    renameSync(server, `${server}.hidden`);
    await expect(openGraph(config())).rejects.toThrow(/Another Neo4j process holds the store/);
    renameSync(`${server}.hidden`, server);
    await commit(graph, "third");

    // The next test starts from a server that was killed right after this commit.
    await killServer(config());
    await graph.close();
  });

  test("a database killed right after a commit is recovered with all that was committed", async () => {
    expect(databaseStatus(config()).status).not.toBe("running");
    const holder = await hold(folder(), "fourth");
    expect(holder.ownership).toBe("started");
    const graph = await openGraph(config());
    expect(await keptNames(graph)).toEqual(["first", "fourth", "second", "third"]);
    await graph.close();

    // The next test starts from a server whose only user was killed.
    await end(holder, () => holder.process.kill("SIGKILL"));
    expect(databaseStatus(config())).toMatchObject({ status: "running", uri: holder.uri, users: [] });
  });

  test("db start takes over a database whose user was killed, and db stop spares it while it is in use", async () => {
    const environment = testEnvironment(folder());
    const { uri } = databaseStatus(config());
    expect(await runCommand(["db", "start"], environment)).toMatchObject({ exitCode: 0, stdout: `${uri}\n` });
    const graph = await openGraph(config());
    expect(graph).toMatchObject({ ownership: "attached", uri });
    const refused = await runCommand(["db", "stop"], environment);
    expect(refused).toMatchObject({ exitCode: 1, stdout: "" });
    expect(refused.stderr).toContain(`in use by process ${process.pid}`);
    await graph.close();

    const status = await runCommand(["db", "status"], environment);
    expect(JSON.parse(status.stdout)).toMatchObject({ status: "running", keep: true, users: [] });
    expect(await runCommand(["db", "stop"], environment)).toMatchObject({ stdout: "stopped\n" });
    expect(await runCommand(["db", "stop"], environment)).toMatchObject({ stdout: "was not running\n" });
  });

  test("a start that is told to end meanwhile leaves nothing running", async () => {
    const child = await spawnScript("hold-graph.mjs", ["fifth"], testEnvironment(folder()));
    const ended = collect(child);
    await once(child.stderr ?? child, "data");
    child.kill("SIGINT");
    expect((await ended).exitCode).toBe(130);
    expect(databaseStatus(config()).status).toBe("stopped");
  });
});

async function expectLoopbackOnly(port: number): Promise<void> {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outside = addresses.filter(({ internal, family }) => !internal && family === "IPv4");
  expect(await canConnect("127.0.0.1", port)).toBe(true);
  for (const { address } of outside) expect(await canConnect(address, port)).toBe(false);
}
