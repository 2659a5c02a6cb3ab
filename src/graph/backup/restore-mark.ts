import { LoadError } from "../../errors.js";
import { type Runner, runStatement } from "../statements.js";

/** When the restore began that is under way or was interrupted; undefined when there is none. */
export async function restoreUnderWay(runner: Runner): Promise<string | undefined> {
  const rows = await runStatement<{ startedAt: string }>(runner, "backup/restore-under-way.cypher");
  return rows[0]?.startedAt;
}

/** A LoadError while the graph holds only a part of what is being restored. */
export async function assertNoRestore(runner: Runner): Promise<void> {
  const startedAt = await restoreUnderWay(runner);
  if (startedAt === undefined) return;
  throw new LoadError(
    "RESTORE_UNFINISHED",
    `A restore that began at ${startedAt} is under way or was interrupted; the graph holds only a part of its data. Let it finish, or run "plangraph db restore FILE --replace" again.`,
  );
}
