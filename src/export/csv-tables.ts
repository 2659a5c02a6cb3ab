import type { Column, ColumnType, GraphShape } from "./graph-shape.js";
import type { EdgeRecord, EvidenceRecord, NodeRecord, ReleaseRecord, Value } from "./records.js";

/** A column of a table, with what CSVW says of it. */
export interface TableColumn {
  name: string;
  type: ColumnType;
  isList?: boolean;
  description: string;
}

/** One CSV file. */
export interface Table {
  url: string;
  description: string;
  columns: readonly TableColumn[];
  /** The column that tells rows apart. */
  primaryKey: string | readonly string[];
  /** Columns whose values are ids in `nodes.csv`. */
  nodeKeys: readonly string[];
}

export const NODES: Table = {
  url: "nodes.csv",
  description: "Every node: what the ids in all other tables refer to.",
  primaryKey: "id",
  nodeKeys: [],
  columns: [
    { name: "id", type: "id", description: "Stable id." },
    {
      name: "kind",
      type: "string",
      description: "Kind of node; the row with all values stands in nodes/<kind>.csv.",
    },
    { name: "name", type: "string", description: "Name in Chinese as in the plan." },
    { name: "nameEn", type: "string", description: "English name. Empty where there is none yet." },
  ],
};

const PIECE: readonly TableColumn[] = [
  {
    name: "quote",
    type: "string",
    description: "Verbatim words of the published text. Empty for an outside source.",
  },
  {
    name: "start",
    type: "integer",
    description: "First code point of the quote: Unicode code points from 0 in the published text.",
  },
  {
    name: "end",
    type: "integer",
    description: "Code point after the last one of the quote (end exclusive).",
  },
  { name: "prefix", type: "string", description: "Up to 32 code points before the quote." },
  { name: "suffix", type: "string", description: "Up to 32 code points after the quote." },
  { name: "source", type: "id", description: "Id of the document that is quoted or cited." },
  { name: "passage", type: "id", description: "Id of the passage in which the quote begins." },
];

export const EVIDENCE: Table = {
  url: "evidence.csv",
  description: "The words that nodes and edges rest on, one row for each piece.",
  primaryKey: ["owner", "piece"],
  nodeKeys: ["source", "passage"],
  columns: [
    { name: "owner", type: "id", description: "Id of the node or edge." },
    { name: "ownerKind", type: "string", description: "Kind of the node, or relationship of the edge." },
    { name: "piece", type: "integer", description: "Place among the owner's evidence, from 1." },
    ...PIECE,
  ],
};

export const RELEASES: Table = {
  url: "releases.csv",
  description: "The releases that this export holds, one for each plan.",
  primaryKey: "id",
  nodeKeys: ["planId"],
  columns: [
    { name: "id", type: "id", description: "Id of the release." },
    { name: "createdAt", type: "string", description: "When it was loaded, ISO 8601 in UTC." },
    { name: "planId", type: "id", description: "Id of the plan." },
    { name: "planTitle", type: "string", description: "Title of the plan." },
    { name: "textSha256", type: "string", description: "Hex SHA-256 of the published text." },
    { name: "dataSha256", type: "string", description: "Hex SHA-256 of the nodes and edges." },
    { name: "softwareVersion", type: "string", description: "Version of plangraph that loaded it." },
    { name: "nodeCount", type: "integer", description: "Number of nodes." },
    { name: "edgeCount", type: "integer", description: "Number of edges." },
    {
      name: "observationRevision",
      type: "integer",
      description: "How often the observations have changed, which dataSha256 does not cover.",
    },
    { name: "licenceNote", type: "string", description: "Under which terms the text may be used." },
  ],
};

const EVIDENCE_COUNT: TableColumn = {
  name: "evidenceCount",
  type: "integer",
  description: "Number of its rows in evidence.csv.",
};

/** The table of a kind of node: all its values, and how many pieces of evidence it has. */
export function nodeTable({ kind, description, columns }: GraphShape["kinds"][number]): Table {
  return {
    url: `nodes/${kind}.csv`,
    description,
    primaryKey: "id",
    nodeKeys: ["id"],
    columns: [...columns.map(tableColumn), EVIDENCE_COUNT],
  };
}

/** The table of a relationship: both ends, what stands on the edge, and its strongest piece of evidence. */
export function edgeTable({ type, columns }: GraphShape["relationships"][number]): Table {
  const meaning = columns.length > 0 ? [...columns.map(tableColumn), ...PIECE, EVIDENCE_COUNT] : [];
  const keys = columns.length > 0 ? ["source", "passage"] : [];
  return {
    url: `edges/${type}.csv`,
    description: `Edges ${type}, read from subject to object.`,
    primaryKey: "id",
    nodeKeys: ["from", "to", ...keys],
    columns: [
      { name: "id", type: "id", description: "Id of the edge." },
      { name: "from", type: "id", description: "Id of the subject." },
      { name: "to", type: "id", description: "Id of the object." },
      ...meaning,
    ],
  };
}

function tableColumn({ name, type, isList, description }: Column): TableColumn {
  return { name, type, isList, description };
}

/** A node's row in the table of its kind. */
export function nodeRow({ values, evidence }: NodeRecord, columns: readonly Column[]): Value[] {
  return [...columns.map(({ name }) => values[name] ?? null), evidence.length];
}

/** An edge's row in the table of its relationship. */
export function edgeRow({ id, from, to, values, evidence }: EdgeRecord, columns: readonly Column[]): Value[] {
  const meaning = columns.map(({ name }) => values[name] ?? null);
  const ends = [id, from, to];
  return columns.length === 0 ? ends : [...ends, ...meaning, ...pieceCells(evidence[0]), evidence.length];
}

/** The rows of a node's or an edge's evidence. */
export function evidenceRows(
  owner: string,
  ownerKind: string,
  evidence: readonly EvidenceRecord[],
): Value[][] {
  return evidence.map((piece, index) => [owner, ownerKind, index + 1, ...pieceCells(piece)]);
}

/** A release's row. */
export function releaseRow(release: ReleaseRecord): Value[] {
  return RELEASES.columns.map(({ name }) => release[name as keyof ReleaseRecord]);
}

function pieceCells(piece: EvidenceRecord | undefined): Value[] {
  if (piece === undefined) return PIECE.map(() => null);
  const { quote, start, end, prefix, suffix, sourceId, passageId } = piece;
  return [quote, start, end, prefix, suffix, sourceId, passageId];
}
