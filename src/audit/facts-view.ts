import type { Evidence } from "../model/evidence.js";
import { groupBy } from "../model/group-by.js";
import type { EntityKind, RelationshipType } from "../model/kinds.js";
import type { FactEdge, FactNode, PlanFacts } from "../model/plan-facts.js";
import { SourceText } from "../model/source-text.js";
import type { Span } from "../model/span.js";

/** How much context evidence carries on each side, in code points, as that of annotations does. */
const CONTEXT_LENGTH = 32;

/** A plan's facts, found by id, kind and relationship; and its text, of which any stretch can be quoted. */
export class FactsView {
  readonly facts: PlanFacts;
  readonly source: SourceText;
  readonly #nodes: ReadonlyMap<string, FactNode>;
  readonly #kinds: ReadonlyMap<EntityKind, FactNode[]>;
  readonly #from: ReadonlyMap<string, FactEdge[]>;
  readonly #to: ReadonlyMap<string, FactEdge[]>;

  constructor(facts: PlanFacts) {
    this.facts = facts;
    this.source = new SourceText(facts.tree.text);
    this.#nodes = new Map(facts.nodes.map((node) => [node.id, node]));
    this.#kinds = groupBy(facts.nodes, ({ kind }) => kind);
    this.#from = groupBy(facts.edges, ({ from }) => from);
    this.#to = groupBy(facts.edges, ({ to }) => to);
  }

  /** First and last calendar year of the plan, both inclusive. */
  get period(): { start: number; end: number } {
    const plan = this.node(this.facts.planId);
    return { start: Number(plan?.properties.periodStart), end: Number(plan?.properties.periodEnd) };
  }

  node(id: string): FactNode | undefined {
    return this.#nodes.get(id);
  }

  /** Nodes of a kind, in the order of the facts. */
  ofKind(kind: EntityKind): readonly FactNode[] {
    return this.#kinds.get(kind) ?? [];
  }

  /** Edges that lead from a node. */
  from(id: string, type?: RelationshipType): readonly FactEdge[] {
    return ofType(this.#from.get(id), type);
  }

  /** Edges that lead to a node. */
  to(id: string, type?: RelationshipType): readonly FactEdge[] {
    return ofType(this.#to.get(id), type);
  }

  /** What `id` is called in its plan: `goal/consumption-core`; shared entities keep their id. */
  reference(id: string): string {
    const prefix = `${this.facts.planId}/`;
    return id.startsWith(prefix) ? id.slice(prefix.length) : id;
  }

  /** Where a node first stands in the text, in code points; after everything else where it rests on no words. */
  position(id: string): number {
    const starts = this.node(id)?.evidence.flatMap(({ start }) => start ?? []) ?? [];
    return Math.min(Number.MAX_SAFE_INTEGER, ...starts);
  }

  /** The words of `span` as evidence. */
  quote(span: Span): Evidence {
    const passage = this.#passageAt(span.start);
    const place = passage && (this.from(passage.id, "LIES_IN")[0] ?? this.from(passage.id, "IN_CHAPTER")[0]);
    const { start, end } = span;
    return {
      quote: this.source.slice(span),
      start,
      end,
      prefix: this.source.slice({ start: Math.max(0, start - CONTEXT_LENGTH), end: start }),
      suffix: this.source.slice({ start: end, end: Math.min(this.source.length, end + CONTEXT_LENGTH) }),
      sourceId: `source/${this.facts.planId}`,
      passageId: passage?.id ?? null,
      sectionId: place?.to ?? null,
    };
  }

  #passageAt(offset: number): FactNode | undefined {
    return this.ofKind("Passage").find(
      ({ properties }) => Number(properties.start) <= offset && offset < Number(properties.end),
    );
  }
}

function ofType(edges: readonly FactEdge[] | undefined, type: RelationshipType | undefined) {
  return (edges ?? []).filter((edge) => type === undefined || edge.type === type);
}
