import type { Passage, PlanTree, StructureNode } from "../../src/model/plan-tree.js";

/** All nodes of a tree in reading order, parents before children. */
export function allNodes(tree: PlanTree): StructureNode[] {
  const below = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(below)];
  return tree.roots.flatMap(below);
}

/** All passages of a tree in reading order. */
export function allPassages(tree: PlanTree): Passage[] {
  return allNodes(tree)
    .flatMap((node) => node.passages)
    .sort((a, b) => a.position - b.position);
}

/** The node with this path; fails where there is none. */
export function nodeAt(tree: PlanTree, path: string): StructureNode {
  const node = allNodes(tree).find((candidate) => candidate.path === path);
  if (node === undefined)
    throw new Error(
      `no node ${path} among ${allNodes(tree)
        .map((n) => n.path)
        .join(" ")}`,
    );
  return node;
}

/** The whole text of the passages of the node at this path, one string each. */
export function textsAt(tree: PlanTree, path: string): string[] {
  return nodeAt(tree, path).passages.map((passage) => passage.text);
}

/** What is left of the text when every passage is cut out of it; also checks order, overlap and that spans slice back. */
export function leftover(tree: PlanTree): string {
  const points = [...tree.text];
  let at = 0;
  let rest = "";
  for (const { span, text, path } of allPassages(tree)) {
    if (span.start < at) throw new Error(`${path} overlaps the passage before it`);
    if (points.slice(span.start, span.end).join("") !== text) throw new Error(`${path} does not slice back`);
    rest += points.slice(at, span.start).join("");
    at = span.end;
  }
  return rest + points.slice(at).join("");
}

/** One line per node: indent, kind, path, title. */
export function outline(tree: PlanTree): string[] {
  const lines = (node: StructureNode, depth: number): string[] => [
    `${"  ".repeat(depth)}${node.kind} ${node.path} ${node.title}`.trimEnd(),
    ...node.children.flatMap((child) => lines(child, depth + 1)),
  ];
  return tree.roots.flatMap((root) => lines(root, 0));
}
