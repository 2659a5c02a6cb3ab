import { LoadError } from "../errors.js";

/** One .cypher file: what its header says, and the text that is sent. */
export interface Statement {
  /** Relative to `cypher/`. */
  path: string;
  purpose: string;
  /** Names of the parameters, without `$`. */
  params: readonly string[];
  /** Names of the columns of a row. */
  columns: readonly string[];
  /** The statement without its header and without a semicolon at the end. */
  text: string;
}

/**
 * Reads a .cypher file of one statement. It opens with comment lines:
 *
 *     // The chains that lead from one entity to another, shortest first.
 *     // params: from (id of the first entity), to, maxHops
 *     // columns: hops, reason
 *     MATCH …
 *
 * The purpose may take several lines; `params:` and `columns:` may go on over several lines too, may explain a
 * name in parentheses, and are left out, or say `none`, where there are none. Comments further down belong to
 * the statement.
 */
export function parseStatement(path: string, source: string): Statement {
  const lines = source.split(/\r?\n/);
  const first = lines.findIndex((line) => !/^\s*(\/\/.*)?$/.test(line));
  const header = lines.slice(0, first === -1 ? lines.length : first);
  const text = (first === -1 ? "" : lines.slice(first).join("\n")).trim().replace(/\s*;$/, "");
  const parts = readHeader(header);
  if (parts.purpose === "") throw invalid(path, "expected a first line such as `// what it is for`");
  if (text === "") throw invalid(path, "expected a statement after the header");
  const statement = { path, ...parts, text };
  assertDeclared(statement);
  return statement;
}

function readHeader(header: readonly string[]): Pick<Statement, "purpose" | "params" | "columns"> {
  const parts = { purpose: "", params: "", columns: "" };
  let current: keyof typeof parts = "purpose";
  for (const line of header) {
    const said = line.trim().replace(/^\/\/\s?/, "");
    const [, name, rest] = /^\s*(params|columns):\s*(.*)$/.exec(said) ?? [];
    if (name !== undefined) current = name as keyof typeof parts;
    parts[current] = `${parts[current]} ${(rest ?? said).trim()}`.trim();
  }
  return { purpose: parts.purpose, params: namesIn(parts.params), columns: namesIn(parts.columns) };
}

/** The names in `a (what a is), $b` → `a`, `b`. */
function namesIn(list: string): string[] {
  let plain = list;
  // Innermost parentheses first, so that an explanation may hold some itself.
  while (/\([^()]*\)/.test(plain)) plain = plain.replace(/\([^()]*\)/g, "");
  return plain.split(",").flatMap((part) => {
    const name = /^\s*\$?(\w+)/.exec(part)?.[1];
    return name === undefined || name === "none" ? [] : [name];
  });
}

// Strings, comments and quoted names may hold a `$`; only what is left of the text uses parameters.
function assertDeclared({ path, params, text }: Statement): void {
  const code = text.replace(
    /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`/g,
    (hidden) => (hidden.startsWith("/") ? " " : "''"),
  );
  if (code.includes(";")) throw invalid(path, "found a semicolon inside, expected one statement per file");
  const used = new Set([...code.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ""));
  const missing = [...used].filter((name) => !params.includes(name));
  const idle = params.filter((name) => !used.has(name));
  if (missing.length > 0)
    throw invalid(path, `uses $${missing.join(", $")}, which \`// params:\` does not name`);
  if (idle.length > 0)
    throw invalid(path, `\`// params:\` names ${idle.join(", ")}, which the statement does not use`);
}

function invalid(path: string, problem: string): LoadError {
  return new LoadError("STATEMENT_INVALID", `cypher/${path}: ${problem}`);
}
