/** A question as it is put to one server: the operation, and the variables of each time that it is asked. */
export interface Operation {
  document: string;
  variables: Record<string, unknown>[];
}

/** A question that the bench asks, as each contestant takes it. */
export interface Workload {
  /** Name in results and on the command line. */
  id: string;
  title: string;
  /** One operation, or several that a client sends at once: a request each. */
  plangraph: Operation[];
  /** What the answers of all contestants are brought to before they are compared. */
  shape: (data: Answer) => unknown;
  /** The same question to the hand-written servers; left out where they could not answer it alike. */
  handwritten?: { operation: Operation; shape: (data: Answer) => unknown };
  postgraphile?: { operation: Operation; shape: (data: Answer) => unknown };
}

/** The `data` of a reply. */
// biome-ignore lint/suspicious/noExplicitAny: each workload knows the shape of its own answers.
export type Answer = any;

/** What workloads may ask for: the ids of plans that are in the database, and what stands in them. */
export interface Subjects {
  plans: string[];
  projects: string[];
  goals: string[];
  phrases: string[];
}
