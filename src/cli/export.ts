import { type Command, Option } from "commander";
import { loadConfig } from "../config.js";
import { ConfigError } from "../errors.js";
import { assertReplaceable } from "../export/assert-replaceable.js";
import {
  type ExportRequest,
  type ExportResult,
  exportGraph,
  FORMATS,
  type FormatName,
} from "../export/export-graph.js";
import type { ExportFormat } from "../export/format.js";
import { type Graph, withGraph } from "../graph/driver.js";
import { askServer } from "./ask-server.js";
import { reportOnStderr } from "./report-on-stderr.js";
import { serveGraph } from "./serve-graph.js";

interface Options {
  plan?: string;
  format: FormatName;
  out: string;
  bom?: boolean;
  force?: boolean;
}

/** Adds `plangraph export`: the result's counts and release as JSON on stdout, progress on stderr. */
export function register(program: Command): void {
  program
    .command("export")
    .description("write the graph, or one plan of it, as CSV tables, JSON-LD or GraphML")
    .addOption(
      new Option("--format <FORMAT>", "what to write").choices(Object.keys(FORMATS)).makeOptionMandatory(),
    )
    .requiredOption("--out <PATH>", "folder for csv, file for jsonld and graphml; made when it is not there")
    .option("--plan <ID>", "only this plan, and what it says of shared things (default: everything)")
    .option("--bom", "csv for spreadsheets: a byte order mark, and no text that runs as a formula")
    .option("--force", "replace an earlier export at PATH")
    .action(async ({ format, out, plan, bom = false, force = false }: Options) => {
      const { isFolder, hasBom }: ExportFormat = FORMATS[format];
      if (bom && !hasBom) {
        throw new ConfigError("BOM_UNFIT", `--bom: ${format} is not for spreadsheets; only csv takes it`);
      }
      // Said before a database is started, and again when the export takes its place.
      await assertReplaceable({ path: out, isFolder, force });
      const request = { format, plan, out, bom, force, report: reportOnStderr };
      const result = await withGraph(loadConfig(), (graph) => exportServed(graph, request), reportOnStderr);
      console.log(JSON.stringify(result, null, 2));
    });
}

/** Asks a server within this process, through everything that a request over HTTP passes. */
async function exportServed(graph: Graph, request: Omit<ExportRequest, "client">): Promise<ExportResult> {
  const app = await serveGraph(graph, { rateLimit: 0, logLevel: "error" });
  try {
    return await exportGraph({ ...request, client: (operation) => askServer(app, operation) });
  } finally {
    await app.close();
  }
}
