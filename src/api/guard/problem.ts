import { type ASTNode, GraphQLError } from "graphql";

/** A bound that was passed: names the bound, what was found and what is allowed. */
export function overLimit(limit: string, found: number, allowed: number, node?: ASTNode): GraphQLError {
  const message = `${limit}: found ${found}, at most ${allowed} allowed.`;
  return problem(message, "OPERATION_TOO_LARGE", { limit, found, allowed }, node);
}

/** An argument that has no good answer. */
export function badInput(message: string, node?: ASTNode): GraphQLError {
  return problem(message, "BAD_USER_INPUT", {}, node);
}

function problem(
  message: string,
  code: string,
  details: Record<string, unknown>,
  node?: ASTNode,
): GraphQLError {
  return new GraphQLError(message, { ...(node && { nodes: [node] }), extensions: { ...details, code } });
}
