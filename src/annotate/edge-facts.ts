import type { Location } from "../errors.js";
import type { Evidence, Reason } from "../model/evidence.js";
import type { FactEdge } from "../model/plan-facts.js";
import { contains, type Span } from "../model/span.js";
import type { QuoteAnchor } from "./anchor-quote.js";
import type { YamlPath } from "./annotation-file.js";
import type { EdgeAnnotation } from "./annotation-schemas.js";
import { EDGE_RULES, type EdgeKey, type EdgeRule } from "./edge-rules.js";
import type { Entry } from "./entry.js";
import { outsideEvidence, type PlanPlaces } from "./plan-places.js";
import { didYouMean, type Problems } from "./problems.js";
import type { Registered, Registry } from "./registry.js";

/** The rule of edges that rest on an outside source alone: memberships, the country that a region belongs to. */
const OUTSIDE_RULE = "outside-source";

/** How many goals a reader may give one project by own judgement; more would be guessing. */
const MAX_CURATED_SERVES = 3;

/** Turns the edges under annotation entries into facts, and holds them to the rules of `docs/annotating.md`. */
export class EdgeFacts {
  readonly edges: FactEdge[] = [];
  readonly #registry: Registry;
  readonly #places: PlanPlaces;
  readonly #anchor: QuoteAnchor;
  readonly #problems: Problems;
  readonly #seen = new Map<string, Location>();
  readonly #rationales = new Map<string, Location>();
  readonly #curatedServes = new Map<string, number>();

  constructor(options: { registry: Registry; places: PlanPlaces; anchor: QuoteAnchor; problems: Problems }) {
    this.#registry = options.registry;
    this.#places = options.places;
    this.#anchor = options.anchor;
    this.#problems = options.problems;
  }

  addAll(entry: Entry): void {
    const self = this.#registry.get(this.#registry.globalId(entry.kind, entry.data.id));
    if (self === undefined) return;
    for (const key of Object.keys(EDGE_RULES) as EdgeKey[]) {
      const list = entry.data[key];
      if (!Array.isArray(list)) continue;
      for (const [index, annotation] of (list as EdgeAnnotation[]).entries()) {
        this.add(self, EDGE_RULES[key], annotation, (...path) => entry.at(key, index, ...path));
      }
    }
  }

  /** Adds one edge of `self`; what is wrong with it goes to the problems. */
  add(
    self: Registered,
    rule: EdgeRule,
    annotation: EdgeAnnotation,
    at: (...path: YamlPath) => Location,
  ): void {
    const other = this.#registry.resolve(annotation.to, rule.objects, at("to"));
    if (other === undefined) return;
    const [subject, object] = rule.inverse ? [other, self] : [self, other];
    const spans = this.#spans(self, subject, annotation, at);
    const evidence = spans.map((span) => this.#places.evidence(span));
    if (annotation.source !== undefined) {
      const source = this.#registry.resolve(annotation.source, ["Source"], at("source"));
      if (source) evidence.push(outsideEvidence(source.node.id));
    }
    // What only an outside source says is not said by the plan: it is read from a list, by a rule of that name.
    const isOutside = annotation.source !== undefined && annotation.quote === undefined;
    const reason = annotation.reason ?? (isOutside ? "INFERRED" : "STATED");
    const edge: FactEdge = {
      type: rule.type,
      from: subject.node.id,
      to: object.node.id,
      reason,
      role: annotation.role ?? null,
      rationale: annotation.rationale ?? null,
      rule: annotation.rule ?? (isOutside && reason === "INFERRED" ? OUTSIDE_RULE : null),
      chain: [],
      evidence,
    };
    this.#checkRole(rule, annotation, at);
    this.#checkReason(reason, edge, at);
    if (reason === "STATED" && evidence.some(isQuote))
      this.#checkStated(subject, object, evidence.filter(isQuote), at);
    this.#checkNew(edge, at("to"));
    this.edges.push(edge);
  }

  /** The quote's spans; an edge without a quote rests on the quote of the entry it stands in. */
  #spans(
    self: Registered,
    subject: Registered,
    annotation: EdgeAnnotation,
    at: (...path: YamlPath) => Location,
  ): Span[] {
    if (annotation.quote !== undefined) {
      return this.#anchor.anchorAll(annotation.quote, subject.span ?? self.span ?? undefined, at("quote"));
    }
    if (annotation.source !== undefined) return [];
    const own = self.node.evidence.filter(isQuote).map(({ start, end }) => ({ start, end }));
    if (own.length === 0)
      this.#problems.add(at(), "QUOTE_MISSING", "An edge needs a quote, or an outside source.");
    return own;
  }

