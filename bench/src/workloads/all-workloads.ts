import { specOf } from "../generator/plan-spec.js";
import { BODIES, FIELDS, QUALITIES, THINGS } from "../generator/words.js";
import { Random } from "../random.js";
import { dashboard } from "./dashboard.js";
import { point } from "./point.js";
import { search, searchInPlan } from "./search.js";
import { serving } from "./serving.js";
import { tree } from "./tree.js";
import type { Subjects, Workload } from "./workload.js";

/** The workloads by the names that the command line takes, in the order of the tables. */
export const WORKLOAD_IDS = ["tree", "point", "search", "serving", "dashboard"] as const;

/** Different questions of each kind at most: enough that no server answers from what it has just said. */
const VARIANTS = 24;

/** What the workloads ask about, with plans 1 to `plans` of `seed` in the database. */
export function subjectsOf(plans: number, seed: number): Subjects {
  const random = new Random(seed);
  const specs = Array.from({ length: plans }, (_, i) => specOf(i + 1, seed));
  const some = <T>(list: T[]) => random.shuffle(list).slice(0, VARIANTS);
  const bodies = BODIES.slice(0, 6).map(([ending]) => `${specs[0]?.district}${ending}`);
  const topics = FIELDS.slice(0, 6).map((field, i) => `${field}${THINGS[i]}`);
  const vague = QUALITIES.slice(0, 6);
  return {
    plans: some(specs.map(({ id }) => id)),
    projects: some(
      specs.flatMap(({ id, chapters }) =>
        chapters
          .flatMap(({ sections }) => sections.flatMap(({ box }) => (box === null ? [] : [box])))
          .flatMap((box, b) => box.map((_, i) => `${id}/project/${b + 2}.${i + 1}`)),
      ),
    ),
    goals: some(
      specs.flatMap(({ id, chapters }) =>
        chapters.flatMap(({ goal }) => (goal === null ? [] : [`${id}/goal/${goal.id}`])),
      ),
    ),
    phrases: some([...bodies, ...topics, ...vague]),
  };
}

/** All workloads over `subjects`. */
export function allWorkloads(subjects: Subjects): Workload[] {
  return [tree(subjects), point(subjects), search(subjects), serving(subjects), dashboard(subjects)];
}

/** Those whose cost must not depend on how much else there is. */
export function growingWorkloads(subjects: Subjects): Workload[] {
  return [tree(subjects), point(subjects), serving(subjects), searchInPlan(subjects), search(subjects)];
}

/** The texts of all operations that plangraph is asked; they do not depend on what is in the database. */
export function documentsOf(): string[] {
  const nothing = { plans: [], projects: [], goals: [], phrases: [] };
  return allWorkloads(nothing).flatMap(({ plangraph }) => plangraph.map(({ document }) => document));
}
