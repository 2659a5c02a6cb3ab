import type { Network } from "./network.js";
import { xmlText } from "./write-xml.js";

const KEYS = {
  node: { kind: "string", name: "string", nameEn: "string", x: "double", y: "double" },
  edge: {
    relationship: "string",
    reason: "string",
    role: "string",
    rationale: "string",
    rule: "string",
    quotes: "string",
    sources: "string",
  },
} as const;

/**
 * A network as GraphML, as Gephi and networkx read it: a directed graph, with kind and names of each entity and its place
 * in the picture, and reason, role and quotes (one a line) of each edge. `description` says where it comes from.
 */
export function writeGraphml(
  { nodes, links }: Network,
  places: ReadonlyMap<string, { x: number; y: number }>,
  description: string,
): string {
  const keys = Object.entries(KEYS).flatMap(([domain, names]) =>
    Object.entries(names).map(
      ([name, type]) =>
        `<key id="${domain}.${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`,
    ),
  );
  const nodeLines = [...nodes.values()].map(({ id, __typename: kind, name, nameEn }) => {
    const { x, y } = places.get(id) ?? {};
    return `<node id="${xmlText(id)}">${data("node", { kind, name, nameEn, x, y })}</node>`;
  });
  const edgeLines = [...links.values()].map((link) => {
    const { id, from, to, relationship, reason, role, rationale, rule, evidence } = link;
    const quotes = evidence.flatMap(({ quote }) => quote ?? []).join("\n");
    const sources = [...new Set(evidence.map(({ source }) => source.id))].join("\n");
    const ends = `source="${xmlText(from.id)}" target="${xmlText(to.id)}"`;
    const values = { relationship, reason, role, rationale, rule, quotes, sources };
    return `<edge id="${xmlText(id)}" ${ends}>${data("edge", values)}</edge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${xmlText(description)}</desc>
${keys.join("\n")}
<graph id="plangraph" edgedefault="directed">
${[...nodeLines, ...edgeLines].join("\n")}
</graph>
</graphml>
`;
}

function data(
  domain: keyof typeof KEYS,
  values: Readonly<Record<string, string | number | null | undefined>>,
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => `<data key="${domain}.${name}">${xmlText(String(value))}</data>`)
    .join("");
}
