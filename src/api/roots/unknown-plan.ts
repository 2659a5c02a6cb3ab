import { closest } from "fastest-levenshtein";
import type { ApiContext } from "../api-context.js";
import { ApiError } from "../api-error.js";
import { runQuery } from "../run-query.js";

/** The ids of the plans that are loaded. */
export async function planIds(context: ApiContext): Promise<string[]> {
  return (await runQuery<{ id: string }>(context, "plan-ids", {})).map(({ id }) => id);
}

/** The error for a plan that is not among those loaded, with the nearest of them. */
export function unknownPlan(argument: string, plan: string, loaded: readonly string[]): ApiError {
  const nearest = loaded.length === 0 ? undefined : closest(plan, loaded);
  const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  return new ApiError("BAD_USER_INPUT", `${argument}: no plan ${JSON.stringify(plan)} is loaded.${hint}`, {
    details: nearest === undefined ? {} : { nearest },
  });
}
