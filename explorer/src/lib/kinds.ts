/** Every kind of entity, by the layer of the graph it belongs to: what a plan wants, what it does, the world, the document. */
export const KINDS_BY_LAYER = {
  objective: ["Goal", "Indicator", "Target"],
  programme: ["Action", "Task", "Project"],
  world: ["Institution", "Country", "Region", "CountryGroup", "Place", "Policy", "Event", "Sector"],
  document: [
    "Plan",
    "Chapter",
    "Section",
    "Subsection",
    "Box",
    "Passage",
    "Achievement",
    "Source",
    "Observation",
  ],
} as const;

/** A layer of the graph; `--objective` and so on are their colours. */
export type Layer = keyof typeof KINDS_BY_LAYER;

const LAYER_BY_KIND = new Map<string, Layer>(
  Object.entries(KINDS_BY_LAYER).flatMap(([layer, kinds]) => kinds.map((kind) => [kind, layer as Layer])),
);

/** The layer of a kind; a kind that is new counts as part of the document. */
export function layerOf(kind: string): Layer {
  return LAYER_BY_KIND.get(kind) ?? "document";
}
