import { type EdgeRow, hash, type NodeRow } from "./rows.js";

/** What stands in the graph of a plan, and of what it shares with others. `planIds` is null on what is the plan's own. */
export interface Existing {
  nodes: {
    id: string;
    kind: string;
    contentHash: string | null;
    evidence: string[] | null;
    planIds: string[] | null;
  }[];
  edges: {
    key: string;
    type: string;
    from: string;
    contentHash: string | null;
    evidence: string[] | null;
    planIds: string[] | null;
  }[];
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
 * Compares rows with what stands, by content hash. Nodes and relationships that several plans share keep the other
 * plans' evidence, and go only when the last plan that knows them goes.
 */
export function diffRows(
  planId: string,
  rows: { nodes: NodeRow[]; edges: EdgeRow[] },
  existing: Existing,
): Changes {
  const changes: Changes = { nodes: [], edges: [], deletedNodes: [], deletedEdges: [] };
  const nodesById = new Map(existing.nodes.map((node) => [node.id, node]));
  for (const row of rows.nodes) {
    const isShared = row.properties.planId === null && row.id !== planId;
    const properties = withEvidence(planId, row, isShared, nodesById.get(row.id));
    if (properties.contentHash === nodesById.get(row.id)?.contentHash) continue;
    changes.nodes.push({
      id: row.id,
      kind: row.kind,
      labels: row.labels,
      properties: { ...properties, kindLabel: row.kind },
    });
  }
  const isOwn = ownEnds(planId, rows.nodes);
  const edgesByKey = new Map(existing.edges.map((edge) => [edge.key, edge]));
  for (const row of rows.edges) {
    const properties = withEvidence(planId, row, !isOwn(row.from), edgesByKey.get(row.key));
    if (properties.contentHash === edgesByKey.get(row.key)?.contentHash) continue;
    changes.edges.push({
      kind: row.type,
      key: row.key,
      from: row.from,
      to: row.to,
      properties: { ...properties, key: row.key },
    });
  }
  collectDeletions(planId, rows, existing, changes);
  return changes;
}

/** A row's properties with its evidence; what is shared gets the other plans' pieces added. */
function withEvidence(
  planId: string,
  row: { properties: Record<string, unknown>; evidence: string[]; contentHash: string },
  isShared: boolean,
  former: { evidence: string[] | null; planIds: string[] | null } | undefined,
): Record<string, unknown> {
  if (!isShared) return { ...row.properties, evidenceJson: row.evidence, contentHash: row.contentHash };
  const others = (former?.planIds ?? []).filter((id) => id !== planId);
  const kept = (former?.evidence ?? []).filter((piece) =>
    others.some((id) => piece.includes(`"sourceId":"source/${id}"`)),
  );
  const pieces = [...kept, ...row.evidence];
  const parsed = pieces.map((piece) => JSON.parse(piece) as { start: number | null; end: number | null });
  const planIds = [...others, planId].sort();
  return {
    ...row.properties,
    evidenceStarts: parsed.map(({ start }) => start ?? -1),
    evidenceEnds: parsed.map(({ end }) => end ?? -1),
    evidenceJson: pieces,
    planIds,
    contentHash: hash([row.contentHash, kept, planIds]),
  };
}

function ownEnds(planId: string, nodes: readonly NodeRow[]): (id: string) => boolean {
  const own = new Set(nodes.filter((row) => row.properties.planId === planId).map((row) => row.id));
  return (id) => own.has(id) || id === planId;
}

function collectDeletions(
  planId: string,
  rows: { nodes: NodeRow[]; edges: EdgeRow[] },
  existing: Existing,
  changes: Changes,
): void {
  const ids = new Set(rows.nodes.map((row) => row.id));
  const keys = new Set(rows.edges.map((row) => row.key));
  for (const node of existing.nodes) {
    if (ids.has(node.id) || node.kind === "Observation") continue;
    if (isLastPlan(planId, node.planIds)) changes.deletedNodes.push(node.id);
  }
  for (const edge of existing.edges) {
    if (keys.has(edge.key) || edge.key === null) continue;
    if (isLastPlan(planId, edge.planIds))
      changes.deletedEdges.push({ kind: edge.type, from: edge.from, key: edge.key });
  }
}

/** Whether nobody but this plan knows the thing; `null` is the plan's own. */
function isLastPlan(planId: string, planIds: string[] | null): boolean {
  return planIds === null || (planIds.length === 1 && planIds[0] === planId);
}
