import { change } from "../../api/ask.js";
import { ApiProblem } from "../../api/problem.js";
import { RetractObservationDocument } from "../../generated/graphql.js";

/**
 * Whether anybody may record here. The API tells it by the way it refuses a stranger: UNAUTHENTICATED asks for a token,
 * FORBIDDEN says that no token helps. A stranger's retraction of nothing writes nothing.
 */
export async function askCanRecord(): Promise<boolean> {
  try {
    await change(RetractObservationDocument, { id: "", reason: "" });
  } catch (error) {
    if (error instanceof ApiProblem && error.code === "UNAUTHENTICATED") return true;
    if (error instanceof ApiProblem && error.code === "FORBIDDEN") return false;
    throw error;
  }
  return true;
}
