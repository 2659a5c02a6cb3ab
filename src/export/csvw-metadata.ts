import { LIST_SEPARATOR } from "./csv-cell.js";
import { NODES, type Table, type TableColumn } from "./csv-tables.js";
import type { FormatOptions } from "./format.js";
import type { ColumnType } from "./graph-shape.js";
import { entityIri } from "./namespaces.js";
import type { ReleaseRecord } from "./records.js";

const DATATYPES: Record<ColumnType, string> = {
  id: "string",
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
};

const GUARD_NOTE =
  "Written for spreadsheets: a text that begins with = + - @, their full-width forms, a tab or a line break has an apostrophe in front, which is not part of it.";

/** Metadata of the tables by the W3C's CSV on the Web: types, keys, descriptions, and the releases they come from. */
export function csvwMetadata(
  tables: readonly Table[],
  releases: readonly ReleaseRecord[],
  { bom }: FormatOptions,
): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": releases.map(({ planTitle }) => ({ "@value": planTitle, "@language": "zh-Hans" })),
    "dc:identifier": releases.map(({ id }) => id),
    "dc:issued": releases.map(({ createdAt }) => createdAt),
    "dc:rights": releases.map(({ licenceNote }) => licenceNote ?? "Not recorded."),
    "dc:provenance": releases.map(
      ({ planId, textSha256, dataSha256, observationRevision, softwareVersion }) =>
        `${planId}: text sha-256 ${textSha256}, data sha-256 ${dataSha256}, observations ${observationRevision}, loaded by plangraph ${softwareVersion}`,
    ),
    "prov:wasDerivedFrom": releases.flatMap(({ textSourceId }) =>
      textSourceId === null ? [] : [{ "@id": entityIri(textSourceId) }],
    ),
    "dc:description": [
      `A cell with a list has its elements with ${LIST_SEPARATOR} in between; a ${LIST_SEPARATOR} or \\ inside an element has a \\ in front.`,
      ...(bom ? [GUARD_NOTE] : []),
    ],
    dialect: {
      encoding: "utf-8",
      lineTerminators: ["\r\n", "\n"],
      header: true,
      quoteChar: '"',
      doubleQuote: true,
    },
    tables: tables.map(tableMetadata),
  };
}

function tableMetadata({ url, description, columns, primaryKey, nodeKeys }: Table): object {
  return {
    url,
    "dc:description": description,
    tableSchema: {
      columns: columns.map(columnMetadata),
      primaryKey,
      ...(nodeKeys.length > 0 && { foreignKeys: nodeKeys.map(foreignKey) }),
    },
  };
}

function columnMetadata({ name, type, isList, description }: TableColumn): object {
  return {
    name,
    titles: name,
    datatype: DATATYPES[type],
    ...(isList && { separator: LIST_SEPARATOR }),
    ...(description !== "" && { "dc:description": description }),
  };
}

function foreignKey(column: string): object {
  return { columnReference: column, reference: { resource: NODES.url, columnReference: "id" } };
}
