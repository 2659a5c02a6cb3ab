import type { GraphShape } from "./graph-shape.js";
import type { OutputFiles } from "./output-files.js";
import type { ReleaseRecord } from "./records.js";
import type { RecordSink } from "./walk-graph.js";

/** What stands at the head of an export. */
export interface ExportHeader {
  shape: GraphShape;
  releases: readonly ReleaseRecord[];
}

/** What a user may choose about an export. */
export interface FormatOptions {
  /** For spreadsheets: a byte order mark, and cells that cannot be taken for formulas. CSV only. */
  bom: boolean;
}

/** Takes records, and is told when there are no more. */
export interface FormatWriter extends RecordSink {
  finish(): Promise<void>;
}

/** One way to write a graph. */
export interface ExportFormat {
  /** True where it writes a folder of files, false where it writes one file. */
  isFolder: boolean;
  hasBom: boolean;
  open(files: OutputFiles, header: ExportHeader, options: FormatOptions): Promise<FormatWriter>;
}
