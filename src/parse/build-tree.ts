import type { PlanTree, StructureNode } from "../model/plan-tree.js";
import { SourceText } from "../model/source-text.js";
import type { Block, BoxBlock, HeadingBlock, NamedHeadingBlock, Piece } from "./block.js";
import { buildBox, buildTable } from "./build-box.js";
import type { Levels } from "./level.js";
import { NUMBERING_STYLES } from "./numbering.js";
import { TreeBuilder } from "./tree-builder.js";

/** Builds the tree: headings open nodes by the rank of their style, everything else goes to the node that is open. */
export function buildTree(text: string, blocks: readonly Block[], levels: Levels): PlanTree {
  const assembler = new Assembler(text, levels);
  const first = blocks.findIndex((block) => block.type === "heading" && levels.top.has(block.style));
  for (const block of blocks.slice(0, first)) assembler.addToPreface(block);
  for (const [i, block] of blocks.entries()) {
    if (i >= first) assembler.addToBody(block, blocks[i + 1]);
  }
  return assembler.finish();
}

interface OpenNode {
  node: StructureNode;
  rank: number;
}

class Assembler {
  readonly #tree: TreeBuilder;
  readonly #text: string;
  readonly #levels: Levels;
  readonly #open: OpenNode[] = [];
  #preface: StructureNode | null = null;

  constructor(text: string, levels: Levels) {
    this.#text = text;
    this.#levels = levels;
    this.#tree = new TreeBuilder(new SourceText(text));
  }

  finish(): PlanTree {
    this.#tree.closeSpans();
    return { text: this.#text, roots: this.#tree.roots, notices: this.#tree.notices };
  }

  /** Before the first chapter nothing is a heading but 前言. */
  addToPreface(block: Block): void {
    const preface = this.#openPreface(startOf(block));
    if (block.type === "box") buildBox(this.#tree, preface, block);
    else if (block.type === "table") buildTable(this.#tree, preface, block);
    else if (block.type === "passage") this.#tree.addPassage(preface, "p#", block.kind, block.piece);
    else if (block.type === "preface" && preface.title === "") {
      preface.title = block.title;
      this.#tree.addPassage(preface, "h", "HEADING", block.heading);
    } else this.#tree.addPassage(preface, "p#", "PARAGRAPH", wholeOf(block));
  }

  addToBody(block: Block, next: Block | undefined): void {
    const parent = this.#open.at(-1)?.node;
    if (block.type === "heading") this.#openHeading(block);
    else if (block.type === "annex") this.#openAnnex(block);
    else if (parent === undefined) return;
    else if (block.type === "box") this.#addBox(block, next);
    else if (block.type === "table") buildTable(this.#tree, parent, block);
    else if (block.type === "passage") this.#tree.addPassage(parent, "p#", block.kind, block.piece);
    else this.#tree.addPassage(parent, "p#", "PARAGRAPH", block.heading);
  }

  #openPreface(piece: Piece): StructureNode {
    this.#preface ??= this.#tree.addNode(
      null,
      { kind: "Preface", path: "preface", number: null, label: "", title: "" },
      piece,
    );
    return this.#preface;
  }

  #openHeading(block: HeadingBlock): void {
    const rank = NUMBERING_STYLES.indexOf(block.style);
    while ((this.#open.at(-1)?.rank ?? -2) >= rank) this.#open.pop();
    const parent = this.#open.at(-1)?.node ?? null;
    const kind = this.#levels.kindOf.get(block.style) ?? "Item";
    const base =
      kind === "Part" ? "part" : parent === null || parent.kind === "Part" ? "" : `${parent.path}.`;
    const { number, label, title } = block;
    const node = this.#tree.addNode(
      parent,
      { kind, path: `${base}${number}`, number, label, title },
      block.heading,
    );
    this.#open.push({ node, rank });
    this.#tree.addPassage(node, "h", "HEADING", block.heading);
    if (block.body !== null) this.#tree.addPassage(node, "p#", "PARAGRAPH", block.body);
  }

  #openAnnex(block: NamedHeadingBlock): void {
    this.#open.length = 0;
    const path = `annex${block.number ?? ""}`;
    const { number, label, title } = block;
    const node = this.#tree.addNode(null, { kind: "Annex", path, number, label, title }, block.heading);
    this.#open.push({ node, rank: -1 });
    this.#tree.addPassage(node, "h", "HEADING", block.heading);
  }

  /** Where items of a box have unnumbered paragraphs of their own, one after the box may belong to its last item. */
  #noteUncertainEnd(block: BoxBlock, next: Block | undefined): void {
    const manyLines = block.items.some(
      (item) => item.passages.filter((p) => p.kind === "PARAGRAPH").length > 1,
    );
    if (!manyLines || next?.type !== "passage") return;
    const message = `the text after ${block.label} ${block.title} is read as body text; it may belong to the last item`;
    this.#tree.notices.push({ code: "BOX_END_UNCERTAIN", message, span: this.#tree.toSpan(next.piece) });
  }

  /**
   * A box with which its section ends stands at the section itself, unless boxes of that section already stand at its
   * subsections; any other box stands at the subsection whose text it interrupts. Items never hold boxes.
   */
  #addBox(block: BoxBlock, next: Block | undefined): void {
    this.#noteUncertainEnd(block, next);
    while (this.#open.at(-1)?.node.kind === "Item" && this.#open.length > 1) this.#open.pop();
    const section = this.#open.findLast(({ node }) => node.kind === "Section");
    const deepest = this.#open.at(-1)?.node ?? null;
    if (section === undefined || section.node === deepest) {
      buildBox(this.#tree, deepest, block);
      return;
    }
    const ends =
      next === undefined ||
      next.type === "annex" ||
      (next.type === "heading" && rankOf(next) <= section.rank);
    const inSubsections = section.node.children.some((child) =>
      child.children.some(({ kind }) => kind === "Box"),
    );
    if (!ends || inSubsections) {
      buildBox(this.#tree, deepest, block);
      return;
    }
    while (this.#open.at(-1)?.node !== section.node) this.#open.pop();
    buildBox(this.#tree, section.node, block);
  }
}

function rankOf(block: HeadingBlock): number {
  return NUMBERING_STYLES.indexOf(block.style);
}

function wholeOf(block: HeadingBlock | NamedHeadingBlock): Piece {
  const end = block.type === "heading" ? (block.body?.end ?? block.heading.end) : block.heading.end;
  return { start: block.heading.start, end };
}

function startOf(block: Block): Piece {
  if (block.type === "passage") return block.piece;
  return block.type === "table" ? block.head : block.heading;
}
