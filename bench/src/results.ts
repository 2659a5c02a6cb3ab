import type { Summary } from "./statistics.js";

/** Everything that one run of the bench measured: `results.json`. */
export interface Results {
  /** Changes when the meaning of a field does. */
  format: 1;
  measuredAt: string;
  /** What the reader has to know of the circumstances. */
  note: string | null;
  machine: Machine;
  settings: Settings;
  tables: Table[];
  cold: ColdRow[];
  growth: GrowthRow[];
  examples: ExampleHits[];
  load: LoadFigures;
  soak: Soak | null;
}

export interface Machine {
  cpu: string;
  cores: number;
  memoryGb: number;
  system: string;
  versions: Record<string, string>;
}

export interface Settings {
  command: string;
  plans: number[];
  tablesAt: number[];
  rounds: number;
  seconds: number;
  connections: number;
  seed: number;
}

/** One workload over one size of database. */
export interface Table {
  plans: number;
  workload: string;
  title: string;
  /** Different questions, asked in turn. */
  questions: number;
  rows: TableRow[];
}

export interface TableRow extends Summary {
  id: string;
  title: string;
  group: "limit" | "plangraph" | "rival";
  caches: "off" | "warm";
}

/** A process that has just started, asked the tree twice; medians in milliseconds. */
export interface ColdRow {
  id: string;
  title: string;
  starts: number;
  startMs: number;
  firstMs: number;
  secondMs: number;
}

/** The same questions about the first plan, whatever else is in the database. */
export interface GrowthRow {
  workload: string;
  plans: number;
  /** Database hits of a question, the mean over the questions. */
  hits: number;
  /** Median milliseconds at one connection, without kept answers. */
  p50: number;
}

/** Database hits of an example of the documentation beside its budget. */
export interface ExampleHits {
  example: string;
  /** Whether it names a plan or something in one; the others ask about all plans. */
  isAboutOnePlan: boolean;
  plans: number;
  /** Null where the database gave up, or was not asked. */
  hits: number | null;
  /** Why it gave up. */
  failure: string | null;
  /** Why the guard lets nobody ask it of so much data. */
  refusal: string | null;
  budget: number;
}

export interface LoadFigures {
  plans: number;
  nodes: number;
  edges: number;
  /** Rows (nodes and edges) a second: writing alone, and with reading text and annotations. */
  writeRowsPerSecond: number;
  wholeRowsPerSecond: number;
  /** The same rows with plain UNWIND, the median of some plans. */
  unwindRowsPerSecond: number;
  /** Milliseconds of writing one plan: the median of the first ten and of the last ten. */
  firstWriteMs: number;
  lastWriteMs: number;
  /** Memory of the loading process: after the tenth plan, after the last, and the most. */
  rssEarlyMb: number;
  rssLastMb: number;
  rssMostMb: number;
}

export interface Soak {
  minutes: number;
  plans: number;
  /** Requests a second that were asked for, and the most that the same mix reached just before. */
  rate: number;
  capacity: number;
  requests: number;
  errors: number;
  p50: number;
  p95: number;
  p99: number;
  /** Median latency of the first and of the last quarter, in milliseconds. */
  p50First: number;
  p50Last: number;
  /** Memory of the server: medians of the second and of the last quarter, and the slope over the second half. */
  rssEarlyMb: number;
  rssLateMb: number;
  rssSlopeMbPerHour: number;
  heapEarlyMb: number;
  heapLateMb: number;
}
