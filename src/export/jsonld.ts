import type { ExportFormat, ExportHeader, FormatWriter } from "./format.js";
import type { Column } from "./graph-shape.js";
import { edgeObjects, nodeObject, releaseObject } from "./jsonld-nodes.js";
import { jsonldContext } from "./jsonld-vocabulary.js";
import type { OutputFile } from "./output-files.js";
import type { EdgeRecord, NodeRecord } from "./records.js";

/** One JSON-LD 1.1 document with its context inside: SKOS names, schema.org, PROV, Web Annotation, and terms of our own. */
export const jsonld: ExportFormat = {
  isFolder: false,
  hasBom: false,
  async open(files, header) {
    const writer = new JsonldWriter(await files.create(), header);
    await writer.begin();
    return writer;
  },
};

class JsonldWriter implements FormatWriter {
  readonly #columns: Map<string, readonly Column[]>;

  constructor(
    private readonly file: OutputFile,
    private readonly header: ExportHeader,
  ) {
    const { kinds, relationships } = header.shape;
    this.#columns = new Map([
      ...kinds.map(({ kind, columns }) => [kind, columns] as const),
      ...relationships.map(({ type, columns }) => [type, columns] as const),
    ]);
  }

  async begin(): Promise<void> {
    const { shape, releases } = this.header;
    const context = JSON.stringify(jsonldContext(shape), null, 1);
    const first = releases.map((release) => JSON.stringify(releaseObject(release)));
    await this.file.write(`{"@context": ${context},\n"@graph": [\n${first.join(",\n")}`);
  }

  async node(record: NodeRecord): Promise<void> {
    await this.#add(nodeObject(record, this.#columns.get(record.kind) ?? []));
  }

  async edge(record: EdgeRecord): Promise<void> {
    for (const one of edgeObjects(record, this.#columns.get(record.relationship) ?? [])) await this.#add(one);
  }

  async finish(): Promise<void> {
    await this.file.write("\n]}\n");
  }

  /** One object a line, so that tools that read lines can look into a large export. */
  async #add(object: object): Promise<void> {
    await this.file.write(`,\n${JSON.stringify(object)}`);
  }
}
