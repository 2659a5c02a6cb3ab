import type { Span } from "./segments.js";

/**
 * What is selected on the page as a stretch of the published text. Every piece of text stands in an element that says
 * at which code point it begins (`data-start`); undefined where nothing of the text is selected.
 */
export function selectedSpan(selection: Selection | null): Span | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>("[data-start]");
  if (piece === null || piece === undefined) return undefined;
  const start = Number(piece.dataset.start);
  // Browsers count UTF-16 units, the published text is counted in code points.
  return node.nodeType === Node.TEXT_NODE
    ? start + [...(node.textContent ?? "").slice(0, offset)].length
    : start;
}
