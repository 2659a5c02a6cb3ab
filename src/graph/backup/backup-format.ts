import type { StoredValue } from "./stored-value.js";

/** The format that {@link writeBackup} writes. Raised when a reader of the former one would misread it; old ones stay readable. */
export const BACKUP_FORMAT = 1;

/**
 * A backup is gzip over lines of JSON: a head, the nodes, the relationships, an end. Nodes are numbered by their place,
 * from 0; relationships name them by these numbers.
 */
export type BackupLine = BackupHead | BackupNode | BackupRelationship | BackupEnd;

/** The first line: what this is, and who made it. */
export interface BackupHead {
  plangraph: "backup";
  format: number;
  createdAt: string;
  /** Version of plangraph. */
  software: string;
  /** Version of Neo4j. */
  database: string;
}

/** A node: labels and properties. */
export interface BackupNode {
  n: string[];
  p: Record<string, StoredValue>;
}

/** A relationship: its type, the numbers of the nodes from and to which it leads, and properties. */
export interface BackupRelationship {
  r: string;
  f: number;
  t: number;
  p: Record<string, StoredValue>;
}

/** The last line; without it the file was cut off. */
export interface BackupEnd {
  end: BackupSummary & {
    /** Hex SHA-256 of all lines before this one. */
    sha256: string;
  };
}

/** What a backup holds. */
export interface BackupSummary {
  nodes: number;
  relationships: number;
  /** Names the content, in whatever order it stands; see {@link ContentDigest}. */
  content: string;
}
