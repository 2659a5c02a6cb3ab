import { createHash } from "node:crypto";
import type { Evidence } from "../model/evidence.js";
import { INTERFACE_LABELS } from "../model/kinds.js";
import type { FactEdge, FactNode, PlanFacts, PropertyValue } from "../model/plan-facts.js";
import { pinyinKeys } from "../text/pinyin.js";
import { evidenceWriter } from "./evidence-json.js";
import { SEARCH_KEYS_VERSION } from "./search-keys.js";

/** A node as the load statements take it. */
export interface NodeRow {
  id: string;
  kind: string;
  labels: string[];
  properties: Record<string, PropertyValue>;
  evidence: string[];
  contentHash: string;
}

/** A relationship as the load statements take it. `key` tells it from others between the same two nodes. */
export interface EdgeRow {
  type: string;
  key: string;
  from: string;
  to: string;
  properties: Record<string, PropertyValue>;
  evidence: string[];
  contentHash: string;
}

/** Facts as rows for Neo4j: search keys added, evidence as JSON with its passage's text, each with a hash of its content. */
export function toRows(facts: PlanFacts): { nodes: NodeRow[]; edges: EdgeRow[] } {
  const evidenceJson = evidenceWriter(facts);
  return {
    nodes: facts.nodes.map((node) => nodeRow(node, evidenceJson(node.evidence))),
    edges: facts.edges.map((edge) => edgeRow(edge, evidenceJson(edge.evidence), edge.evidence)),
  };
}

function nodeRow(node: FactNode, evidence: string[]): NodeRow {
  const properties: Record<string, PropertyValue> = {
    ...node.properties,
    id: node.id,
    name: node.name,
    planId: node.planId,
    evidenceStarts: node.evidence.map(({ start }) => start ?? -1),
    evidenceEnds: node.evidence.map(({ end }) => end ?? -1),
    ...(node.kind === "Passage" ? {} : pinyinKeys(node.name)),
    searchKeysVersion: SEARCH_KEYS_VERSION,
  };
  const labels = labelsOf(node.kind);
  return {
    id: node.id,
    kind: node.kind,
    labels,
    properties,
    evidence,
    contentHash: hash({ properties, evidence, labels }),
  };
}

/** The label of a kind, and those of the interfaces that it belongs to. */
export function labelsOf(kind: string): string[] {
  const interfaces = Object.entries(INTERFACE_LABELS).filter(([, kinds]) =>
    (kinds as readonly string[]).includes(kind),
  );
  return [kind, ...interfaces.map(([label]) => label)];
}

function edgeRow(edge: FactEdge, evidence: string[], pieces: readonly Evidence[]): EdgeRow {
  const { type, from, to, reason, role, rationale, rule, chain } = edge;
  const properties: Record<string, PropertyValue> =
    reason === null
      ? {}
      : {
          reason,
          role,
          rationale,
          rule,
          chain,
          evidenceStarts: pieces.map(({ start }) => start ?? -1),
          evidenceEnds: pieces.map(({ end }) => end ?? -1),
        };
  const key = hash([type, from, to, role, reason]);
  return { type, key, from, to, properties, evidence, contentHash: hash({ properties, evidence }) };
}

/** First 20 hex digits of {@link sha256}: enough to tell one content of a node or an edge from another. */
export function hash(value: unknown): string {
  return sha256(value).slice(0, 20);
}

/** The SHA-256 of a value's canonical JSON, 64 hex digits: keys sorted, nulls left out as Neo4j stores none. */
export function sha256(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, one]) => one !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
