/** A value of a column. */
export type Value = string | number | boolean | null | readonly string[];

/** Words that something rests on; for an outside source only `sourceId` is there. */
export interface EvidenceRecord {
  quote: string | null;
  /** Unicode code points into the published text, end exclusive. */
  start: number | null;
  end: number | null;
  prefix: string | null;
  suffix: string | null;
  sourceId: string;
  passageId: string | null;
}

/** A node as the formats write it; `values` by column name. */
export interface NodeRecord {
  id: string;
  kind: string;
  values: Readonly<Record<string, Value>>;
  evidence: readonly EvidenceRecord[];
}

/** An edge as the formats write it, read subject to object. */
export interface EdgeRecord {
  /** Made from type, ends, reason and role, of which there is one edge: the same in every export. */
  id: string;
  relationship: string;
  from: string;
  to: string;
  /** False for the document's own structure, which has neither values nor evidence. */
  isMeaning: boolean;
  values: Readonly<Record<string, Value>>;
  evidence: readonly EvidenceRecord[];
}

/** The release of one plan that an export holds. */
export interface ReleaseRecord {
  id: string;
  createdAt: string;
  planId: string;
  planTitle: string;
  /** Id of the Source that is the plan's text; null where the graph has none. */
  textSourceId: string | null;
  /** Terms of use of the text, as its Source says. */
  licenceNote: string | null;
  textSha256: string;
  dataSha256: string;
  softwareVersion: string;
  nodeCount: number;
  edgeCount: number;
  /** How often the plan's observations have changed: they are in the export, and not in `dataSha256`. */
  observationRevision: number;
}
