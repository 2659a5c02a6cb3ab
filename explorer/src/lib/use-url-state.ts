import { useCallback } from "react";
import { useSearchParams } from "react-router";

/** Changes parameters of the address: a value sets one, undefined or an empty text removes it. */
export type ChangeUrl = (changes: Readonly<Record<string, string | undefined>>) => void;

/**
 * The state of a view, which is its address: the parameters, and what changes them. A change replaces the entry in the
 * browser's history, unless `isStep` makes each one a step that "back" undoes.
 */
export function useUrlState(isStep = false): [URLSearchParams, ChangeUrl] {
  const [params, setParams] = useSearchParams();
  const change = useCallback<ChangeUrl>(
    (changes) => {
      setParams(
        () => {
          // From the address itself: two changes may come before the page is drawn anew.
          const next = new URLSearchParams(location.search);
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined || value === "") next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: !isStep, preventScrollReset: true },
      );
    },
    [setParams, isStep],
  );
  return [params, change];
}
