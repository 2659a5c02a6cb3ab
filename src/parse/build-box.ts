import type { StructureNode } from "../model/plan-tree.js";
import type { BoxBlock, TableBlock } from "./block.js";
import { toIndicatorRow } from "./indicator-row.js";
import { columnRole } from "./table-header.js";
import type { TreeBuilder } from "./tree-builder.js";

/** Adds a box and all it holds under `parent`; a box in which nothing could be read gives a notice. */
export function buildBox(tree: TreeBuilder, parent: StructureNode | null, block: BoxBlock): StructureNode {
  const path = block.key === "" ? `${parent?.path ?? "plan"}/box` : `box${block.key}`;
  const { number, label, title } = block;
  const box = tree.addNode(parent, { kind: "Box", path, number, label, title }, block.heading);
  tree.addPassage(box, "h", "HEADING", block.heading);
  for (const passage of block.intro) tree.addPassage(box, "p#", passage.kind, passage.piece);
  buildItems(tree, box, block);
  if (block.table !== null) buildTable(tree, box, block.table);
  const rows = block.table?.entries.some((entry) => entry.type === "row") ?? false;
  if (block.items.length === 0 && !rows) {
    const message = `${label} ${title}: not read; no numbered items and no table rows were found (a picture, perhaps)`;
    tree.notices.push({ code: "BOX_NOT_READ", message, span: box.span });
  }
  return box;
}

function buildItems(tree: TreeBuilder, box: StructureNode, block: BoxBlock): void {
  for (const [i, item] of block.items.entries()) {
    const { number, label, title } = item;
    const first = item.passages[0];
    if (first === undefined) continue;
    const path = `${box.path}.${number ?? i + 1}`;
    const node = tree.addNode(box, { kind: "BoxItem", path, number, label, title }, first.piece);
    for (const passage of item.passages) tree.addPassage(node, "p#", passage.kind, passage.piece);
  }
}

/** Adds an indicator table under `parent` and its notes to `parent` itself; flagged rows give notices. */
export function buildTable(tree: TreeBuilder, parent: StructureNode, block: TableBlock): StructureNode {
  const seed = { kind: "Table" as const, path: `${parent.path}/table`, number: null, label: "", title: "" };
  const table = tree.addNode(parent, seed, block.head);
  table.indicators = [];
  tree.addPassage(table, "head", "TABLE_HEADER", block.head);
  let group: string | null = null;
  let groupNumber = 0;
  let lastRow = "r0";
  for (const entry of block.entries) {
    if (entry.type === "group") {
      group = entry.name;
      groupNumber += 1;
      tree.addPassage(table, `g${groupNumber}`, "TABLE_GROUP", entry.piece);
      continue;
    }
    lastRow = rowName(entry.cells, block.columns, lastRow);
    const passage = tree.addPassage(table, lastRow, "TABLE_ROW", entry.piece);
    const place = { passagePath: passage.path, span: passage.span, group, groupNumber: groupNumber || null };
    const row = toIndicatorRow(entry, block.columns, place);
    table.indicators.push(row);
    for (const flag of row.flags) {
      tree.notices.push({ code: "TABLE_ROW_FLAGGED", message: `${row.name}: ${flag}`, span: row.span });
    }
  }
  for (const note of block.notes) tree.addPassage(parent, "n#", "NOTE", note);
  return table;
}

/** `r5` for the row numbered 5; `r5.1` for the first row without a number under it; `r1`, `r2` where none has one. */
function rowName(cells: readonly (string | null)[], columns: readonly string[], last: string): string {
  const numberAt = columns.findIndex((column) => columnRole(column) === "number");
  const printed = numberAt === -1 ? null : cells[numberAt];
  if (printed !== null && printed !== undefined && /^[\w.]{1,8}$/u.test(printed)) return `r${printed}`;
  const [whole, part] = last.slice(1).split(".");
  return numberAt === -1 ? `r${Number(whole) + 1}` : `r${whole}.${Number(part ?? 0) + 1}`;
}
