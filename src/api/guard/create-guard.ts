import type { DocumentNode, GraphQLSchema } from "graphql";
import { judgeOperation, type Verdict } from "./check-operation.js";
import { DEFAULT_FAN_OUTS, type FanOuts } from "./fan-outs.js";
import { DEFAULT_LIMITS, type GuardLimits } from "./limits.js";

/** Judges one operation after variable coercion. */
export type Guard = (
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
) => Verdict;

/** The guard of a server: `limits` and `fanOuts` given here take the place of the defaults, one by one. */
export function createGuard(
  schema: GraphQLSchema,
  limits: Partial<GuardLimits> = {},
  fanOuts: Partial<FanOuts> = {},
): Guard {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const averages = { ...DEFAULT_FAN_OUTS, ...fanOuts };
  return (document, operationName, variables) =>
    judgeOperation(schema, document, operationName, variables, bounds, averages);
}
