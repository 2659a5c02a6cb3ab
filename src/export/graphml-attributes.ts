import { joinList } from "./csv-cell.js";
import type { Column, ColumnType, GraphShape } from "./graph-shape.js";
import type { EdgeRecord, EvidenceRecord, NodeRecord, ReleaseRecord, Value } from "./records.js";

/** A declared attribute of GraphML. */
export interface Attribute {
  name: string;
  type: "string" | "long" | "double" | "boolean";
}

type Values = Record<string, Value>;

const TYPES: Record<ColumnType, Attribute["type"]> = {
  id: "string",
  string: "string",
  // 64 bits: a count or an offset never overflows.
  integer: "long",
  number: "double",
  boolean: "boolean",
};

/** Fields whose name means something else here: tools show `label` at the node, which is the node's name. */
const RENAMED: Readonly<Record<string, string>> = { label: "printedLabel" };

const NODE_HEAD = ["entityKind", "label"];
const EDGE_HEAD = ["relationship", "label"];
const PIECE: readonly Attribute[] = [
  { name: "quote", type: "string" },
  { name: "quoteStart", type: "long" },
  { name: "quoteEnd", type: "long" },
  { name: "quotedSource", type: "string" },
  { name: "quotedPassage", type: "string" },
  { name: "evidenceCount", type: "long" },
  { name: "evidence", type: "string" },
];

const RELEASE_NAMES = [
  "releaseId",
  "createdAt",
  "planId",
  "planTitle",
  "textSha256",
  "dataSha256",
  "observationRevision",
  "softwareVersion",
  "licenceNote",
] as const;

/** Attributes of the graph: those of its release. */
export function graphAttributes(): Attribute[] {
  return RELEASE_NAMES.map((name) => ({ name, type: "string" }));
}

/** Attributes of nodes: kind, label, every value of any kind, and the evidence. */
export function nodeAttributes({ kinds }: GraphShape): Attribute[] {
  return [...strings(NODE_HEAD), ...attributesOf(kinds.flatMap(({ columns }) => columns)), ...PIECE];
}

/** Attributes of edges: relationship, label, what stands on any edge, and the evidence. */
export function edgeAttributes({ relationships }: GraphShape): Attribute[] {
  return [...strings(EDGE_HEAD), ...attributesOf(relationships.flatMap(({ columns }) => columns)), ...PIECE];
}

/** The values of the graph's attributes; several plans have theirs joined like lists. */
export function releaseData(releases: readonly ReleaseRecord[]): Values {
  const value = (name: (typeof RELEASE_NAMES)[number]) =>
    releases.map((release) => String(release[name === "releaseId" ? "id" : name] ?? ""));
  return Object.fromEntries(RELEASE_NAMES.map((name) => [name, joinList(value(name))]));
}

/** The values of a node's attributes. */
export function nodeData({ kind, values, evidence }: NodeRecord): Values {
  return { ...flat(values), entityKind: kind, label: values.name ?? null, ...pieceData(evidence) };
}

/** The values of an edge's attributes. */
export function edgeData({ relationship, isMeaning, values, evidence }: EdgeRecord): Values {
  const head = { relationship, label: relationship };
  return isMeaning ? { ...flat(values), ...head, ...pieceData(evidence) } : head;
}

/** One attribute a name; where kinds differ in a name's type (`number` is 3 or 2.1), it is a text. */
function attributesOf(columns: readonly Column[]): Attribute[] {
  const types = new Map<string, Attribute["type"]>();
  for (const { name, type, isList } of columns) {
    // A node's id is its own in GraphML.
    if (name === "id") continue;
    const own = isList ? "string" : TYPES[type];
    const shown = RENAMED[name] ?? name;
    const former = types.get(shown);
    types.set(shown, former === undefined || former === own ? own : "string");
  }
  return [...types].map(([name, type]) => ({ name, type }));
}

function strings(names: readonly string[]): Attribute[] {
  return names.map((name) => ({ name, type: "string" }));
}

function flat(values: Readonly<Record<string, Value>>): Values {
  const entries = Object.entries(values).map(([name, value]): [string, Value] => {
    const shown = RENAMED[name] ?? name;
    if (!Array.isArray(value)) return [shown, value];
    return [shown, value.length === 0 ? null : joinList(value)];
  });
  return Object.fromEntries(entries);
}

/** The strongest piece by itself, for tools that know only simple attributes, and all pieces as JSON. */
function pieceData(evidence: readonly EvidenceRecord[]): Values {
  const [first] = evidence;
  if (first === undefined) return { evidenceCount: 0 };
  const { quote, start, end, sourceId, passageId } = first;
  return {
    quote,
    quoteStart: start,
    quoteEnd: end,
    quotedSource: sourceId,
    quotedPassage: passageId,
    evidenceCount: evidence.length,
    evidence: JSON.stringify(evidence),
  };
}
