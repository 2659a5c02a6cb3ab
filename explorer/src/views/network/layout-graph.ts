import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

/** An entity for the layout: its size, and its place where it has one. */
export interface LayoutNode {
  id: string;
  size: number;
  x?: number;
  y?: number;
  /** True where it must not move. */
  isFixed: boolean;
}

/** What the layout is asked for. */
export interface LayoutTask {
  nodes: readonly LayoutNode[];
  /** Ends of each edge and how strongly it pulls. */
  links: readonly (readonly [from: string, to: string, weight: number])[];
}

/** Places by id. */
export type Places = Record<string, { x: number; y: number }>;

/** Steps between two pictures on the way. */
const SLICE = 40;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Lays out a network by forces, then moves apart what lies on top of each other. Gives the places on the way and at last
 * the final ones. There is no chance in it: the same task gives the same picture.
 */
export function* layOut(task: LayoutTask): Generator<Places> {
  const graph = toGraph(task);
  if (graph.order < 2) {
    yield placesOf(graph);
    return;
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 300,
    outboundAttractionDistribution: graph.order > 60,
    linLogMode: false,
    gravity: graph.order > 300 ? 0.6 : 0.3,
    strongGravityMode: false,
    scalingRatio: 60,
    slowDown: 1 + Math.log(graph.order),
    adjustSizes: false,
  };
  const isWarm = task.nodes.every(({ x }) => x !== undefined);
  const iterations = (graph.order > 600 ? 360 : 480) / (isWarm ? 2 : 1);
  for (let done = 0; done < iterations; done += SLICE) {
    forceAtlas2.assign(graph, { iterations: SLICE, settings, getEdgeWeight: "weight" });
    yield placesOf(graph);
  }
  const fixed = new Map(task.nodes.filter(({ isFixed }) => isFixed).map((node) => [node.id, node]));
  const places = noverlap(graph, { maxIterations: 120, settings: { margin: 4, ratio: 1.2, gridSize: 40 } });
  for (const [id, { x = 0, y = 0 }] of fixed) places[id] = { x, y };
  yield places;
}

function toGraph({ nodes, links }: LayoutTask): Graph {
  const graph = new Graph({ type: "undirected", multi: false });
  nodes.forEach(({ id, size, x, y, isFixed }, index) => {
    // A spiral: near each other and nowhere on top of each other.
    const radius = 12 * Math.sqrt(index + 0.5);
    const angle = index * GOLDEN_ANGLE;
    graph.addNode(id, {
      size,
      fixed: isFixed,
      x: x ?? radius * Math.cos(angle),
      y: y ?? radius * Math.sin(angle),
    });
  });
  for (const [from, to, weight] of links) {
    if (from === to) continue;
    if (graph.hasEdge(from, to)) graph.updateEdgeAttribute(from, to, "weight", (now = 0) => now + weight / 2);
    else graph.addEdge(from, to, { weight });
  }
  return graph;
}

function placesOf(graph: Graph): Places {
  return Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
}
