/** An entity whose surroundings are shown, and how many of its neighbours. */
export interface Opened {
  id: string;
  count: number;
}

/** An entity that stays where it was put, in the layout's own coordinates. */
export interface Pin {
  id: string;
  x: number;
  y: number;
}

/** Everything that the view's address says. */
export interface NetworkState {
  /** True where the whole plan is shown. */
  isWhole: boolean;
  /** Where the picture starts: these and their neighbours. */
  focus: readonly Opened[];
  /** What was expanded since. */
  open: readonly Opened[];
  pins: readonly Pin[];
  /** What is left out; `NONE` is an edge without a reason or role. */
  hidden: Readonly<Record<Facet, readonly string[]>>;
  from: string | undefined;
  to: string | undefined;
  /** Which of the paths is marked, from 0. */
  way: number;
  /** The entity or edge that the panel tells about. */
  pick: string | undefined;
}

/** What the picture can be narrowed by. */
export type Facet = "kind" | "reason" | "role";
/** Every facet, in the order in which it is offered. */
export const FACETS: readonly Facet[] = ["kind", "reason", "role"];

/** Stands for an edge without a reason (the document's own structure) or without a role. */
export const NONE = "NONE";
/** Neighbours that an entity shows at first, and how many more at each step. */
export const STEP = 40;

/** Changes for the address; undefined removes a parameter. */
export type UrlChanges = Record<string, string | undefined>;

/** The state that an address says; what cannot be read is left out. */
export function readState(params: URLSearchParams): NetworkState {
  return {
    isWhole: params.get("whole") === "1",
    focus: readOpened(params.get("focus")),
    open: readOpened(params.get("open")),
    pins: list(params.get("pin")).flatMap(readPin),
    hidden: {
      kind: list(params.get("hideKind")),
      reason: list(params.get("hideReason")),
      role: list(params.get("hideRole")),
    },
    from: params.get("from") ?? undefined,
    to: params.get("to") ?? undefined,
    way: Math.max(0, Number.parseInt(params.get("way") ?? "0", 10) || 0),
    pick: params.get("pick") ?? undefined,
  };
}

/** How a list of opened entities stands in the address: `ID,ID*80`; the first step's count is not written. */
export function writeOpened(opened: readonly Opened[]): string | undefined {
  return join(opened.map(({ id, count }) => (count === STEP ? id : `${id}*${count}`)));
}

/** How pins stand in the address: `ID@x@y`, in whole units of the layout. */
export function writePins(pins: readonly Pin[]): string | undefined {
  return join(pins.map(({ id, x, y }) => `${id}@${Math.round(x)}@${Math.round(y)}`));
}

/** The parameter and its value after one value of a facet was hidden or shown again. */
export function toggleHidden({ hidden }: NetworkState, facet: Facet, value: string): UrlChanges {
  const now = hidden[facet];
  const next = now.includes(value) ? now.filter((entry) => entry !== value) : [...now, value];
  return { [`hide${facet[0]?.toUpperCase()}${facet.slice(1)}`]: join(next) };
}

/** The changes that show an entity's neighbours, or more of them. */
export function expand(state: NetworkState, id: string, count: number = STEP): UrlChanges {
  const inFocus = state.focus.some((entry) => entry.id === id);
  const others = (inFocus ? state.focus : state.open).filter((entry) => entry.id !== id);
  const place = inFocus ? state.focus.findIndex((entry) => entry.id === id) : others.length;
  const next = [...others.slice(0, place), { id, count }, ...others.slice(place)];
  return { [inFocus ? "focus" : "open"]: writeOpened(next) };
}

/** The changes that take an entity's neighbours away again; one of the focus stays itself. */
export function collapse(state: NetworkState, id: string): UrlChanges {
  const rest = (opened: readonly Opened[]) => writeOpened(opened.filter((entry) => entry.id !== id));
  return { focus: rest(state.focus), open: rest(state.open) };
}

/** The changes that pin an entity at a place, or let it go where none is given. */
export function pin(state: NetworkState, id: string, at: { x: number; y: number } | undefined): UrlChanges {
  const others = state.pins.filter((entry) => entry.id !== id);
  return { pin: writePins(at === undefined ? others : [...others, { id, ...at }]) };
}

function list(text: string | null): string[] {
  return [...new Set((text ?? "").split(",").filter((entry) => entry !== ""))];
}

function join(entries: readonly string[]): string | undefined {
  return entries.length === 0 ? undefined : entries.join(",");
}

function readOpened(text: string | null): Opened[] {
  const opened = list(text).map((entry) => {
    const [id = "", count] = entry.split("*");
    const number = Number(count);
    return { id, count: Number.isInteger(number) && number > 0 ? number : STEP };
  });
  return [...new Map(opened.map((entry) => [entry.id, entry])).values()].filter(({ id }) => id !== "");
}

function readPin(entry: string): Pin[] {
  const [id = "", x, y] = entry.split("@");
  const at = { x: Number(x), y: Number(y) };
  const isPlace = x !== undefined && y !== undefined && Number.isFinite(at.x) && Number.isFinite(at.y);
  return id !== "" && isPlace ? [{ id, ...at }] : [];
}
