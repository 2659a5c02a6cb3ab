import type { GoalLinksQuery } from "../../generated/graphql.js";
import type { NamedEntity } from "../../lib/entity-name.js";
import { REASONS, type Reason } from "../../lib/reasons.js";

/** What the columns are: chapters (each with the major action that it unfolds), sections, or single projects. */
export type ColumnsBy = "chapter" | "section" | "project";
/** Every way to cut the columns, the coarsest first. */
export const COLUMNS_BY: readonly ColumnsBy[] = ["chapter", "section", "project"];

/** Kinds of programmes, the widest first. */
export const PROGRAMME_KINDS = ["Action", "Task", "Project"] as const;
/** A kind of programme. */
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** Kinds of goals in the order in which they are read; what is named in passing comes last. */
export const GOAL_KINDS = [
  "POSITIONING",
  "STAGE",
  "SUBGOAL",
  "FUNCTION",
  "PRINCIPLE",
  "NAMED_IN_PASSING",
] as const;
/** A kind of goal. */
export type GoalKindName = (typeof GOAL_KINDS)[number];

/** What is shown; an empty list means all. */
export interface Filter {
  by: ColumnsBy;
  reasons: readonly Reason[];
  kinds: readonly ProgrammeKind[];
  goalKinds: readonly GoalKindName[];
}

/** A goal as the view asks for it. */
export type GoalRow = GoalLinksQuery["goals"][number];
/** A programme at the other end of a link. */
export type LinkedProgramme = GoalRow["servedByConnection"]["edges"][number]["node"];

/** A column: where programmes stand, or one project. */
export interface Column {
  id: string;
  /** Number as readers know it, such as 3.1; empty where there is none. */
  number: string;
  entity: NamedEntity;
}

/** A programme that serves a goal, with the reasons that are shown, strongest first. */
export interface Service {
  programme: LinkedProgramme;
  reasons: Reason[];
  column: string;
}

/** A goal with what is shown of it. */
export interface Row {
  goal: GoalRow;
  services: Service[];
  /** Number of programmes before any filter. */
  total: number;
  /** What the plan's gaps say of it: how much is known where no programme is stated to serve it. */
  gap: "NOT_STATED" | "NOT_FOUND" | "NOT_CHECKED" | undefined;
}

/** Goals by columns. */
export interface Matrix {
  columns: Column[];
  rows: Row[];
}

/** Id of the column for programmes outside every chapter. */
export const ELSEWHERE = "elsewhere";

/**
 * The matrix of goals and programmes. Each programme counts once for a goal, by its strongest reason that is shown.
 * Chapters and sections all have a column, also those with no link; what stands in a chapter outside its sections
 * and projects get one where they have a link.
 */
export function matrixOf(data: GoalLinksQuery, filter: Filter): Matrix {
  const gaps = new Map(data.gaps.map(({ entity, status }) => [entity.id, status]));
  const rows = data.goals
    .filter(({ kind }) => isIn(filter.goalKinds, kind))
    .map((goal) => ({
      goal,
      services: servicesOf(goal, filter),
      total: new Set(goal.servedByConnection.edges.map(({ node }) => node.id)).size,
      gap: gaps.get(goal.id),
    }))
    .sort((a, b) => rankOf(a.goal) - rankOf(b.goal));
  const used = new Set(rows.flatMap(({ services }) => services.map(({ column }) => column)));
  return { columns: columnsOf(data, filter.by, used), rows };
}

/** How many programmes each reason gives, by the strongest reason of each, strongest first; reasons without any are left out. */
export function countByReason(services: readonly Service[]): { reason: Reason; count: number }[] {
  return REASONS.map((reason) => ({
    reason,
    count: services.filter(({ reasons }) => reasons[0] === reason).length,
  })).filter(({ count }) => count > 0);
}

function servicesOf(goal: GoalRow, { by, reasons, kinds }: Filter): Service[] {
  const services = new Map<string, Service>();
  for (const { node, properties } of goal.servedByConnection.edges) {
    if (!isIn(kinds, node.__typename) || !isIn(reasons, properties.reason)) continue;
    const column = columnOf(node, by);
    if (column === undefined) continue;
    const service = services.get(node.id) ?? { programme: node, reasons: [], column };
    if (!service.reasons.includes(properties.reason)) service.reasons.push(properties.reason);
    services.set(node.id, service);
  }
  for (const { reasons: found } of services.values())
    found.sort((a, b) => REASONS.indexOf(a) - REASONS.indexOf(b));
  return [...services.values()].sort(
    (a, b) => REASONS.indexOf(a.reasons[0] as Reason) - REASONS.indexOf(b.reasons[0] as Reason),
  );
}

function columnOf(programme: LinkedProgramme, by: ColumnsBy): string | undefined {
  if (by === "project") return programme.__typename === "Project" ? programme.id : undefined;
  const { chapter } = programme;
  const section = programme.__typename === "Action" ? null : programme.section;
  return (by === "section" ? section?.id : undefined) ?? chapter?.id ?? ELSEWHERE;
}

function columnsOf(data: GoalLinksQuery, by: ColumnsBy, used: ReadonlySet<string>): Column[] {
  if (by === "project") return projectsOf(data, used);
  const columns = data.chapters.flatMap((chapter): Column[] => {
    const action = data.actions.find((entry) => entry.chapter?.id === chapter.id);
    const own = { id: chapter.id, number: String(chapter.number), entity: action ?? chapter };
    if (by === "chapter") return [own];
    const sections = chapter.sections.map((section) => ({
      id: section.id,
      number: `${chapter.number}.${section.number}`,
      entity: withoutNumber(section),
    }));
    return used.has(chapter.id) || sections.length === 0 ? [own, ...sections] : sections;
  });
  const elsewhere = { id: ELSEWHERE, number: "", entity: { id: ELSEWHERE, name: "" } };
  return used.has(ELSEWHERE) ? [...columns, elsewhere] : columns;
}

function projectsOf(data: GoalLinksQuery, used: ReadonlySet<string>): Column[] {
  const projects = new Map<string, Column>();
  for (const { node } of data.goals.flatMap(({ servedByConnection }) => servedByConnection.edges)) {
    if (node.__typename !== "Project" || !used.has(node.id)) continue;
    projects.set(node.id, { id: node.id, number: node.number ?? "", entity: withoutNumber(node) });
  }
  const order = new Intl.Collator("en", { numeric: true });
  return [...projects.values()].sort(
    (a, b) =>
      Number(a.number === "") - Number(b.number === "") ||
      order.compare(a.number, b.number) ||
      order.compare(a.id, b.id),
  );
}

function withoutNumber({ __typename, id, name, nameEn }: NamedEntity): NamedEntity {
  return { id, name, ...(nameEn != null && { nameEn }), ...(__typename !== undefined && { __typename }) };
}

function rankOf({ kind }: GoalRow): number {
  return GOAL_KINDS.indexOf(kind as GoalKindName);
}

function isIn(list: readonly string[], value: string): boolean {
  return list.length === 0 || list.includes(value);
}
