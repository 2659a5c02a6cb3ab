import { useState } from "react";
import { change } from "../../api/ask.js";
import type { Operation } from "../../api/document.js";
import { type Question, useRefresh } from "../../api/use-operation.js";
import { IndicatorDetailDocument, IndicatorTableDocument } from "../../generated/graphql.js";
import type { TableQuestion } from "./indicators-page.jsx";
import { type FieldProblem, problemsOf } from "./recording.js";

/** Sends a change, and shows what comes of it: the table and the chosen indicator are asked again before it is done. */
export function useSending(indicator: string, question: TableQuestion) {
  const refresh = useRefresh();
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const send = async <Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    token: string,
  ): Promise<Result | undefined> => {
    setBusy(true);
    setProblems([]);
    try {
      const result = await change(operation, variables, token);
      const shown: Question[] = [
        [IndicatorTableDocument as Operation<unknown, never>, question],
        [IndicatorDetailDocument as Operation<unknown, never>, { id: indicator }],
      ];
      await refresh(shown, token);
      return result;
    } catch (error) {
      setProblems(problemsOf(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, problems, setProblems, send };
}
