import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { BenchError } from "../errors.js";

/** A PostgreSQL of the bench's own, gone after `stop`. */
export interface Postgres {
  url: string;
  version: string;
  stop: () => Promise<void>;
}

const DEBIAN = "/usr/lib/postgresql";
const START_SECONDS = 30;

/** Starts a PostgreSQL with the settings it comes with, in a temporary folder and on a free port of loopback. */
export async function startPostgres(): Promise<Postgres> {
  const bin = findBinaries();
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "plangraph-bench-postgres-"));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const made = spawnSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"],
    { ...user, cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) throw new BenchError(`initdb failed: ${made.stderr || made.error?.message}`);
  const port = await freePort();
  const args = ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-k", folder];
  const server = spawn(join(bin, "postgres"), args, { ...user, cwd: folder, stdio: "ignore" });
  const stop = async () => {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://bench@127.0.0.1:${port}/postgres`;
  try {
    return { url, version: await waitUntilUp(url, server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The folder with `postgres` and `initdb`: Debian's newest, or the one that `pg_config` names. */
function findBinaries(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const debian = versions.sort((a, b) => Number(b) - Number(a)).map((one) => join(DEBIAN, one, "bin"));
  const named = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" }).stdout?.trim();
  const found = [...debian, ...(named ? [named] : [])].find((folder) => existsSync(join(folder, "initdb")));
  if (found !== undefined) return found;
  throw new BenchError(
    "PostgreSQL is not installed. The rivals need its server: apt-get install postgresql (Debian, Ubuntu) or brew install postgresql.",
  );
}

/** PostgreSQL refuses to run as root; its own user or nobody then runs it. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // The next one, then.
    }
  }
  throw new BenchError("PostgreSQL cannot run as root, and there is neither a user postgres nor nobody.");
}

async function waitUntilUp(url: string, server: ChildProcess): Promise<string> {
  const end = Date.now() + START_SECONDS * 1_000;
  for (;;) {
    if (server.exitCode !== null)
      throw new BenchError(`PostgreSQL stopped at once, with exit code ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query("SHOW server_version");
      return String(rows[0].server_version).split(" ")[0] as string;
    } catch (error) {
      if (Date.now() > end)
        throw new BenchError(`PostgreSQL did not come up in ${START_SECONDS} s: ${(error as Error).message}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end().catch(() => {});
    }
  }
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once("exit", resolve));
  // Fast shutdown: clients are cut off.
  server.kill("SIGINT");
  await gone;
}

/** A port of loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new BenchError("No free port");
  return address.port;
}
