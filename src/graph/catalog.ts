import { LoadError } from "../errors.js";
import { listStatements, type Runner, runStatement } from "./statements.js";

/** Seconds until indexes that are still being filled count as failed. */
const indexPatienceSeconds = 120;

/**
 * Applies the constraints and indexes in `cypher/catalog/NNNN_sentence_name.cypher`, in the order of their
 * numbers, and waits until every index can be used. Each is written with IF NOT EXISTS, so doing it again changes
 * nothing. Returns the paths that were run.
 */
export async function applyCatalog(session: Runner): Promise<string[]> {
  const paths = catalogPaths(listStatements("catalog"));
  for (const path of paths) await runStatement(session, path);
  await session.run("CALL db.awaitIndexes($seconds)", { seconds: indexPatienceSeconds });
  return paths;
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
