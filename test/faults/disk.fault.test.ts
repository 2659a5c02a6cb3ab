import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { stopDatabase } from "../../src/graph/embedded/control.js";
import { freeMegabytes } from "../../src/graph/embedded/disk-space.js";
import { silent } from "../../src/graph/report.js";
import { copyOfTiny } from "../load/tiny-plan.js";
import { runCommand } from "../support/command-line.js";
import { testConfig } from "../support/test-config.js";
import {
  type ApiProcess,
  burst,
  codesOf,
  faultEnvironment,
  slowest,
  startApi,
  stopApi,
  toldBound,
  untilAnswered,
} from "./support/api-process.js";
import { measured, seconds } from "./support/measured.js";

const disk = mkdtempSync(join(tmpdir(), "plangraph-disk-"));
const edited = copyOfTiny({});
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=160m", "tmpfs", disk]).status === 0;
if (!mounted) console.warn("Skipped: a disk of its own needs the right to mount one (root).");

let api: ApiProcess | undefined;
afterAll(async () => {
  await stopApi(api);
  if (mounted) {
    // A test that failed may have left it full, and then nothing can be stopped in order.
    rmSync(join(disk, "filler"), { force: true });
    await stopDatabase(testConfig(join(disk, "database")), silent, true);
    spawnSync("umount", [disk]);
  }
  rmSync(disk, { recursive: true, force: true });
  rmSync(edited, { recursive: true, force: true });
});

/** Takes all of the disk but so many kilobytes. */
function fill(leftKilobytes: number): string {
  const filler = join(disk, "filler");
  const descriptor = openSync(filler, "a");
  const megabyte = Buffer.alloc(1_024 * 1_024);
  let size = 0;
  try {
    for (;;) size += writeSync(descriptor, megabyte);
  } catch {
    truncateSync(filler, Math.max(0, size - leftKilobytes * 1_024));
  } finally {
    // Held open, its room would not come back when it is removed.
    closeSync(descriptor);
  }
  return filler;
}

test.skipIf(!mounted)(
  "a disk that runs full during a load is told, loses nothing that was committed, and needs only room and no restart",
  async () => {
    const environment = faultEnvironment({ PLANGRAPH_DATA: join(disk, "database") });
    const started = await startApi(environment);
    api = started;
    const before = (await started.ask("{ releases: release { id } plans { id } }")).data;
    const filler = fill(300);
    const load = await runCommand(["load", edited], environment);
    expect(load.exitCode).toBe(1);
    expect(load.stderr).toMatch(/disk .* is full|TransactionLogError|NEO4J_BROKEN|runs, but says/);
    const bound = await toldBound(started, 20);
    const during = await burst(started, 20);
    expect(
      codesOf(during).filter((code) => !["ok", "DATABASE_ERROR", "DATABASE_UNAVAILABLE"].includes(code)),
    ).toEqual([]);
    expect(slowest(during)).toBeLessThan(bound);
    rmSync(filler);
    expect(freeMegabytes(disk)).toBeGreaterThan(100);
    const backMs = await untilAnswered(started, 120_000);
    expect((await started.ask("{ releases: release { id } plans { id } }")).data).toEqual(before);
    await expect
      .poll(async () => (await runCommand(["load", edited], environment)).exitCode, { timeout: 60_000 })
      .toBe(0);
    measured({
      fault: "disk of the database full during a load",
      happens:
        "the load fails with the reason; a database that stopped itself is started again once there is room",
      bound: "told ≤ 2 s, nothing committed is lost",
      measured: `told ${seconds(slowest(during))}, back ${seconds(backMs)} after room was made`,
    });
  },
);
