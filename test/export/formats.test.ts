import fc from "fast-check";
import { expect, test } from "vitest";
import { FORMATS } from "../../src/export/export-graph.js";
import type { ExportFormat } from "../../src/export/format.js";
import type { OutputFile } from "../../src/export/output-files.js";
import type { EdgeRecord, NodeRecord, ReleaseRecord } from "../../src/export/records.js";
import { anyEdge, anyNode } from "./records.js";
import { apiShape } from "./shape.js";

const release: ReleaseRecord = {
  id: "p@0123",
  createdAt: "2026-11-25T00:00:00Z",
  planId: "p",
  planTitle: "规划 & <纲要>",
  textSourceId: "source/p",
  licenceNote: null,
  textSha256: "a".repeat(64),
  dataSha256: "b".repeat(64),
  softwareVersion: "0.1.0",
  nodeCount: 1,
  edgeCount: 1,
  observationRevision: 3,
};

/** What a format writes, by file name; a single file has the name "". */
async function written(format: ExportFormat, nodes: NodeRecord[], edges: EdgeRecord[], bom = false) {
  const files = new Map<string, string>();
  const create = async (name = "") => {
    files.set(name, "");
    const write = async (more: string) => void files.set(name, files.get(name) + more);
    return { write, close: async () => {} } as unknown as OutputFile;
  };
  const writer = await format.open({ create }, { shape: await apiShape(), releases: [release] }, { bom });
  for (const node of nodes) await writer.node(node);
  for (const edge of edges) await writer.edge(edge);
  await writer.finish();
  return files;
}

const CONTEXT_KEYWORD = /^@(id|type|value|language)$/;

/** Every key and every class of a JSON-LD object, at any depth. */
function termsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsOf);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(CONTEXT_KEYWORD.test(key) ? [] : [key]),
    ...(key === "@type" ? [part].flat() : termsOf(part)),
  ]) as string[];
}

test("JSON-LD of any nodes and edges is JSON, and its context or our vocabulary defines each of its terms.", async () => {
  const shape = await apiShape();
  const kinds = new Set(shape.kinds.map(({ kind }) => kind));
  await fc.assert(
    fc.asyncProperty(fc.array(anyNode(shape)), fc.array(anyEdge(shape)), async (nodes, edges) => {
      const files = await written(FORMATS.jsonld, nodes, edges);
      const { "@context": context, "@graph": graph } = JSON.parse(files.get("") ?? "");
      const isDefined = (term: string) =>
        term in context ||
        kinds.has(term) ||
        (term.includes(":") && term.slice(0, term.indexOf(":")) in context);
      expect(termsOf(graph).filter((term) => !isDefined(term))).toEqual([]);
      const meaning = edges.filter(({ isMeaning }) => isMeaning);
      expect(graph).toHaveLength(1 + nodes.length + edges.length + meaning.length);
    }),
    { numRuns: 40 },
  );
});

test("JSON-LD has names in SKOS with their language, and quotes as Web Annotations with quote and position.", async () => {
  const shape = await apiShape();
  const node: NodeRecord = {
    id: "institution/x",
    kind: "Institution",
    values: {
      id: "institution/x",
      name: "重庆股份转让中心",
      nameEn: "Chongqing OTC",
      altNames: ["重庆股转中心", "OTC", "重庆股份转心"],
      misprints: ["重庆股份转心"],
    },
    evidence: [
      {
        quote: "𠮷",
        start: 3,
        end: 4,
        prefix: "前",
        suffix: null,
        sourceId: "source/p",
        passageId: "p/passage/1",
      },
    ],
  };
  const files = await written(FORMATS.jsonld, [node], []);
  const { "@context": context, "@graph": graph } = JSON.parse(files.get("") ?? "");
  expect(context).toMatchObject({
    name: { "@id": "skos:prefLabel", "@language": "zh-Hans" },
    nameEn: { "@id": "skos:prefLabel", "@language": "en" },
    altNames: "skos:altLabel",
    misprints: { "@id": "skos:hiddenLabel", "@language": "zh-Hans" },
    mentions: { "@id": "schema:mentions", "@type": "@id" },
  });
  expect(shape.relationships.every(({ type }) => type !== "MENTIONS" || context.mentions)).toBe(true);
  expect(graph[1]).toEqual({
    "@id": "institution/x",
    "@type": ["Institution", "schema:Organization"],
    name: "重庆股份转让中心",
    nameEn: "Chongqing OTC",
    altNames: [
      { "@value": "重庆股转中心", "@language": "zh-Hans" },
      { "@value": "OTC", "@language": "und" },
    ],
    misprints: ["重庆股份转心"],
    wasDerivedFrom: ["source/p"],
    evidence: [
      {
        "@id": "institution/x#evidence-1",
        "@type": "Annotation",
        hasTarget: {
          "@type": "SpecificResource",
          hasSource: "source/p",
          hasSelector: [
            { "@type": "TextQuoteSelector", exact: "𠮷", prefix: "前", suffix: "" },
            { "@type": "TextPositionSelector", startPosition: 3, endPosition: 4 },
          ],
          passage: "p/passage/1",
        },
      },
    ],
  });
});

