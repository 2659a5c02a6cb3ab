import type { ASTNode, GraphQLError } from "graphql";
import type { GuardLimits } from "./limits.js";
import { badInput } from "./problem.js";

const CURSOR = /^arrayconnection:(\d{1,9})$/;

/** Checks the paging arguments of a generated list or connection after coercion; a null counts as left out. */
export function checkPaging(
  args: Readonly<Record<string, unknown>>,
  limits: GuardLimits,
  node: ASTNode,
): GraphQLError[] {
  const errors: GraphQLError[] = [];
  for (const name of ["limit", "first"]) checkSize(name, 1, limits.pageSize);
  checkSize("offset", 0, limits.offset);
  const { after } = args;
  if (typeof after === "string" && !isCursor(after, limits.offset))
    errors.push(badInput("after: this is not a cursor of this list.", node));
  return errors;

  function checkSize(name: string, low: number, high: number): void {
    const value = args[name];
    if (typeof value !== "number" || (low <= value && value <= high)) return;
    errors.push(badInput(`${name}: found ${value}, expected ${low} to ${high}.`, node));
  }
}

/** Whether a text is a cursor as the library makes them: `arrayconnection:` and a row number, in base64. */
function isCursor(text: string, maxOffset: number): boolean {
  const decoded = Buffer.from(text, "base64").toString("utf8");
  const row = CURSOR.exec(decoded)?.[1];
  return row !== undefined && Number(row) <= maxOffset && Buffer.from(decoded).toString("base64") === text;
}
