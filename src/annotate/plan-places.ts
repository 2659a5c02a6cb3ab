import type { Evidence } from "../model/evidence.js";
import type { Passage, PlanTree, StructureNode } from "../model/plan-tree.js";
import { SourceText } from "../model/source-text.js";
import { contains, type Span } from "../model/span.js";

/** How much context a quote carries on each side, in code points, as W3C Web Annotation text quotes do. */
const CONTEXT_LENGTH = 32;

const SENTENCE_END = /[。！？；\n]/u;

/** The parsed text with its places found by path, and quotes turned into evidence. */
export class PlanPlaces {
  readonly source: SourceText;
  readonly passages: readonly Passage[];
  readonly #planId: string;
  readonly #nodes = new Map<string, StructureNode>();
  readonly #passages = new Map<string, Passage>();
  readonly #ownerOfPassage = new Map<string, StructureNode>();
  readonly #parents = new Map<StructureNode, StructureNode>();

  constructor(planId: string, tree: PlanTree) {
    this.#planId = planId;
    this.source = new SourceText(tree.text);
    for (const root of tree.roots) this.#register(root);
    this.passages = [...this.#passages.values()].sort((a, b) => a.position - b.position);
  }

  #register(node: StructureNode): void {
    this.#nodes.set(node.path, node);
    for (const passage of node.passages) {
      this.#passages.set(passage.path, passage);
      this.#ownerOfPassage.set(passage.path, node);
    }
    for (const child of node.children) {
      this.#parents.set(child, node);
      this.#register(child);
    }
  }

  get paths(): string[] {
    return [...this.#nodes.keys(), ...this.#passages.keys()];
  }

  node(path: string): StructureNode | undefined {
    return this.#nodes.get(path);
  }

  /** All structure nodes of a kind, in reading order. */
  nodesOfKind(kind: StructureNode["kind"]): StructureNode[] {
    return [...this.#nodes.values()].filter((node) => node.kind === kind);
  }

  parent(node: StructureNode): StructureNode | undefined {
    return this.#parents.get(node);
  }

  /** The nearest node of `kind` at or above `node`. */
  ancestor(node: StructureNode | undefined, kind: StructureNode["kind"]): StructureNode | undefined {
    let at = node;
    while (at !== undefined && at.kind !== kind) at = this.#parents.get(at);
    return at;
  }

  ownerOf(passage: Passage): StructureNode {
    return this.#ownerOfPassage.get(passage.path) as StructureNode;
  }

  /** The span of a place named by path (`2.3`, `2.3/p1`, `box4.1`, `2.0` = the opening of chapter 2); undefined if there is none. */
  spanOf(path: string): Span | undefined {
    const opening = /^(\d+)\.0$/.exec(path);
    if (opening) {
      const chapter = this.#nodes.get(opening[1] as string);
      return chapter && openingSpan(chapter);
    }
    return this.#nodes.get(path)?.span ?? this.#passages.get(path)?.span;
  }

  passageAt(offset: number): Passage | undefined {
    return this.passages.find((passage) => passage.span.start <= offset && offset < passage.span.end);
  }

  /** The sentence around `span`: from the last 。！？； or line break before it to the next one after it, in its passage. */
  sentenceAround(span: Span): Span {
    const passage = this.passageAt(span.start);
    if (passage === undefined || !contains(passage.span, span)) return span;
    let { start, end } = span;
    while (
      start > passage.span.start &&
      !SENTENCE_END.test(this.source.slice({ start: start - 1, end: start }))
    )
      start--;
    while (end < passage.span.end && !SENTENCE_END.test(this.source.slice({ start: end, end: end + 1 })))
      end++;
    return { start, end };
  }

  /** Evidence for the words of `span`. */
  evidence(span: Span): Evidence {
    const passage = this.passageAt(span.start);
    const owner = passage && this.ownerOf(passage);
    const place = this.ancestor(owner, "Section") ?? this.ancestor(owner, "Chapter");
    return {
      quote: this.source.slice(span),
      start: span.start,
      end: span.end,
      prefix: this.source.slice({ start: Math.max(0, span.start - CONTEXT_LENGTH), end: span.start }),
      suffix: this.source.slice({
        start: span.end,
        end: Math.min(this.source.length, span.end + CONTEXT_LENGTH),
      }),
      sourceId: `source/${this.#planId}`,
      passageId: passage ? `${this.#planId}/passage/${passage.path}` : null,
      sectionId: place ? `${this.#planId}/${place.kind.toLowerCase()}/${place.path}` : null,
    };
  }
}

/** From a chapter's heading to its first section. */
export function openingSpan(chapter: StructureNode): Span {
  const first = chapter.children.find((child) => child.kind === "Section");
  return { start: chapter.span.start, end: first?.span.start ?? chapter.span.end };
}

/** Evidence that is no text of the plan but an outside source. */
export function outsideEvidence(sourceId: string): Evidence {
  return {
    quote: null,
    start: null,
    end: null,
    prefix: null,
    suffix: null,
    sourceId,
    passageId: null,
    sectionId: null,
  };
}
