import type { GraphClient } from "./graph-client.js";
import type { EdgeField, GraphShape, KindShape } from "./graph-shape.js";
import { countRows, type PageSizes, readEdges, readNodes } from "./read-pages.js";
import type { EdgeRecord, EvidenceRecord, NodeRecord } from "./records.js";

/** Takes what a walk through the graph finds: all nodes first, then all edges. */
export interface RecordSink {
  node(record: NodeRecord): Promise<void>;
  edge(record: EdgeRecord): Promise<void>;
}

/** What to walk through, and how. */
export interface Walk {
  client: GraphClient;
  shape: GraphShape;
  /** One plan, or all. */
  planIds: readonly string[];
  /** Whether these are all plans there are: then nothing that plans share is filtered. */
  isAll: boolean;
  sizes: PageSizes;
  report: (line: string) => void;
}

/** A stretch of rows that one filter leaves. */
interface Part {
  where: Record<string, unknown> | undefined;
  count: number;
}

/** Every node and edge of the plans, each exactly once; the rows of a kind plan by plan, in reading order. */
export async function walkGraph(walk: Walk, sink: RecordSink): Promise<void> {
  const { kinds, edgeFields } = walk.shape;
  const parts = new Map<string, Part[]>();
  for (const kind of kinds) parts.set(kind.kind, await partsOf(walk, kind));
  for (const kind of kinds) await walkNodes(walk, kind, parts.get(kind.kind) ?? [], sink);
  for (const field of edgeFields) await walkEdges(walk, field, parts.get(field.kind.kind) ?? [], sink);
}

async function partsOf({ client, planIds, isAll }: Walk, kind: KindShape): Promise<Part[]> {
  // What plans share stands once, whoever speaks of it; the rest goes plan by plan, which also keeps offsets small.
  const filters = kind.scope === "list" && isAll ? [undefined] : planIds.map((id) => filterOf(kind, id));
  const parts: Part[] = [];
  for (const where of filters) parts.push({ where, count: await countRows(client, kind, where) });
  return parts;
}

function filterOf({ scope }: KindShape, planId: string): Record<string, unknown> {
  if (scope === "self") return { id: { eq: planId } };
  if (scope === "edge") return { plan: { id: { eq: planId } } };
  return scope === "list" ? { planIds: { includes: planId } } : { id: { startsWith: `${planId}/` } };
}

async function walkNodes(
  walk: Walk,
  kind: KindShape,
  parts: readonly Part[],
  sink: RecordSink,
): Promise<void> {
  let count = 0;
  for (const part of parts) {
    for await (const node of readNodes(walk.client, kind, part.where, part.count, walk.sizes.nodes)) {
      await sink.node({ ...node, evidence: ownEvidence(walk, node.evidence) });
      count += 1;
    }
  }
  walk.report(`${kind.kind}: ${count} nodes`);
}

async function walkEdges(
  walk: Walk,
  field: EdgeField,
  parts: readonly Part[],
  sink: RecordSink,
): Promise<void> {
  let count = 0;
  for (const part of parts) {
    for await (const edge of readEdges(walk.client, field, part.where, part.count, walk.sizes)) {
      if (!isOwn(walk, edge)) continue;
      await sink.edge({ ...edge, evidence: ownEvidence(walk, edge.evidence) });
      count += 1;
    }
  }
  walk.report(`${field.kind.kind}.${field.field}: ${count} ${field.relationship} edges`);
}

/** An edge between two things that plans share is another plan's where none of ours says so. */
function isOwn({ planIds, isAll }: Walk, { values }: EdgeRecord): boolean {
  const sayers = values.planIds;
  if (isAll || !Array.isArray(sayers) || sayers.length === 0) return true;
  return planIds.some((id) => sayers.includes(id));
}

/** Of evidence that plans share, what quotes these plans' texts or an outside source. */
function ownEvidence(
  { planIds, isAll }: Walk,
  evidence: readonly EvidenceRecord[],
): readonly EvidenceRecord[] {
  if (isAll) return evidence;
  return evidence.filter(
    ({ passageId }) => passageId === null || planIds.some((id) => passageId.startsWith(`${id}/`)),
  );
}
