import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { drawHover, drawLabel } from "./draw-label.js";
import type { LayoutAnswer } from "./layout.worker.js";
import type { LayoutTask, Places } from "./layout-graph.js";
import { degrees, type NetNode, type Network } from "./network.js";
import { mix, type Palette } from "./palette.js";
import type { Pin } from "./url-state.js";

/** What a reader does on the picture. */
export interface DrawingEvents {
  onPick: (id: string | undefined) => void;
  onExpand: (id: string) => void;
  onPin: (id: string, at: { x: number; y: number }) => void;
  onHover: (id: string | undefined) => void;
  /** Called with true when forces start to work, and with false when all has its place. */
  onBusy: (isBusy: boolean) => void;
}

/** What stands out: the entity or edge that is pointed at or chosen, and the path. */
export interface Marks {
  hot: string | undefined;
  path: ReadonlySet<string>;
}

/** Beyond this many edges they are thin lines without heads, paler the more there are. */
const MANY_LINKS = 600;
/** Up to this many entities every label stands. */
const FEW_NODES = 45;

/** The radius of an entity in pixels, by its number of edges; less where there are many to draw. */
export function sizeOf(degree: number, count: number): number {
  const scale = count > 600 ? 0.55 : count > 200 ? 0.75 : 1;
  return scale * Math.min(18, 3.2 + 1.5 * Math.sqrt(degree));
}

/** The picture itself: a graph that sigma draws, and a worker that lays it out. */
export class Drawing {
  readonly #graph = new MultiDirectedGraph();
  readonly #sigma: Sigma;
  #worker: Worker | undefined;
  #marks: Marks = { hot: undefined, path: new Set() };
  #near: ReadonlySet<string> = new Set();
  #pinned: ReadonlySet<string> = new Set();
  #shape = "";

