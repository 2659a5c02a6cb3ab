import { type LayoutTask, layOut, type Places } from "./layout-graph.js";

/** What the worker answers: places, and whether they are the last ones. */
export interface LayoutAnswer {
  places: Places;
  isLast: boolean;
}

// A file of its own, so that the page's policy allows it; the page stays quick while the forces work.
self.onmessage = ({ data }: MessageEvent<LayoutTask>): void => {
  let last: Places | undefined;
  for (const places of layOut(data)) {
    if (last !== undefined) answer(last, false);
    last = places;
  }
  answer(last ?? {}, true);
};

function answer(places: Places, isLast: boolean): void {
  self.postMessage({ places, isLast } satisfies LayoutAnswer);
}
