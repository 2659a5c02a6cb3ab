import type { ASTNode, GraphQLError } from "graphql";
import type { GuardLimits } from "./limits.js";
import { badInput, overLimit } from "./problem.js";

const QUANTIFIERS = new Set(["some", "all", "none", "single"]);
const LOGICAL = new Set(["AND", "OR", "NOT"]);

/** What was counted in a filter. */
interface Tally {
  conditions: number;
  depth: number;
  hops: number;
  longestIn: number;
  longestText: number;
}

/**
 * Checks the value of a `where` argument after coercion. Beside its size: an empty object or a null inside a filter is
 * refused, because the library drops it and then every row passes; `eq: null` is the one null with a meaning.
 */
export function checkWhere(where: unknown, limits: GuardLimits, node: ASTNode): GraphQLError[] {
  if (where === null) return [badInput("where: null is no filter; leave the argument out.", node)];
  const tally: Tally = { conditions: 0, depth: 0, hops: 0, longestIn: 0, longestText: 0 };
  const errors: GraphQLError[] = [];
  if (Object.keys(where as object).length > 0) walk(where, "where", 0, 0);
  const sizes: [string, number, number][] = [
    ["conditions in where", tally.conditions, limits.whereConditions],
    ["depth of where", tally.depth, limits.whereDepth],
    ["relationships inside one another in where", tally.hops, limits.whereHops],
    ["elements of one in list", tally.longestIn, limits.inLength],
    ["code points of one text in where", tally.longestText, limits.phraseLength],
  ];
  for (const [name, found, allowed] of sizes)
    if (found > allowed) errors.push(overLimit(name, found, allowed, node));
  return errors;

  function walk(value: unknown, path: string, depth: number, hops: number): void {
    tally.depth = Math.max(tally.depth, depth);
    tally.hops = Math.max(tally.hops, hops);
    // A filter that is far too deep is refused by its depth; nobody has to see the rest of it.
    if (depth > 4 * limits.whereDepth) return;
    if (Array.isArray(value)) walkList(value, path, depth, hops);
    else if (value !== null && typeof value === "object") walkObject(value, path, depth, hops);
    else walkLeaf(value, path);
  }

  function walkList(list: unknown[], path: string, depth: number, hops: number): void {
    const isLogical = LOGICAL.has(lastName(path));
    if (isLogical && list.length === 0) errors.push(emptyError(path, node));
    if (!isLogical) tally.longestIn = Math.max(tally.longestIn, list.length);
    if (!isLogical) tally.conditions += 1;
    for (const element of list) {
      if (element === null) errors.push(badInput(`${path}: null in a list has no meaning.`, node));
      else if (typeof element === "object") walk(element, path, depth, hops);
      else noteText(element);
    }
  }

  function walkObject(value: object, path: string, depth: number, hops: number): void {
    const entries = Object.entries(value);
    if (entries.length === 0) errors.push(emptyError(path, node));
    // Attribute `typename` of a related interface: the library translates it into a property that does not exist.
    if (hops > 0 && Object.hasOwn(value, "typename"))
      errors.push(badInput(`${path}.typename: a kind can be asked for in the outermost filter only.`, node));
    for (const [key, part] of entries)
      walk(part, `${path}.${key}`, depth + 1, hops + (QUANTIFIERS.has(key) ? 1 : 0));
  }

  function walkLeaf(value: unknown, path: string): void {
    tally.conditions += 1;
    if (value === null && lastName(path) !== "eq")
      errors.push(badInput(`${path}: null is no condition; "is not given" is {eq: null}.`, node));
    noteText(value);
  }

  function noteText(value: unknown): void {
    if (typeof value === "string") tally.longestText = Math.max(tally.longestText, [...value].length);
  }
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function emptyError(path: string, node: ASTNode): GraphQLError {
  const hint = QUANTIFIERS.has(lastName(path))
    ? ' For "any at all" give a condition that always holds: {node: {id: {startsWith: ""}}}.'
    : " Is a variable missing?";
  return badInput(`${path}: an empty object is no condition.${hint}`, node);
}
