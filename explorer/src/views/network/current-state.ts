import { type NetworkState, readState } from "./url-state.js";

/** The state that the browser's address says now, which may be ahead of what is drawn. */
export function currentState(): NetworkState {
  return readState(new URLSearchParams(location.search));
}
