import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { distance } from "fastest-levenshtein";
import neo4j from "neo4j-driver";
import { LoadError } from "../errors.js";
import { packageRoot } from "../package-root.js";
import { parseStatement, type Statement } from "./parse-statement.js";

/** Anything that runs a statement: a session, a transaction, or an own executor with the same method. */
export interface Runner {
  run: (
    text: string,
    params?: Record<string, unknown>,
  ) => PromiseLike<{ records: readonly { toObject: () => unknown }[] }>;
}

const cypherFolder = join(packageRoot, "cypher");
const cache = new Map<string, Statement>();

/**
 * The statement in `cypher/<path>`, such as `query/why.cypher`, read once. Its header is documented at
 * {@link parseStatement}.
 */
export function loadStatement(path: string): Statement {
  const known = cache.get(path);
  if (known !== undefined) return known;
  const file = join(cypherFolder, path);
  if (!existsSync(file)) throw noSuchStatement(path);
  const statement = parseStatement(path, readFileSync(file, "utf8"));
  cache.set(path, statement);
  return statement;
}

/** Paths of all statements under `cypher/<folder>`, sorted, relative to `cypher/`; empty when there is no such folder. */
export function listStatements(folder = "."): string[] {
  const from = join(cypherFolder, folder);
  if (!existsSync(from)) return [];
  return readdirSync(from, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => join(folder, name))
    .sort();
}

/**
 * Runs the statement in `cypher/<path>` and returns its rows as plain objects. The parameters must be those that
 * its header declares; `names` fills in labels and types. A refusal by the database becomes a LoadError with the file and Neo4j's code, except for
 * transient ones, which pass unchanged so that the driver's managed transactions can retry them.
 */
export async function runStatement<Row = Record<string, unknown>>(
  runner: Runner,
  path: string,
  params: Record<string, unknown> = {},
  names: Record<string, string> = {},
): Promise<Row[]> {
  const statement = loadStatement(path);
  assertParams(statement, params);
  try {
    const { records } = await runner.run(withNames(statement.text, names), params);
    return records.map((record) => record.toObject() as Row);
  } catch (error) {
    throw neo4j.isRetryableError(error as Error) ? error : refused(statement, error);
  }
}

/**
 * Puts labels and relationship types, which Cypher takes no parameters for before 5.26, in place of their stand-ins:
 * `{KIND: "Goal"}` turns `(n:KIND)` into `(n:Goal)`. Only plain words are let in.
 */
function withNames(text: string, names: Record<string, string>): string {
  return Object.entries(names).reduce((result, [standIn, name]) => {
    if (!/^\w+$/.test(name))
      throw new LoadError("STATEMENT_NAME", `"${name}" is no label or relationship type.`);
    return result.replaceAll(new RegExp(`\\b${standIn}\\b`, "g"), name);
  }, text);
}

function assertParams(statement: Statement, params: Record<string, unknown>): void {
  const found = Object.keys(params).sort().join(", ");
  const expected = [...statement.params].sort().join(", ");
  if (found === expected) return;
  throw new LoadError(
    "STATEMENT_PARAMS",
    `cypher/${statement.path}: found parameters (${found}), expected (${expected})`,
  );
}

function refused(statement: Statement, cause: unknown): LoadError {
  const { code, message } = cause as { code?: string; message?: string };
  return new LoadError(
    "STATEMENT_FAILED",
    `cypher/${statement.path}: ${code ?? "failed"}: ${message ?? String(cause)}`,
    { cause },
  );
}

function noSuchStatement(path: string): LoadError {
  const nearest = listStatements().sort((a, b) => distance(path, a) - distance(path, b))[0];
  const hint = nearest === undefined ? "" : ` Did you mean cypher/${nearest}?`;
  return new LoadError("STATEMENT_MISSING", `There is no statement cypher/${path}.${hint}`);
}
