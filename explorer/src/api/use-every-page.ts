import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { ask } from "./ask.js";
import { documentId, type Operation } from "./document.js";

/** A page of a connection, as far as asking for the next one needs it. */
export interface PageInfo {
  hasNextPage: boolean;
  endCursor?: string | null;
}

/**
 * All pages of an operation over a connection, asked one after the other until there is none left: what a view counts
 * is whole. An answer to any page that does not come is a problem of the whole.
 */
export function useEveryPage<Result, Variables extends { after?: string | null | undefined }>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  infoOf: (page: Result) => PageInfo,
): UseQueryResult<Result[]> {
  return useQuery({
    queryKey: [documentId(operation as Operation<unknown, never>), variables, "every page"],
    queryFn: async ({ signal }) => {
      const pages: Result[] = [];
      let after: string | null = null;
      do {
        const page: Result = await ask(operation, { ...variables, ...(after !== null && { after }) }, signal);
        pages.push(page);
        const { hasNextPage, endCursor }: PageInfo = infoOf(page);
        after = hasNextPage && endCursor !== after ? (endCursor ?? null) : null;
      } while (after !== null);
      return pages;
    },
  });
}
