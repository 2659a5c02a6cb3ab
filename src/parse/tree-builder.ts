import type { ParseNotice, Passage, PassageKind, StructureKind, StructureNode } from "../model/plan-tree.js";
import type { SourceText } from "../model/source-text.js";
import type { Span } from "../model/span.js";
import type { Piece } from "./block.js";

/** What a new node is made of; its path and span are worked out. */
export interface NodeSeed {
  kind: StructureKind;
  /** Wanted path; `~2` is appended where it is taken. */
  path: string;
  number: number | null;
  label: string;
  title: string;
}

/** Makes nodes and passages with unique paths, running positions and spans in code points. */
export class TreeBuilder {
  readonly roots: StructureNode[] = [];
  readonly notices: ParseNotice[] = [];
  readonly #source: SourceText;
  readonly #taken = new Map<string, number>();
  #position = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** A new node under `parent` (null: a root) that starts at `piece`. */
  addNode(parent: StructureNode | null, seed: NodeSeed, piece: Piece): StructureNode {
    const span = this.toSpan(piece);
    const path = this.#unique(seed.path);
    if (path !== seed.path && seed.number !== null) {
      const message = `the number of ${seed.label} ${seed.title} occurs more than once here; its path is ${path}`;
      this.notices.push({ code: "REPEATED_NUMBER", message, span });
    }
    const node: StructureNode = { ...seed, path, span, passages: [], children: [] };
    (parent?.children ?? this.roots).push(node);
    return node;
  }

  /** A new passage of `node`; `name` is the last part of its path and is numbered where it ends in `#`. */
  addPassage(node: StructureNode, name: string, kind: PassageKind, piece: Piece): Passage {
    const span = this.toSpan(piece);
    const path = name.endsWith("#")
      ? this.#counted(`${node.path}/${name.slice(0, -1)}`)
      : this.#unique(`${node.path}/${name}`);
    this.#position += 1;
    const passage = { path, kind, span, text: this.#source.slice(span), position: this.#position };
    node.passages.push(passage);
    return passage;
  }

  /** A stretch of UTF-16 units as code points: the one place where the parser converts them. */
  toSpan(piece: Piece): Span {
    return { start: this.#source.toCodePoint(piece.start), end: this.#source.toCodePoint(piece.end) };
  }

  /** Stretches every node to the end of its last descendant. */
  closeSpans(): void {
    for (const root of this.roots) closeSpan(root);
  }

  #unique(path: string): string {
    const count = (this.#taken.get(path) ?? 0) + 1;
    this.#taken.set(path, count);
    return count === 1 ? path : `${path}~${count}`;
  }

  #counted(path: string): string {
    const count = (this.#taken.get(path) ?? 0) + 1;
    this.#taken.set(path, count);
    return `${path}${count}`;
  }
}

function closeSpan(node: StructureNode): void {
  for (const child of node.children) closeSpan(child);
  const ends = [...node.passages, ...node.children].map((part) => part.span.end);
  node.span = { start: node.span.start, end: ends.reduce((a, b) => Math.max(a, b), node.span.end) };
}
