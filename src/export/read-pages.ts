import { ExportError } from "../errors.js";
import { edgeId } from "./edge-id.js";
import { ask, type GraphClient } from "./graph-client.js";
import type { Column, EdgeField, KindShape } from "./graph-shape.js";
import { countQuery, edgesQuery, nodesQuery } from "./operations.js";
import type { EdgeRecord, EvidenceRecord, NodeRecord, Value } from "./records.js";

/** Rows that one operation asks for: few enough for the limits of a public server, however many edges each row has. */
export interface PageSizes {
  nodes: number;
  /** Subjects whose edges are asked for at once. */
  subjects: number;
  /** Edges of one subject. */
  edges: number;
}

export const PAGE_SIZES: PageSizes = { nodes: 250, subjects: 250, edges: 250 };

type Row = Readonly<Record<string, unknown>>;
type Where = Readonly<Record<string, unknown>> | undefined;

interface RawEvidence extends Omit<EvidenceRecord, "sourceId" | "passageId"> {
  source: { id: string };
  passage: { id: string } | null;
}

interface FoundEdges {
  totalCount: number;
  edges: { node: { id: string }; properties?: Row }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Subject {
  id: string;
  found: FoundEdges;
}

/** Number of rows of a kind. */
export async function countRows(client: GraphClient, kind: KindShape, where: Where): Promise<number> {
  interface Count {
    rows: { aggregate: { count: { nodes: number } } };
  }
  const { rows } = await ask<Count>(client, { query: countQuery(kind), variables: { where } });
  return rows.aggregate.count.nodes;
}

/** All rows of a kind, page by page. Fails where their number is not `expected`: then the data changed in between. */
export async function* readNodes(
  client: GraphClient,
  kind: KindShape,
  where: Where,
  expected: number,
  pageSize: number,
): AsyncGenerator<NodeRecord> {
  const query = nodesQuery(kind);
  for await (const row of readRows<Row>(client, query, { where }, kind, expected, pageSize)) {
    const values = valuesOf(row, kind.columns);
    yield { id: String(row.id), kind: kind.kind, values, evidence: evidenceOf(row) };
  }
}

/** All edges of a field, subject by subject. Fails where a subject has not as many as the graph counts. */
export async function* readEdges(
  client: GraphClient,
  edgeField: EdgeField,
  where: Where,
  expected: number,
  sizes: PageSizes,
): AsyncGenerator<EdgeRecord> {
  const query = edgesQuery(edgeField);
  const first = sizes.edges;
  const subjects = readRows<Subject>(
    client,
    query,
    { where, first },
    edgeField.kind,
    expected,
    sizes.subjects,
  );
  for await (const { id, found } of subjects) {
    let count = 0;
    for await (const edges of pagesOfEdges(client, query, id, found, first)) {
      count += edges.length;
      for (const edge of edges) yield toRecord(edgeField, id, edge);
    }
    if (count !== found.totalCount) throw changed(`${edgeField.field} of ${id}`, found.totalCount, count);
  }
}

/** The subject's edges that came with it, and the pages after them. */
async function* pagesOfEdges(
  client: GraphClient,
  query: string,
  id: string,
  found: FoundEdges,
  first: number,
): AsyncGenerator<FoundEdges["edges"]> {
  yield found.edges;
  let { hasNextPage, endCursor: after } = found.pageInfo;
  while (hasNextPage) {
    const variables = { where: { id: { eq: id } }, limit: 1, offset: 0, first, after };
    const { rows } = await ask<{ rows: Subject[] }>(client, { query, variables });
    const page = rows[0]?.found;
    if (page === undefined) return;
    yield page.edges;
    ({ hasNextPage, endCursor: after } = page.pageInfo);
  }
}

async function* readRows<T>(
  client: GraphClient,
  query: string,
  variables: Record<string, unknown>,
  { kind }: KindShape,
  expected: number,
  limit: number,
): AsyncGenerator<T> {
  let count = 0;
  while (count < expected) {
    const page = { ...variables, limit, offset: count };
    const { rows } = await ask<{ rows: T[] }>(client, { query, variables: page });
    count += rows.length;
    // A page that is not full is the last one, whatever was expected.
    if (rows.length < limit && count !== expected) throw changed(kind, expected, count);
    if (count > expected) throw changed(kind, expected, count);
    yield* rows;
  }
}

function toRecord(
  { relationship, columns, hasProperties }: EdgeField,
  from: string,
  raw: FoundEdges["edges"][number],
): EdgeRecord {
  const record = {
    relationship,
    from,
    to: raw.node.id,
    isMeaning: hasProperties,
    values: valuesOf(raw.properties ?? {}, columns),
    evidence: evidenceOf(raw.properties ?? {}),
  };
  return { id: edgeId(record), ...record };
}

function valuesOf(row: Row, columns: readonly Column[]): Record<string, Value> {
  return Object.fromEntries(
    columns.map(({ name, path }) => {
      const value = path.length > 1 ? (row[name] as { value?: Value } | null)?.value : (row[name] as Value);
      return [name, value ?? null];
    }),
  );
}

function evidenceOf(row: Row): EvidenceRecord[] {
  const pieces = (row.evidence ?? []) as RawEvidence[];
  return pieces.map(({ source, passage, ...rest }) => ({
    ...rest,
    sourceId: source.id,
    passageId: passage?.id ?? null,
  }));
}

function changed(what: string, expected: number, found: number): ExportError {
  return new ExportError(
    "GRAPH_CHANGED",
    `${what}: ${expected} expected, ${found} found. The data changed during the export; nothing was written. Export again.`,
  );
}
