import { QueryClient, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { ask } from "./ask.js";
import { documentId, type Operation } from "./document.js";
import { toProblem } from "./problem.js";

/** How long an answer counts as fresh, in milliseconds: data change by a new release or an observation only. */
const FRESH_MS = 60_000;
/** How often a server that is down is asked again, in milliseconds. */
const RETRY_MS = 3_000;

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

/** The answer to an operation, kept by the operation's hash and its variables; not asked while `isOff`. */
export function useOperation<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  options: { isOff?: boolean; keepPrevious?: boolean } = {},
): UseQueryResult<Result> {
  return useQuery({
    queryKey: [documentId(operation as Operation<unknown, never>), variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
    enabled: options.isOff !== true,
    ...(options.keepPrevious && { placeholderData: (previous: Result | undefined) => previous as never }),
  });
}