test("GraphML of any nodes and edges is well-formed, and declares each attribute once, under one name for a domain.", async () => {
  const shape = await apiShape();
  await fc.assert(
    fc.asyncProperty(fc.array(anyNode(shape)), fc.array(anyEdge(shape)), async (nodes, edges) => {
      const xml = (await written(FORMATS.graphml, nodes, edges)).get("") ?? "";
      const keys = [...xml.matchAll(/<key id="(\w+)" for="(\w+)" attr\.name="(\w+)"/g)];
      expect(new Set(keys.map(([, key]) => key)).size).toBe(keys.length);
      const used = new Set([...xml.matchAll(/<data key="(\w+)">/g)].map(([, key]) => key));
      expect([...used].filter((key) => !keys.some(([, known]) => known === key))).toEqual([]);
      expect(openTags(xml)).toEqual([]);
      expect(xml.match(/<node /g) ?? []).toHaveLength(nodes.length);
      expect(xml.match(/<edge /g) ?? []).toHaveLength(edges.length);
    }),
    { numRuns: 40 },
  );
});

/** Elements that are still open at the end, or were closed out of turn. */
function openTags(xml: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = "", single] of xml.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (slash === "") {
      if (single === "") open.push(name);
    } else if (open.at(-1) === name) open.pop();
    else return [...open, `/${name}`];
  }
  return open;
}

test("CSV has a table for each kind and relationship, and its metadata names every table, column, type and key.", async () => {
  const { kinds, relationships } = await apiShape();
  const files = await written(FORMATS.csv, [], []);
  const metadata = JSON.parse(files.get("csv-metadata.json") ?? "");
  const urls = metadata.tables.map(({ url }: { url: string }) => url);
  expect(urls.sort()).toEqual([...files.keys()].filter((name) => name.endsWith(".csv")).sort());
  expect(urls).toHaveLength(3 + kinds.length + relationships.length);
  for (const { url, tableSchema } of metadata.tables) {
    const titles = tableSchema.columns.map((column: { titles: string }) => column.titles);
    expect(files.get(url)?.split("\r\n")[0]).toBe(titles.join(","));
    expect([tableSchema.primaryKey].flat().filter((key) => !titles.includes(key))).toEqual([]);
  }
  expect(metadata["dc:identifier"]).toEqual([release.id]);
  expect(metadata["dc:provenance"][0]).toContain(release.textSha256);
});

test("CSV for spreadsheets begins with a byte order mark in every table, and no other CSV has one.", async () => {
  const [plain, marked] = [await written(FORMATS.csv, [], []), await written(FORMATS.csv, [], [], true)];
  for (const [name, content] of marked) expect(content.startsWith("\ufeff")).toBe(name.endsWith(".csv"));
  for (const content of plain.values()) expect(content).not.toContain("\ufeff");
});

test("the header of each format names the release and the checksums of text and data.", async () => {
  for (const format of Object.values(FORMATS)) {
    const all = [...(await written(format, [], [])).values()].join("");
    for (const told of [release.id, release.textSha256, release.dataSha256, release.createdAt])
      expect(all).toContain(told);
  }
});
