import { quotesOf } from "./evidence-json.js";
import { type EdgeRow, labelsOf, type NodeRow } from "./rows.js";
import { searchKeys } from "./search-keys.js";
import { mergeShares, readShares, type StoredShares, shareOf } from "./shares.js";

/** What stands in the graph of a plan, and of what it shares with others. `planIds` is null on what is the plan's own. */
export interface Existing {
  nodes: (StoredShares & {
    id: string;
    kind: string;
    contentHash: string | null;
    planIds: string[] | null;
  })[];
  edges: (StoredShares & {
    key: string;
    type: string;
    from: string;
    to: string;
    contentHash: string | null;
    planIds: string[] | null;
  })[];
}

/** A row ready to be written: properties complete. */
export interface WriteRow {
  kind: string;
  properties: Record<string, unknown>;
}

/** What has to be written and removed so that the graph says what the rows say. */
export interface Changes {
  nodes: (WriteRow & { id: string; labels: string[] })[];
  edges: (WriteRow & { key: string; from: string; to: string })[];
  deletedNodes: string[];
  deletedEdges: { kind: string; from: string; key: string }[];
}

/**
 * Compares rows with what stands, by content hash. On what several plans share, only this plan's part is put in, changed
 * or, when the rows hold it no longer, taken off; it goes with the last plan that knows it.
 */
export function diffRows(
  planId: string,
  rows: { nodes: NodeRow[]; edges: EdgeRow[] },
  existing: Existing,
): Changes {
  const changes: Changes = { nodes: [], edges: [], deletedNodes: [], deletedEdges: [] };
  diffNodes(planId, rows.nodes, existing.nodes, changes);
  diffEdges(planId, rows, existing.edges, changes);
  return changes;
}

function diffNodes(
  planId: string,
  rows: readonly NodeRow[],
  existing: Existing["nodes"],
  changes: Changes,
): void {
  const write = ({ id, kind }: { id: string; kind: string }, properties: Record<string, unknown>) =>
    changes.nodes.push({
      id,
      kind,
      labels: labelsOf(kind),
      // After the merge, so that a shared thing is found by what any plan calls it.
      properties: {
        ...properties,
        ...searchKeys(kind, plansOf(id, properties), properties),
        kindLabel: kind,
      },
    });
  const formerById = new Map(existing.map((node) => [node.id, node]));
  for (const row of rows) {
    const former = formerById.get(row.id);
    const isShared = row.properties.planId === null && row.id !== planId;
    const properties = isShared ? withShare(planId, row, row.kind, former) : ownProperties(row);
    if (properties.contentHash !== former?.contentHash) write(row, properties);
  }
  const ids = new Set(rows.map((row) => row.id));
  for (const node of existing) {
    if (ids.has(node.id)) continue;
    const left = withoutShare(planId, node.kind, node);
    if (left === "nothing") changes.deletedNodes.push(node.id);
    else if (left !== "unchanged") write(node, left);
  }
}

/** The plans that an entity belongs to: its own one, all that share it, or itself. */
function plansOf(id: string, { planId, planIds }: Record<string, unknown>): string[] {
  if (Array.isArray(planIds)) return planIds;
  return [typeof planId === "string" ? planId : id];
}

function diffEdges(
  planId: string,
  rows: { nodes: NodeRow[]; edges: EdgeRow[] },
  existing: Existing["edges"],
  changes: Changes,
): void {
  const write = (
    { type, key, from, to }: Pick<EdgeRow, "type" | "key" | "from" | "to">,
    properties: Record<string, unknown>,
  ) => changes.edges.push({ kind: type, key, from, to, properties: { ...properties, key } });
  const isOwn = ownEnds(planId, rows.nodes);
  const formerByKey = new Map(existing.map((edge) => [edge.key, edge]));
  for (const row of rows.edges) {
    const former = formerByKey.get(row.key);
    const properties = isOwn(row.from) ? ownProperties(row) : withShare(planId, row, row.type, former);
    if (properties.contentHash !== former?.contentHash) write(row, properties);
  }
  const keys = new Set(rows.edges.map((row) => row.key));
  for (const edge of existing) {
    if (keys.has(edge.key)) continue;
    const left = withoutShare(planId, edge.type, edge);
    if (left === "nothing") changes.deletedEdges.push({ kind: edge.type, from: edge.from, key: edge.key });
    else if (left !== "unchanged") write(edge, left);
  }
}

function ownProperties(row: NodeRow | EdgeRow): Record<string, unknown> {
  const { properties, evidence, contentHash } = row;
  const evidenceQuotes = quotesOf(evidence, { sources: false });
  return { ...properties, evidenceJson: evidence, evidenceQuotes, contentHash };
}

/** A shared row as it stands once this plan's part is put in. */
function withShare(
  planId: string,
  row: NodeRow | EdgeRow,
  kind: string,
  former: StoredShares | undefined,
): Record<string, unknown> {
  const others = readShares(former).filter((share) => share.planId !== planId);
  return mergeShares([...others, shareOf(planId, row)], kind, planId);
}

/** What is left of something that the rows do not hold: nothing, all of it, or what the other plans say. */
function withoutShare(
  planId: string,
  kind: string,
  former: StoredShares & { planIds: string[] | null },
): "nothing" | "unchanged" | Record<string, unknown> {
  if (former.planIds === null) return "nothing";
  if (!former.planIds.includes(planId)) return "unchanged";
  const others = readShares(former).filter((share) => share.planId !== planId);
  return others.length === 0 ? "nothing" : mergeShares(others, kind, planId);
}

function ownEnds(planId: string, nodes: readonly NodeRow[]): (id: string) => boolean {
  const own = new Set(nodes.filter((row) => row.properties.planId === planId).map((row) => row.id));
  return (id) => own.has(id) || id === planId;
}
