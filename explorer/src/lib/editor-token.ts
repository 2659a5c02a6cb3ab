import { useSyncExternalStore } from "react";

const KEY = "plangraph.token";
const listeners = new Set<() => void>();
let held = readHeld();

/** The editor's token, and what keeps another one. It is kept until the tab closes, never in an address or for good. */
export function useEditorToken(): [token: string | undefined, keep: (token: string | undefined) => void] {
  return [useSyncExternalStore(subscribe, () => held), keep];
}

function keep(token: string | undefined): void {
  held = token;
  try {
    if (token === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, token);
  } catch {
    // A browser that keeps nothing holds it in memory until the page is left.
  }
  for (const listener of listeners) listener();
}

function readHeld(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