  #checkRole(rule: EdgeRule, { role }: EdgeAnnotation, at: (...path: YamlPath) => Location): void {
    if (rule.roles === undefined) {
      if (role !== undefined)
        this.#problems.add(at("role"), "ROLE_UNEXPECTED", `${rule.type} has no role; found ${role}.`);
    } else if (role === undefined || !rule.roles.includes(role)) {
      this.#problems.add(
        at("role"),
        "UNKNOWN_ROLE",
        `${rule.type} needs one of ${rule.roles.join(" ")}; found ${role ?? "none"}.${role ? didYouMean(role, rule.roles) : ""}`,
      );
    }
  }

  #checkReason(reason: Reason, edge: FactEdge, at: (...path: YamlPath) => Location): void {
    if (reason === "CURATED") {
      this.#checkRationale(edge, at);
    } else if (edge.rationale !== null) {
      this.#problems.add(
        at("rationale"),
        "RATIONALE_UNEXPECTED",
        `Only CURATED has a rationale; this edge is ${reason}.`,
      );
    }
    const needsRule = reason === "STRUCTURAL" || reason === "INFERRED";
    if (needsRule && edge.rule === null)
      this.#problems.add(at(), "RULE_MISSING", `${reason} needs the rule's name.`);
  }

  #checkRationale(edge: FactEdge, at: (...path: YamlPath) => Location): void {
    if (edge.rationale === null) {
      this.#problems.add(at(), "RATIONALE_MISSING", "CURATED needs a one-line rationale.");
      return;
    }
    const used = this.#rationales.get(edge.rationale);
    if (used)
      this.#problems.add(
        at("rationale"),
        "RATIONALE_REPEATED",
        `The same rationale stands at ${used.file}:${used.line}.`,
      );
    this.#rationales.set(edge.rationale, at("rationale"));
    if (edge.type !== "SERVES" || this.#registry.get(edge.from)?.node.kind !== "Project") return;
    const count = (this.#curatedServes.get(edge.from) ?? 0) + 1;
    this.#curatedServes.set(edge.from, count);
    if (count > MAX_CURATED_SERVES) {
      this.#problems.add(
        at(),
        "TOO_MANY_CURATED",
        `A project has at most ${MAX_CURATED_SERVES} CURATED serves; this is number ${count}.`,
      );
    }
  }

  /** The two mechanical rules: a quote that holds the object's name, in the subject's span or with the subject's name. */
  #checkStated(
    subject: Registered,
    object: Registered,
    evidence: TextEvidence[],
    at: (...path: YamlPath) => Location,
  ): void {
    const naming = evidence.filter(({ quote }) => object.forms.some((form) => quote.includes(form)));
    if (naming.length === 0) {
      this.#problems.add(
        at("quote"),
        "STATED_WITHOUT_OBJECT",
        `No quote holds a name of ${this.#registry.reference(object.node.id)} (${object.forms.slice(0, 6).join(" | ")}).`,
      );
      return;
    }
    const inSubject = naming.some(
      (one) =>
        (subject.span !== null && contains(subject.span, one)) ||
        subject.forms.some((form) => one.quote.includes(form)),
    );
    if (!inSubject) {
      this.#problems.add(
        at("quote"),
        "STATED_OUTSIDE_SUBJECT",
        `The quote stands outside ${this.#registry.reference(subject.node.id)} and does not name it (${subject.forms.slice(0, 6).join(" | ")}).`,
      );
    }
  }

  #checkNew(edge: FactEdge, at: Location): void {
    const key = [edge.type, edge.from, edge.to, edge.role].join(" ");
    const seen = this.#seen.get(key);
    if (seen) this.#problems.add(at, "DUPLICATE_EDGE", `The same edge stands at ${seen.file}:${seen.line}.`);
    this.#seen.set(key, at);
    if (edge.from === edge.to) this.#problems.add(at, "SELF_EDGE", "An edge leads from an entity to itself.");
  }
}

type TextEvidence = Evidence & { quote: string; start: number; end: number };

function isQuote(evidence: Evidence): evidence is TextEvidence {
  return evidence.quote !== null && evidence.start !== null && evidence.end !== null;
}
