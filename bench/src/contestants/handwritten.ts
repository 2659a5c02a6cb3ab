import DataLoader from "dataloader";
import pg from "pg";

/** The schema of the two hand-written servers. */
export const HANDWRITTEN_SDL = `
  type Query {
    plan(id: ID!): Plan
    project(id: ID!): Project
    programmesServing(objective: ID!): [Service!]!
  }
  type Plan { id: ID! title: String! chapters: [Chapter!]! }
  type Chapter { number: Int! title: String! sections: [Section!]! }
  type Section { number: Int! title: String! boxes: [Box!]! }
  type Box { number: Int! title: String! projects: [Project!]! }
  type Project {
    id: ID! number: String name: String! text: String box: Box evidence: [Evidence!]! involves: [Institution!]!
  }
  type Institution { id: ID! name: String! }
  type Evidence { quote: String! start: Int end: Int }
  type Service { programme: Programme! reasons: [String!]! evidence: [Evidence!]! }
  type Programme { id: ID! name: String! }
`;

// biome-ignore lint/suspicious/noExplicitAny: rows of tables, whose columns the statements below name.
type Row = any;

/** The loaders of one request: each turns all keys of one level into one prepared statement. */
export function createLoaders(pool: pg.Pool) {
  const read = async (name: string, text: string, keys: readonly string[]): Promise<Row[]> =>
    (await pool.query({ name, text, values: [keys] })).rows;
  const one = (name: string, text: string) =>
    new DataLoader<string, Row | null>(async (keys) => {
      const byId = new Map((await read(name, text, keys)).map((row) => [row.id, row]));
      return keys.map((key) => byId.get(key) ?? null);
    });
  const many = (name: string, parent: string, text: string) =>
    new DataLoader<string, Row[]>(async (keys) => {
      const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const row of await read(name, text, keys)) groups.get(row[parent])?.push(row);
      return keys.map((key) => groups.get(key) as Row[]);
    });
  return {
    plan: one("plan", "SELECT id, title FROM plan WHERE id = ANY($1)"),
    project: one(
      "project",
      "SELECT id, number, name, text, panel_id, evidence FROM programme WHERE id = ANY($1) AND kind = 'Project'",
    ),
    box: one("box", "SELECT id, number, title FROM panel WHERE id = ANY($1)"),
    chapters: many(
      "chapters",
      "plan_id",
      "SELECT id, plan_id, number, title FROM chapter WHERE plan_id = ANY($1) ORDER BY position, id",
    ),
    sections: many(
      "sections",
      "chapter_id",
      "SELECT id, chapter_id, number, title FROM section WHERE chapter_id = ANY($1) ORDER BY position, id",
    ),
    boxes: many(
      "boxes",
      "section_id",
      "SELECT id, section_id, number, title FROM panel WHERE section_id = ANY($1) ORDER BY position, id",
    ),
    projects: many(
      "projects",
      "panel_id",
      `SELECT id, number, name, text, panel_id, evidence FROM programme
       WHERE panel_id = ANY($1) AND kind = 'Project' ORDER BY position, id`,
    ),
    involves: many(
      "involves",
      "programme_id",
      `SELECT DISTINCT e.programme_id, i.id, i.name FROM involvement e JOIN institution i ON i.id = e.institution_id
       WHERE e.programme_id = ANY($1) ORDER BY i.id`,
    ),
    services: many(
      "services",
      "objective_id",
      `SELECT s.objective_id, s.reason, s.reason_rank, s.evidence, p.id, p.name, p.position
       FROM service s JOIN programme p ON p.id = s.programme_id
       WHERE s.objective_id = ANY($1) ORDER BY s.reason_rank, s.chain_length, s.rule`,
    ),
  };
}

type Loaders = ReturnType<typeof createLoaders>;

/** What resolvers of the hand-written servers find in their third argument. */
export interface HandwrittenContext {
  loaders: Loaders;
}

/** Resolvers as one would write them by hand: a loader for each relation, everything else read off the row. */
export const HANDWRITTEN_RESOLVERS = {
  Query: {
    plan: (_: unknown, { id }: { id: string }, { loaders }: HandwrittenContext) => loaders.plan.load(id),
    project: (_: unknown, { id }: { id: string }, { loaders }: HandwrittenContext) =>
      loaders.project.load(id),
    programmesServing: async (
      _: unknown,
      { objective }: { objective: string },
      { loaders }: HandwrittenContext,
    ) => toServices(await loaders.services.load(objective)),
  },
  Plan: { chapters: ({ id }: Row, _: unknown, { loaders }: HandwrittenContext) => loaders.chapters.load(id) },
  Chapter: {
    sections: ({ id }: Row, _: unknown, { loaders }: HandwrittenContext) => loaders.sections.load(id),
  },
  Section: { boxes: ({ id }: Row, _: unknown, { loaders }: HandwrittenContext) => loaders.boxes.load(id) },
  Box: { projects: ({ id }: Row, _: unknown, { loaders }: HandwrittenContext) => loaders.projects.load(id) },
  Project: {
    box: ({ panel_id }: Row, _: unknown, { loaders }: HandwrittenContext) =>
      panel_id === null ? null : loaders.box.load(panel_id),
    involves: ({ id }: Row, _: unknown, { loaders }: HandwrittenContext) => loaders.involves.load(id),
  },
};

/** Links of one programme together, the programme with the strongest first. */
function toServices(rows: readonly Row[]) {
  const byProgramme = new Map<string, { rank: number; position: number; service: Row }>();
  for (const { id, name, position, reason, reason_rank, evidence } of rows) {
    const found = byProgramme.get(id) ?? {
      rank: reason_rank,
      position,
      service: { programme: { id, name }, reasons: [], evidence: [] },
    };
    found.service.reasons.push(reason);
    found.service.evidence.push(...evidence);
    byProgramme.set(id, found);
  }
  return [...byProgramme.values()]
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.position - b.position ||
        (a.service.programme.id < b.service.programme.id ? -1 : 1),
    )
    .map(({ service }) => service);
}

/** Connections as the drivers' defaults and both servers share them. */
export function createPool(connectionString: string): pg.Pool {
  return new pg.Pool({ connectionString, max: 16 });
}
