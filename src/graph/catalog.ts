import { LoadError } from "../errors.js";
import { listStatements, loadStatement, type Runner, runStatement } from "./statements.js";

/** Seconds until indexes that are still being filled count as failed. */
const indexPatienceSeconds = 120;

/**
 * Makes the constraints and indexes in `cypher/catalog/NNNN_sentence_name.cypher` that the database lacks, in the order of
 * their numbers, and waits until every index can be used. What stands is told by name from one question, since each
 * statement costs a database that has just started some 30 ms, even when IF NOT EXISTS leaves it nothing to do. Returns the
 * paths that were run: none the second time.
 */
export async function applyCatalog(session: Runner): Promise<string[]> {
  const paths = catalogPaths(listStatements("catalog"));
  const standing = await standingIndexes(session);
  const missing = paths.filter((path) => !standing.has(nameMadeBy(path)));
  for (const path of missing) await runStatement(session, path);
  const isUsable = [...standing.values()].every((state) => state === "ONLINE");
  if (missing.length > 0 || !isUsable)
    await session.run("CALL db.awaitIndexes($seconds)", { seconds: indexPatienceSeconds });
  return missing;
}

/** Names and states of the indexes; a constraint's own index bears the constraint's name. */
async function standingIndexes(session: Runner): Promise<Map<string, string>> {
  const { records } = await session.run("SHOW INDEXES YIELD name, state");
  const rows = records.map((record) => record.toObject() as { name: string; state: string });
  return new Map(rows.map(({ name, state }) => [name, state]));
}

/** The name that a catalog statement gives; a LoadError when it gives none, since it could then not be told from others. */
function nameMadeBy(path: string): string {
  const { text } = loadStatement(path);
  const name = /\bCREATE (?:FULLTEXT INDEX|INDEX|CONSTRAINT) (\w+) IF NOT EXISTS\b/.exec(text)?.[1];
  if (name !== undefined) return name;
  throw new LoadError(
    "CATALOG_NAMELESS",
    `Found no name in cypher/${path}, expected CREATE CONSTRAINT, INDEX or FULLTEXT INDEX name IF NOT EXISTS`,
  );
}

/** The catalog files in order; a LoadError when a name is not `NNNN_words.cypher` or a number is used twice. */
export function catalogPaths(paths: readonly string[]): string[] {
  const sorted = [...paths].sort();
  sorted.forEach((path, index) => {
    const number = numberOf(path);
    if (number === undefined)
      throw misnamed(path, "a name such as catalog/0001_every_plan_has_one_id.cypher");
    const former = sorted[index - 1];
    if (former !== undefined && numberOf(former) === number) {
      throw misnamed(path, `a number of its own: ${former} has it too`);
    }
  });
  return sorted;
}

function numberOf(path: string): string | undefined {
  return /^catalog\/(\d{4})_[a-z0-9_]+\.cypher$/.exec(path)?.[1];
}

function misnamed(path: string, expected: string): LoadError {
  return new LoadError("CATALOG_NAME", `Found cypher/${path}, expected ${expected}`);
}
