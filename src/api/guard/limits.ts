/** The bounds of one operation. They are published in the docs, and an error names the one that was passed. */
export interface GuardLimits {
  /** Lexical tokens of the whole document. The longest example has some 400. */
  tokens: number;
  /** Fields inside fields. A connection takes three levels where a list takes one. */
  depth: number;
  /** Fields of the operation itself, after aliases; each is at least one database statement. */
  rootFields: number;
  /** Aliases in the whole operation, fragments counted wherever they are spread. */
  aliases: number;
  /** Directives in the whole document. */
  directives: number;
  /** Fields in the whole operation, fragments counted wherever they are spread: bounds the guard's own work. */
  fields: number;
  /** Objects that the answer is expected to hold, by average fan-outs. */
  cost: number;
  /** Rows of one list or page: the value that `@limit` has in the SDL. */
  pageSize: number;
  /** Rows that may be skipped by `offset` or by a cursor. */
  offset: number;
  /** Related entities in a filter, one inside the other. */
  whereHops: number;
  /** Objects in a filter, one inside the other. */
  whereDepth: number;
  /** Conditions in one filter. */
  whereConditions: number;
  /** Elements of one `in` list, and of `ids`. */
  inLength: number;
  /** Code points of one text in a filter. */
  phraseLength: number;
}

/** Limits of a public API on a small machine; every example stays far below them. */
export const DEFAULT_LIMITS: GuardLimits = {
  tokens: 2_000,
  depth: 14,
  rootFields: 12,
  aliases: 60,
  directives: 40,
  fields: 2_000,
  cost: 50_000,
  pageSize: 1_000,
  offset: 100_000,
  whereHops: 4,
  whereDepth: 12,
  whereConditions: 50,
  inLength: 200,
  phraseLength: 200,
};
