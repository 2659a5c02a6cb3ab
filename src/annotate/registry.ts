import type { Location } from "../errors.js";
import { type EntityKind, idSegment, WORLD_KINDS } from "../model/kinds.js";
import type { FactNode } from "../model/plan-facts.js";
import type { Span } from "../model/span.js";
import { didYouMean, type Problems } from "./problems.js";

/** A node on its way into the graph, with what edges need to know of it. */
export interface Registered {
  node: FactNode;
  /** Every way the text may write it; a STATED quote must hold one of them. */
  forms: string[];
  /** Where the text speaks of it as a subject; null for world entities, which the quote has to name. */
  span: Span | null;
}

const SEGMENT_KIND = new Map<string, EntityKind>(
  (
    [
      "Plan",
      "Chapter",
      "Section",
      "Subsection",
      "Box",
      "Passage",
      "Goal",
      "Indicator",
      "Target",
      "Action",
      "Task",
      "Project",
      "Institution",
      "Country",
      "Region",
      "CountryGroup",
      "Place",
      "Policy",
      "Event",
      "Sector",
      "Achievement",
      "Source",
    ] as const
  ).map((kind) => [idSegment(kind), kind]),
);

/** All nodes of one plan by id; refuses duplicates and finds references. */
export class Registry {
  readonly planId: string;
  readonly #byId = new Map<string, Registered>();
  readonly #locations = new Map<string, Location>();
  readonly #problems: Problems;
  readonly #leftOut = new Set<string>();
  readonly #unreadKinds = new Set<EntityKind>();

  constructor(planId: string, problems: Problems) {
    this.planId = planId;
    this.#problems = problems;
  }

  get all(): Registered[] {
    return [...this.#byId.values()];
  }

  get(id: string): Registered | undefined {
    return this.#byId.get(id);
  }

  add(registered: Registered, at: Location): void {
    const { id } = registered.node;
    if (this.#byId.has(id)) this.#problems.add(at, "DUPLICATE_ID", `${id} is declared twice.`);
    else {
      this.#byId.set(id, registered);
      this.#locations.set(id, at);
    }
  }

  /**
   * Notes entries that were left out because they are wrong themselves ("all": of a file that could not be read), so that
   * references to them are no further problem.
   */
  leaveOut(kind: EntityKind, localIds: readonly string[] | "all"): void {
    if (localIds === "all") this.#unreadKinds.add(kind);
    else for (const localId of localIds) this.#leftOut.add(this.globalId(kind, localId));
  }

  /** Where `id` was declared. */
  locationOf(id: string): Location {
    return this.#locations.get(id) ?? { file: "annotations" };
  }

  /** `goal/x` → `<plan>/goal/x`, `country/SG` → itself. */
  globalId(kind: EntityKind, localId: string): string {
    const id = `${idSegment(kind)}/${localId}`;
    return isShared(kind) ? id : `${this.planId}/${id}`;
  }

  /** The node that `reference` names; a problem and undefined where it names none or one of the wrong kind. */
  resolve(reference: string, expected: readonly EntityKind[], at: Location): Registered | undefined {
    const slash = reference.indexOf("/");
    const kind = SEGMENT_KIND.get(reference.slice(0, slash));
    if (kind === undefined || !expected.includes(kind)) {
      const wanted = expected.map((one) => `${idSegment(one)}/…`).join(", ");
      this.#problems.add(at, "WRONG_KIND", `"${reference}" is found where one of ${wanted} is expected.`);
      return undefined;
    }
    const id = this.globalId(kind, reference.slice(slash + 1));
    const found = this.#byId.get(id);
    if (found === undefined && !this.#leftOut.has(id) && !this.#unreadKinds.has(kind)) {
      const known = this.all
        .filter(({ node }) => node.kind === kind)
        .map(({ node }) => this.reference(node.id));
      this.#problems.add(
        at,
        "UNKNOWN_ID",
        `Nothing is called "${reference}".${didYouMean(reference, known)}`,
      );
    }
    return found;
  }

  /** The reference by which annotations name `id`. */
  reference(id: string): string {
    return id.startsWith(`${this.planId}/`) ? id.slice(this.planId.length + 1) : id;
  }
}

/** Whether nodes of this kind are shared by all plans, so that their ids carry no plan. */
export function isShared(kind: EntityKind): boolean {
  return kind === "Source" || (WORLD_KINDS as readonly EntityKind[]).includes(kind);
}
