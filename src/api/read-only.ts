/** Literals, quoted names and comments: nothing in them is a clause. */
const OPAQUE = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
/** A write clause. A word after a dot or a `$`, or before a colon, is a property, parameter or map key, not a clause. */
const WRITE_CLAUSE =
  /(?<![.\w$])(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|FOREACH|ALTER|GRANT|DENY|REVOKE|LOAD\s+CSV|IN\s+(?:\d+\s+CONCURRENT\s+)?TRANSACTIONS)\b(?!\s*:)/i;
const PROCEDURE_CALL = /(?<![.\w$])CALL\s+([a-zA-Z_][\w.]*)/gi;
/** The procedures that reading needs: the library's version check, and full-text search. */
const READ_PROCEDURES = new Set(["dbms.components", "db.index.fulltext.querynodes"]);

/** Whether a Cypher statement only reads: no write clause and no procedure but the known reading ones. */
export function isReadOnly(statement: string): boolean {
  const clauses = statement.replace(OPAQUE, "''");
  if (WRITE_CLAUSE.test(clauses)) return false;
  return [...clauses.matchAll(PROCEDURE_CALL)].every(([, name]) =>
    READ_PROCEDURES.has(String(name).toLowerCase()),
  );
}