  /** `places` outlives the drawing, so that another theme or another set of entities keeps the rest where it is. */
  constructor(
    container: HTMLElement,
    private readonly palette: Palette,
    private readonly places: Map<string, { x: number; y: number }>,
    private readonly events: DrawingEvents,
    private readonly isStill: boolean,
  ) {
    const { font } = getComputedStyle(container);
    this.#sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      zIndex: true,
      defaultEdgeType: "line",
      labelFont: getComputedStyle(document.body).fontFamily || font,
      labelSize: 12.5,
      labelColor: { color: palette.ink },
      labelDensity: 0.9,
      labelGridCellSize: 130,
      stagePadding: 46,
      minCameraRatio: 0.03,
      maxCameraRatio: 3,
      defaultDrawNodeLabel: drawLabel(palette),
      defaultDrawNodeHover: drawHover(palette),
      nodeReducer: (id, data) => this.#lookOfNode(id, data),
      edgeReducer: (id, data) => this.#lookOfEdge(id, data),
    });
    this.#listen();
  }

  /** Draws a network; only what is new is laid out from nothing. */
  show(network: Network, labelOf: (node: NetNode) => string, pins: readonly Pin[]): void {
    const { nodes, links } = network;
    this.#pinned = new Set(pins.map(({ id }) => id));
    for (const { id, x, y } of pins) this.places.set(id, { x, y });
    this.#graph.clear();
    const degree = degrees(network);
    for (const node of nodes.values()) {
      const { id, __typename } = node;
      this.#graph.addNode(id, {
        ...(this.places.get(id) ?? { x: 0, y: 0 }),
        size: sizeOf(degree.get(id) ?? 0, nodes.size),
        color: this.palette.ofKind(__typename),
        label: labelOf(node),
      });
    }
    const isDense = links.size > MANY_LINKS;
    for (const { id, from, to, reason } of links.values()) {
      const colour = this.palette.ofReason(reason);
      this.#graph.addDirectedEdgeWithKey(id, from.id, to.id, {
        size: isDense ? 0.7 : 1.6,
        color: mix(colour, this.palette.paper, reason === null ? 0.55 : isDense ? 0.45 : 0.15),
        strong: colour,
        type: isDense ? "line" : "arrow",
        zIndex: reason === null ? 0 : 1,
      });
    }
    this.#sigma.setSetting("labelRenderedSizeThreshold", nodes.size <= FEW_NODES ? 0 : 5);
    this.#sigma.setSetting("labelGridCellSize", isDense ? 190 : 130);
    this.mark(this.#marks);
    const shape = `${[...nodes.keys()].join(" ")}|${links.size}`;
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#layOut(network, degree);
  }

  /** Makes things stand out. */
  mark(marks: Marks): void {
    this.#marks = marks;
    this.#near = this.#around(marks.hot);
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Brings an entity into sight where it lies outside. */
  reveal(id: string): void {
    const display = this.#graph.hasNode(id) ? this.#sigma.getNodeDisplayData(id) : undefined;
    if (display === undefined) return;
    const { x, y } = this.#sigma.framedGraphToViewport(display);
    const { width, height } = this.#sigma.getDimensions();
    if (x > 20 && y > 20 && x < width - 20 && y < height - 20) return;
    void this.#sigma.getCamera().animate({ x: display.x, y: display.y }, { duration: this.#duration });
  }

  /** Zooms by a factor; below 1 is nearer. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    const ratio = camera.getBoundedRatio(camera.ratio * factor);
    void camera.animate({ ratio }, { duration: this.#duration });
  }

  /** Shows all of it. */
  fit(): void {
    this.#sigma.setCustomBBox(null);
    void this.#sigma
      .getCamera()
      .animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: this.#duration });
    this.#sigma.refresh();
  }

  dispose(): void {
    this.#worker?.terminate();
    this.#sigma.kill();
  }

  get #duration(): number {
    return this.isStill ? 1 : 250;
  }

  #layOut({ nodes, links }: Network, degree: ReadonlyMap<string, number>): void {
    this.#worker?.terminate();
    this.#sigma.setCustomBBox(null);
    const task: LayoutTask = {
      nodes: [...nodes.keys()].map((id, index) => ({
        id,
        size: sizeOf(degree.get(id) ?? 0, nodes.size),
        isFixed: this.#pinned.has(id),
        ...(this.places.get(id) ?? this.#besideNeighbour(id, index)),
      })),
      links: [...links.values()].map(({ from, to, reason }) => [from.id, to.id, reason === null ? 0.4 : 1]),
    };
    const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    this.#worker = worker;
    this.events.onBusy(true);
    worker.onmessage = ({ data: { places, isLast } }: MessageEvent<LayoutAnswer>) => {
      if (isLast || !this.isStill) this.#move(places);
      if (!isLast) return;
      worker.terminate();
      this.events.onBusy(false);
    };
    worker.postMessage(task);
  }

  /** A place for what is new: near a neighbour that has one, each in another direction. */
  #besideNeighbour(id: string, index: number): { x: number; y: number } | undefined {
    const neighbour = this.#graph.neighbors(id).find((other) => this.places.has(other));
    const place = neighbour === undefined ? undefined : this.places.get(neighbour);
    if (place === undefined) return undefined;
    return { x: place.x + 30 * Math.cos(index * 2.4), y: place.y + 30 * Math.sin(index * 2.4) };
  }

  #move(places: Places): void {
    this.#graph.updateEachNodeAttributes((id, data) => {
      const place = places[id];
      if (place === undefined) return data;
      this.places.set(id, place);
      return { ...data, ...place };
    });
  }

  #around(id: string | undefined): ReadonlySet<string> {
    if (id === undefined) return new Set();
    if (this.#graph.hasEdge(id)) return new Set([id, ...this.#graph.extremities(id)]);
    if (!this.#graph.hasNode(id)) return new Set();
    return new Set([id, ...this.#graph.neighbors(id), ...this.#graph.edges(id)]);
  }

  #isPale(id: string): boolean {
    const { path } = this.#marks;
    if (this.#near.size > 0) return !this.#near.has(id);
    return path.size > 0 && !path.has(id);
  }

  #lookOfNode(id: string, data: Record<string, unknown>) {
    const { hot, path } = this.#marks;
    if (this.#isPale(id)) {
      return { ...data, color: mix(String(data.color), this.palette.paper, 0.8), label: null, zIndex: 0 };
    }
    const isMarked = id === hot || (this.#near.size === 0 && path.has(id));
    return {
      ...data,
      zIndex: isMarked ? 2 : 1,
      highlighted: id === hot,
      forceLabel: isMarked || this.#pinned.has(id) || (this.#near.size > 0 && this.#near.size < 40),
      isPinned: this.#pinned.has(id),
    };
  }

  #lookOfEdge(id: string, data: Record<string, unknown>) {
    if (this.#isPale(id))
      return { ...data, color: mix(this.palette.line, this.palette.paper, 0.45), zIndex: 0 };
    const isMarked = this.#near.has(id) || this.#marks.path.has(id);
    if (!isMarked) return data;
    return {
      ...data,
      color: data.strong,
      size: Number(data.size) + (id === this.#marks.hot ? 2.4 : 1),
      zIndex: 2,
    };
  }

  #listen(): void {
    const { onPick, onExpand, onPin, onHover } = this.events;
    const sigma = this.#sigma;
    const cursor = (name: string) => {
      sigma.getContainer().style.cursor = name;
    };
    sigma.on("clickNode", ({ node }) => onPick(node));
    sigma.on("clickEdge", ({ edge }) => onPick(edge));
    sigma.on("clickStage", () => onPick(undefined));
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      onExpand(node);
    });
    sigma.on("enterNode", ({ node }) => {
      cursor("pointer");
      onHover(node);
    });
    sigma.on("enterEdge", ({ edge }) => {
      cursor("pointer");
      onHover(edge);
    });
    for (const event of ["leaveNode", "leaveEdge"] as const) {
      sigma.on(event, () => {
        cursor("");
        onHover(undefined);
      });
    }
    let dragged: string | undefined;
    let isMoved = false;
    sigma.on("downNode", ({ node }) => {
      dragged = node;
      isMoved = false;
      if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on("moveBody", ({ event }) => {
      if (dragged === undefined) return;
      isMoved = true;
      const at = sigma.viewportToGraph(event);
      this.places.set(dragged, at);
      this.#graph.mergeNodeAttributes(dragged, at);
      event.preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
    });
    const drop = () => {
      const at = dragged === undefined ? undefined : this.places.get(dragged);
      if (dragged !== undefined && isMoved && at !== undefined) onPin(dragged, at);
      dragged = undefined;
    };
    sigma.on("upNode", drop);
    sigma.on("upStage", drop);
  }
}
