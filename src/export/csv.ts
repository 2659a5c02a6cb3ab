import { FOLDER_METADATA } from "./assert-replaceable.js";
import { csvRecord } from "./csv-cell.js";
import {
  EVIDENCE,
  edgeRow,
  edgeTable,
  evidenceRows,
  NODES,
  nodeRow,
  nodeTable,
  RELEASES,
  releaseRow,
  type Table,
} from "./csv-tables.js";
import { csvwMetadata } from "./csvw-metadata.js";
import type { ExportFormat, ExportHeader, FormatOptions, FormatWriter } from "./format.js";
import type { OutputFile, OutputFiles } from "./output-files.js";
import type { EdgeRecord, NodeRecord, Value } from "./records.js";

const BYTE_ORDER_MARK = "\ufeff";

/** A folder of CSV tables (RFC 4180, UTF-8), one for each kind of node and each relationship, with CSVW metadata. */
export const csv: ExportFormat = {
  isFolder: true,
  hasBom: true,
  async open(files, header, options) {
    const writer = new CsvWriter(files, header, options);
    await writer.begin();
    return writer;
  },
};

class CsvWriter implements FormatWriter {
  readonly #files = new Map<string, OutputFile>();
  readonly #nodeTables: Map<string, Table>;
  readonly #edgeTables: Map<string, Table>;
  readonly #columns: Map<string, ExportHeader["shape"]["relationships"][number]["columns"]>;

  constructor(
    private readonly output: OutputFiles,
    private readonly header: ExportHeader,
    private readonly options: FormatOptions,
  ) {
    const { kinds, relationships } = header.shape;
    this.#nodeTables = new Map(kinds.map((kind) => [kind.kind, nodeTable(kind)]));
    this.#edgeTables = new Map(relationships.map((one) => [one.type, edgeTable(one)]));
    this.#columns = new Map([
      ...kinds.map(({ kind, columns }) => [kind, columns] as const),
      ...relationships.map(({ type, columns }) => [type, columns] as const),
    ]);
  }

  /** Every table is there, also one without rows: a reader need not ask which are. */
  async begin(): Promise<void> {
    const { releases } = this.header;
    const tables = [RELEASES, NODES, EVIDENCE, ...this.#nodeTables.values(), ...this.#edgeTables.values()];
    const metadata = await this.output.create(FOLDER_METADATA);
    await metadata.write(`${JSON.stringify(csvwMetadata(tables, releases, this.options), null, 2)}\n`);
    for (const { url, columns } of tables) {
      const file = await this.output.create(url);
      this.#files.set(url, file);
      await file.write(
        `${this.options.bom ? BYTE_ORDER_MARK : ""}${csvRecord(columns.map(({ name }) => name))}`,
      );
    }
    for (const release of releases) await this.#write(RELEASES, releaseRow(release));
  }

  async node(record: NodeRecord): Promise<void> {
    const { id, kind, values, evidence } = record;
    await this.#write(NODES, [id, kind, values.name ?? null, values.nameEn ?? null]);
    await this.#write(this.#nodeTables.get(kind), nodeRow(record, this.#columns.get(kind) ?? []));
    for (const row of evidenceRows(id, kind, evidence)) await this.#write(EVIDENCE, row);
  }

  async edge(record: EdgeRecord): Promise<void> {
    const { id, relationship, evidence } = record;
    await this.#write(
      this.#edgeTables.get(relationship),
      edgeRow(record, this.#columns.get(relationship) ?? []),
    );
    for (const row of evidenceRows(id, relationship, evidence)) await this.#write(EVIDENCE, row);
  }

  async finish(): Promise<void> {}

  async #write(table: Table | undefined, row: readonly Value[]): Promise<void> {
    await this.#files.get(table?.url ?? "")?.write(csvRecord(row, this.options.bom));
  }
}
