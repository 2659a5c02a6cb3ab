import { hashKey, QueryClient, type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { ask } from "./ask.js";
import { documentId, type Operation } from "./document.js";
import { toProblem } from "./problem.js";

/** How long an answer counts as fresh, in milliseconds: data change by a new release or an observation only. */
const FRESH_MS = 60_000;
/** How often a server that is down is asked again, in milliseconds. */
const RETRY_MS = 3_000;
/** After a change, kept answers of the server may be older than it for so long, in milliseconds. */
const STALE_MS = 2_000;

/** Keeps answers for all views; asks again by itself while the server or its database is down. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false,
        // Not when the browser thinks it is offline: the server may be on this very machine.
        networkMode: "always",
        retry: (count, error) => toProblem(error).kind === "busy" && count < 3,
        refetchInterval: ({ state }) =>
          state.status === "error" && toProblem(state.error).kind === "down" ? RETRY_MS : false,
      },
    },
  });
}

/** What asks an operation and keeps its answer: for `useQueries` and the like; most views take `useOperation`. */
export function operationQuery<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
) {
  return {
    queryKey: keyOf(operation, variables),
    queryFn: ({ signal }: { signal: AbortSignal }) => ask(operation, variables, signal),
  };
}

/** The answer to an operation, kept by the operation's hash and its variables; not asked while `isOff`. */
export function useOperation<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  options: { isOff?: boolean; keepPrevious?: boolean } = {},
): UseQueryResult<Result> {
  return useQuery({
    ...operationQuery(operation, variables),
    enabled: options.isOff !== true,
    ...(options.keepPrevious && { placeholderData: (previous: Result | undefined) => previous as never }),
  });
}

/** An operation with the variables that a view asks it with. */
export type Question = readonly [operation: Operation<unknown, never>, variables: object];

/**
 * After a recording: asks again what the view shows, as the editor, so that the answers hold the change. Every other
 * answer counts as old from now on; those on the screen are asked again once the server's own are new.
 */
export function useRefresh(): (questions: readonly Question[], token: string) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (questions, token) => {
      const shown = new Set(questions.map(([operation, variables]) => hashKey(keyOf(operation, variables))));
      const others = { predicate: ({ queryHash }: { queryHash: string }) => !shown.has(queryHash) };
      await client.invalidateQueries({ ...others, refetchType: "none" });
      setTimeout(() => void client.invalidateQueries(others), STALE_MS);
      await Promise.all(
        questions.map(async ([operation, variables]) => {
          const data = await ask(operation, variables as never, undefined, token);
          client.setQueryData(keyOf(operation, variables), data);
        }),
      );
    },
    [client],
  );
}

function keyOf<Result, Variables>(operation: Operation<Result, Variables>, variables: unknown) {
  return [documentId(operation as Operation<unknown, never>), variables] as const;
}
