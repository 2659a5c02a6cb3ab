import type { ExportFormat, ExportHeader, FormatWriter } from "./format.js";
import {
  type Attribute,
  edgeAttributes,
  edgeData,
  graphAttributes,
  nodeAttributes,
  nodeData,
  releaseData,
} from "./graphml-attributes.js";
import type { OutputFile } from "./output-files.js";
import type { EdgeRecord, NodeRecord, Value } from "./records.js";
import { xmlText } from "./xml-text.js";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/** One GraphML file: a directed graph with typed attributes on nodes and edges, as networkx and Gephi read it. */
export const graphml: ExportFormat = {
  isFolder: false,
  hasBom: false,
  async open(files, header) {
    const writer = new GraphmlWriter(await files.create(), header);
    await writer.begin();
    return writer;
  },
};

class GraphmlWriter implements FormatWriter {
  readonly #attributes: Record<"graph" | "node" | "edge", readonly Attribute[]>;

  constructor(
    private readonly file: OutputFile,
    private readonly header: ExportHeader,
  ) {
    const { shape } = header;
    this.#attributes = { graph: graphAttributes(), node: nodeAttributes(shape), edge: edgeAttributes(shape) };
  }

  async begin(): Promise<void> {
    await this.file.write(HEAD);
    for (const [domain, attributes] of Object.entries(this.#attributes)) {
      for (const { name, type } of attributes)
        await this.file.write(
          `<key id="${keyId(domain, name)}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`,
        );
    }
    await this.file.write(
      `<graph id="plangraph" edgedefault="directed">\n${this.#data("graph", releaseData(this.header.releases))}\n`,
    );
  }

  async node(record: NodeRecord): Promise<void> {
    await this.file.write(
      `<node id="${xmlText(record.id)}">${this.#data("node", nodeData(record))}</node>\n`,
    );
  }

  async edge(record: EdgeRecord): Promise<void> {
    const ends = `source="${xmlText(record.from)}" target="${xmlText(record.to)}"`;
    const data = this.#data("edge", edgeData(record));
    await this.file.write(`<edge id="${xmlText(record.id)}" ${ends}>${data}</edge>\n`);
  }

  async finish(): Promise<void> {
    await this.file.write("</graph>\n</graphml>\n");
  }

  #data(domain: "graph" | "node" | "edge", values: Readonly<Record<string, Value>>): string {
    return this.#attributes[domain]
      .map(({ name }) => {
        const value = values[name] ?? null;
        return value === null ? "" : `<data key="${keyId(domain, name)}">${xmlText(String(value))}</data>`;
      })
      .join("");
  }
}

/** Keys are unique over all domains of a file. */
function keyId(domain: string, name: string): string {
  return `${domain}_${name}`;
}
