import type { PlanTree, StructureNode } from "../../src/model/plan-tree.js";

/** A tree as the fixtures store it: everything but spans and positions, which other tests hold. */
export function projectTree(tree: PlanTree): unknown {
  return { roots: tree.roots.map(projectNode), notices: tree.notices.map((n) => `${n.code}: ${n.message}`) };
}

function projectNode(node: StructureNode): unknown {
  return {
    node: `${node.kind} ${node.path}`,
    printed: [node.number, node.label, node.title],
    ...(node.passages.length > 0 && {
      passages: node.passages.map(
        (p) => `${p.path.split("/").at(-1)} ${p.kind}: ${p.text.replace(/\s+/gu, " ")}`,
      ),
    }),
    ...(node.indicators && {
      indicators: node.indicators.map((row) => ({
        row: [row.number, row.name, row.unit, row.group, row.groupNumber, row.passagePath.split("/").at(-1)],
        cells: row.cells.map((cell) => [
          cell.year,
          cell.raw,
          cell.quantity?.comparator ?? null,
          cell.quantity?.value ?? null,
          cell.quantity?.valueTo ?? null,
          cell.quantity?.unreadReason ?? null,
        ]),
        ...(row.flags.length > 0 && { flags: row.flags }),
      })),
    }),
    ...(node.children.length > 0 && { children: node.children.map(projectNode) }),
  };
}
