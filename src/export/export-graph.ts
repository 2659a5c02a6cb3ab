import { csv } from "./csv.js";
import type { ExportFormat } from "./format.js";
import type { GraphClient } from "./graph-client.js";
import { graphml } from "./graphml.js";
import { jsonld } from "./jsonld.js";
import { writeAtomically } from "./output-files.js";
import { PAGE_SIZES, type PageSizes } from "./read-pages.js";
import { readShape } from "./read-shape.js";
import type { ReleaseRecord } from "./records.js";
import { assertSameReleases, readReleases } from "./releases.js";
import { walkGraph } from "./walk-graph.js";

/** The formats, by the name that `--format` takes. */
export const FORMATS = { csv, jsonld, graphml } satisfies Record<string, ExportFormat>;

export type FormatName = keyof typeof FORMATS;

/** What to export, and where to. */
export interface ExportRequest {
  client: GraphClient;
  format: FormatName;
  /** Id of a plan; without it everything is exported. */
  plan?: string | undefined;
  /** Folder or file, as the format wants it. */
  out: string;
  /** For spreadsheets, CSV only. */
  bom?: boolean;
  /** Replace an earlier export. */
  force?: boolean;
  report?: (line: string) => void;
  sizes?: PageSizes;
}

/** What was exported. */
export interface ExportResult {
  out: string;
  releases: readonly ReleaseRecord[];
  nodes: number;
  edges: number;
}

/**
 * Exports the graph, or one plan of it, as one release holds it. Everything is asked for in pages through the GraphQL API
 * and written as it comes. A failure, or another release in between, leaves nothing behind.
 */
export async function exportGraph(request: ExportRequest): Promise<ExportResult> {
  const { client, plan, out, bom = false, force = false, report = () => {}, sizes = PAGE_SIZES } = request;
  const format: ExportFormat = FORMATS[request.format];
  const counts = { nodes: 0, edges: 0 };
  let releases: ReleaseRecord[] = [];
  await writeAtomically({ path: out, isFolder: format.isFolder, force }, async (files) => {
    const shape = await readShape(client);
    const all = await readReleases(client, undefined);
    releases = plan === undefined ? all : await readReleases(client, plan);
    const planIds = releases.map(({ planId }) => planId);
    const writer = await format.open(files, { shape, releases }, { bom });
    const walk = { client, shape, planIds, isAll: planIds.length === all.length, sizes, report };
    await walkGraph(walk, {
      node: (record) => {
        counts.nodes += 1;
        return writer.node(record);
      },
      edge: (record) => {
        counts.edges += 1;
        return writer.edge(record);
      },
    });
    await writer.finish();
    assertSameReleases(releases, await readReleases(client, plan));
  });
  return { out, releases, ...counts };
}
