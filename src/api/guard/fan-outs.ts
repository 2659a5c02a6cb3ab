import { INTERFACE_LABELS } from "../../model/kinds.js";

/** How many objects a field gives on average: what the guard multiplies. */
export interface FanOuts {
  /** Rows of a root list without a limit, by type name. */
  rows: Readonly<Record<string, number>>;
  /** Rows of a field, by `Type.field`, or by `field` for all types that have it. */
  fields: Readonly<Record<string, number>>;
  /** Rows of any other root list, and of any other list field. */
  otherRows: number;
  otherField: number;
}

/** Averages of one annotated five-year plan of a district, rounded up: for a server that does not know its data yet. */
export const DEFAULT_FAN_OUTS: FanOuts = {
  rows: {
    Plan: 2,
    Chapter: 7,
    Section: 30,
    Subsection: 10,
    Box: 11,
    Passage: 350,
    Goal: 30,
    Indicator: 20,
    Target: 40,
    Action: 5,
    Task: 450,
    Project: 40,
    Institution: 200,
    Country: 30,
    Region: 12,
    CountryGroup: 10,
    Place: 80,
    Policy: 60,
    Event: 30,
    Sector: 30,
    Achievement: 70,
    Observation: 100,
    Source: 5,
    Objective: 90,
    Programme: 500,
    Area: 50,
  },
  fields: {
    "Plan.tasks": 450,
    "Plan.projects": 40,
    "Plan.sections": 30,
    "Plan.achievements": 70,
    "Plan.targets": 40,
    "Plan.goals": 30,
    "Plan.indicators": 20,
    "Plan.chapters": 7,
    "Plan.boxes": 11,
    "Plan.events": 30,
    "Plan.sectors": 30,
    "Chapter.tasks": 60,
    "Section.tasks": 15,
    servedBy: 15,
    evidence: 1,
    mentionedIn: 3,
    altNames: 1,
    programmesServing: 40,
    coverage: 400,
    gaps: 160,
    progress: 20,
    path: 6,
    observations: 5,
    counted: 3,
    notCovered: 1,
    "PlanComparison.plans": 2,
    "Comparison.common": 20,
    "Comparison.only": 100,
    "ComparedMatch.sides": 2,
    "ComparedSide.links": 3,
    findings: 170,
    restsOn: 40,
    nodes: 20,
    search: 500,
    candidates: 5,
    kinds: 10,
    roles: 10,
    edges: 1,
    hops: 4,
    links: 2,
    "Query.links": 4_500,
    via: 2,
  },
  otherRows: 50,
  otherField: 4,
};

/** What a plan holds directly: the more of it, the more its fields give. */
const FIELDS_OF_PLAN: Readonly<Record<string, string>> = {
  tasks: "Task",
  projects: "Project",
  sections: "Section",
  achievements: "Achievement",
  targets: "Target",
  goals: "Goal",
  indicators: "Indicator",
  chapters: "Chapter",
  boxes: "Box",
  events: "Event",
  sectors: "Sector",
};

/**
 * The averages of the data that is served: the more plans, the more rows a root list has, and the larger a plan, the more
 * its fields give. `counts` are the entities of each kind that the releases of all plans hold together, what they share
 * counted with each; null, or none, where it is not known.
 */
export function fanOutsOf(counts: Readonly<Record<string, number>> | null): FanOuts {
  const plans = counts?.Plan ?? 0;
  if (counts === null || plans === 0) return DEFAULT_FAN_OUTS;
  const { rows, fields, ...others } = DEFAULT_FAN_OUTS;
  const sums = Object.entries(INTERFACE_LABELS).map(([label, kinds]): [string, number] => [
    label,
    kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0),
  ]);
  const perPlan = Object.entries(FIELDS_OF_PLAN).map(([field, kind]): [string, number] => [
    `Plan.${field}`,
    (counts[kind] ?? 0) / plans,
  ]);
  const tasks = counts.Task ?? 0;
  return {
    ...others,
    // People record observations, loads do not: each plan is taken to have as many as the table says.
    rows: { ...rows, ...counts, ...Object.fromEntries(sums), Observation: (rows.Observation ?? 0) * plans },
    fields: {
      ...fields,
      ...Object.fromEntries(perPlan),
      "Chapter.tasks": tasks / (counts.Chapter || 1),
      "Section.tasks": tasks / (counts.Section || 1),
    },
  };
}
