import type { Evidence, Reason } from "./evidence.js";
import type { EntityKind, RelationshipType } from "./kinds.js";
import type { PlanTree } from "./plan-tree.js";
import type { Distinction, Misprint } from "./remarks.js";

/** A value that Neo4j can store as a property. Lists hold one type only. */
export type PropertyValue = string | number | boolean | string[] | number[] | null;

/** A node to be in the graph. */
export interface FactNode {
  /** Stable id: `<plan>/<kind>/<local>` or, for world entities, `<kind>/<local>`. */
  id: string;
  kind: EntityKind;
  name: string;
  /** Scalar properties beyond id and name, camelCase as in the SDL. */
  properties: Record<string, PropertyValue>;
  evidence: Evidence[];
  /** The plan it belongs to; null for world entities and outside sources. */
  planId: string | null;
}

/** A relationship to be in the graph, read subject to object. */
export interface FactEdge {
  type: RelationshipType;
  from: string;
  to: string;
  /** Null on containment (HAS_*, LISTS, IN_*), which is the document's own structure. */
  reason: Reason | null;
  role: string | null;
  /** One line; only and always on CURATED. */
  rationale: string | null;
  /** Rule or gazetteer id; only and always on STRUCTURAL and INFERRED. */
  rule: string | null;
  /** Ids along a derived edge, subject first, object last; empty on direct edges. */
  chain: string[];
  evidence: Evidence[];
}

/** Everything that one plan says, ready to be audited and loaded. */
export interface PlanFacts {
  planId: string;
  tree: PlanTree;
  /** Hex sha-256 of the plan's text as published. */
  textSha256: string;
  nodes: FactNode[];
  edges: FactEdge[];
  /** Misprinted words that are no entity's name; misprinted names stand on their entities. */
  misprints: Misprint[];
  /** Values and indicators that look alike and are not. */
  distinctions: Distinction[];
}
