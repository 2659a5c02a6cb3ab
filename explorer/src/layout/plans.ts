import { useMatch } from "react-router";
import { useOperation } from "../api/use-operation.js";
import { PlansDocument, type PlansQuery } from "../generated/graphql.js";
import { planOfId } from "../lib/entity-name.js";

/** A plan as the shell shows it. */
export type PlanSummary = PlansQuery["plans"][number];

/** Every plan that is loaded, in the order of the API. */
export function usePlans() {
  return useOperation(PlansDocument, {});
}

/**
 * The plan that the view is about: the one in the address, else the one that the entity belongs to, else the first.
 * Undefined while the plans are not known, and where there is none.
 */
export function useCurrentPlan(): PlanSummary | undefined {
  const inPath = useMatch("/plan/:plan/*")?.params.plan;
  const entity = useMatch("/entity/*")?.params["*"];
  const plans = usePlans().data?.plans ?? [];
  const wanted =
    inPath ??
    planOfId(
      entity ?? "",
      plans.map(({ id }) => id),
    );
  return plans.find(({ id }) => id === wanted) ?? plans[0];
}
