import type { DocumentNode, GraphQLSchema } from "graphql";
import { judgeOperation, type Verdict } from "./check-operation.js";
import { DEFAULT_FAN_OUTS, type FanOuts } from "./fan-outs.js";
import { KeptVerdicts } from "./kept-verdicts.js";
import { DEFAULT_LIMITS, type GuardLimits } from "./limits.js";

/** Judges one operation after variable coercion. */
export type Guard = (
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
) => Verdict;

/**
 * The guard of a server: `limits` given here take the place of the defaults, one by one. `fanOuts` is asked for each
 * operation, since what an operation costs depends on the data that is served now.
 */
export function createGuard(
  schema: GraphQLSchema,
  limits: Partial<GuardLimits> = {},
  fanOuts: () => FanOuts = () => DEFAULT_FAN_OUTS,
): Guard {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const kept = new KeptVerdicts(schema, bounds.phraseLength);
  return (document, operationName, variables) => {
    const sizes = fanOuts();
    return kept.verdict(document, operationName, variables, sizes, () =>
      judgeOperation(schema, document, operationName, variables, bounds, sizes),
    );
  };
}
