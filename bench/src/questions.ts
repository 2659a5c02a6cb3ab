import type { Operation, Workload } from "./workloads/workload.js";

/** One operation with one set of variables: what one request asks. */
export interface Question {
  document: string;
  variables: Record<string, unknown>;
}

/** The requests of a workload in turn: of several operations one each, then each with its next variables. */
export function questionsOf(operations: readonly Operation[]): Question[] {
  const rounds = Math.max(0, ...operations.map(({ variables }) => variables.length));
  return Array.from({ length: rounds }, (_, round) =>
    operations.map(({ document, variables }) => ({
      document,
      variables: variables[round % variables.length] as Record<string, unknown>,
    })),
  ).flat();
}

/** What plangraph is asked in a workload. */
export function plangraphQuestions({ plangraph }: Workload): Question[] {
  return questionsOf(plangraph);
}
