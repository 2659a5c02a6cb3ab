import type { Evidence } from "../model/evidence.js";
import type { FactNode, PropertyValue } from "../model/plan-facts.js";
import type { Quantity } from "../model/quantity.js";
import type { Span } from "../model/span.js";
import type { QuoteAnchor } from "./anchor-quote.js";
import { type Entry, type EntryData, valueOverrides } from "./entry.js";
import { outsideEvidence, type PlanPlaces } from "./plan-places.js";
import { didYouMean, type Problems } from "./problems.js";
import { isShared, type Registered, type Registry } from "./registry.js";
import { strengthOf } from "./strength.js";

/** What an entry becomes in the graph beside id, name and evidence: its own scalar fields, copied by name. */
const COPIED = {
  Goal: ["kind", "horizonYear"],
  Action: [],
  Institution: ["kind"],
  Country: ["isoCode", "alpha3", "numericCode", "formerCountry"],
  Region: ["isoCode", "subdivisionCode"],
  CountryGroup: [],
  Place: ["kind"],
  Policy: ["kind"],
  Event: ["kind"],
  Sector: [],
  Source: ["title", "publisher", "url", "accessed"],
} as const satisfies Record<string, readonly string[]>;

/** Turns annotation entries into nodes, or adds them to the nodes that the text itself gave. */
export class EntityFacts {
  readonly #registry: Registry;
  readonly #places: PlanPlaces;
  readonly #anchor: QuoteAnchor;
  readonly #problems: Problems;
  readonly #readQuantity: (raw: string) => Quantity;

  constructor(options: {
    registry: Registry;
    places: PlanPlaces;
    anchor: QuoteAnchor;
    problems: Problems;
    readQuantity: (raw: string) => Quantity;
  }) {
    this.#registry = options.registry;
    this.#places = options.places;
    this.#anchor = options.anchor;
    this.#problems = options.problems;
    this.#readQuantity = options.readQuantity;
  }

  register(entry: Entry): void {
    const known = this.#registry.get(this.#registry.globalId(entry.kind, entry.data.id));
    if (known && ["Task", "Project", "Indicator"].includes(entry.kind)) this.#addTo(known, entry);
    else if (entry.kind === "Task") this.#registerClause(entry);
    else if (entry.kind === "Target" || entry.kind === "Achievement") this.#registerValue(entry);
    else this.#registerNamed(entry);
  }

  /** An entry for something that the text itself gave only adds names to it. */
  #addTo(known: Registered, { kind, data }: Entry): void {
    const name = data.name ?? known.node.name;
    const properties = { ...known.node.properties, ...nameProperties(data) };
    if (kind === "Indicator" && data.kind !== undefined) properties.kind = data.kind as string;
    Object.assign(known.node, { name, properties });
    known.forms.push(...surfaceForms(data));
  }

  #registerClause(entry: Entry): void {
    const { data } = entry;
    const scopePath = data.id.replace(/\.\d+$/, "");
    const scope = this.#places.spanOf(scopePath);
    if (scope === undefined) {
      const paths = this.#places.paths.filter((path) => /^[\d.]+$/.test(path));
      this.#problems.add(
        entry.at("id"),
        "UNKNOWN_PLACE",
        `No section "${scopePath}" for this clause.${didYouMean(scopePath, paths)}`,
      );
      return;
    }
    const [span] = this.#quoteSpans(entry, scope);
    if (span === undefined) return;
    const text = this.#places.source.slice(span);
    const verb = data.verb ?? null;
    const strength = data.strength ?? (verb === null ? null : strengthOf(verb));
    if (verb === null || !text.includes(verb)) {
      this.#problems.add(
        entry.at("verb"),
        "VERB_NOT_IN_QUOTE",
        `verb “${verb ?? ""}” does not stand in “${text}”.`,
      );
    } else if (strength === null) {
      this.#problems.add(
        entry.at("verb"),
        "UNKNOWN_VERB",
        `The lexicon does not know “${verb}”; name the strength.`,
      );
    }
    const properties = {
      text,
      level: "CLAUSE",
      verb,
      strength,
      start: span.start,
      end: span.end,
      position: span.start,
      ...nameProperties(data),
    };
    this.#add(entry, text, properties, [span], this.#places.sentenceAround(span), [
      text,
      ...surfaceForms(data),
    ]);
  }

  #registerValue(entry: Entry): void {
    const { data } = entry;
    const spans = this.#quoteSpans(entry, undefined);
    const [span] = spans;
    if (span === undefined) return;
    const raw = data.raw as string;
    const quote = this.#places.source.slice(span);
    if (!quote.includes(raw)) {
      this.#problems.add(
        entry.at("raw"),
        "RAW_NOT_IN_QUOTE",
        `“${raw}” does not stand in the quote “${quote}”.`,
      );
    }
    const { kind, ...read } = this.#readQuantity(raw);
    const subject = data.subject as string;
    const properties: Record<string, PropertyValue> = {
      ...read,
      kind,
      subject,
      subjectEn: (data.subjectEn as string | undefined) ?? null,
      ...valueOverrides(data),
      start: span.start,
      end: span.end,
      position: span.start,
    };
    for (const key of ["deadlineYear", "periodStart", "periodEnd"]) {
      if (data[key] !== undefined) properties[key] = data[key] as number;
    }
    if (properties.value !== null) properties.unreadReason = null;
    this.#add(entry, `${subject}：${raw}`, properties, spans, this.#places.sentenceAround(span), [
      quote,
      subject,
      raw,
    ]);
  }

  #registerNamed(entry: Entry): void {
    const { data, kind } = entry;
    const spans = this.#quoteSpans(entry, undefined);
    const copied = COPIED[kind as keyof typeof COPIED] ?? [];
    const properties: Record<string, PropertyValue> = { ...nameProperties(data) };
    for (const key of copied) if (data[key] !== undefined) properties[key] = data[key] as PropertyValue;
    const name = data.name ?? String(data.title);
    const forms = [...new Set([name, ...surfaceForms(data)])];
    if (kind === "Source") properties.kind = "OUTSIDE";
    if (kind === "Project") {
      const [span] = spans;
      properties.status = "NAMED_IN_TEXT";
      if (span === undefined)
        this.#problems.add(
          entry.at(),
          "QUOTE_MISSING",
          `Project ${data.id} is no box item; quote the words that name it.`,
        );
      else
        Object.assign(properties, {
          text: this.#places.source.slice(span),
          start: span.start,
          end: span.end,
        });
    }
    if (!isShared(kind))
      properties.position = kind === "Action" ? Number(data.id) || entry.position : entry.position;
    if (kind === "Action") properties.number = properties.position as number;
    for (const span of spans) {
      const quote = this.#places.source.slice(span);
      if (!forms.some((form) => quote.includes(form))) {
        this.#problems.add(
          entry.at("quote"),
          "NAME_NOT_IN_QUOTE",
          `“${quote}” holds none of the names ${forms.join(" | ")}.`,
        );
      }
    }
    const first = spans[0];
    const span =
      isShared(kind) || kind === "Event" || kind === "Sector" || first === undefined
        ? null
        : this.#places.sentenceAround(first);
    this.#add(entry, name, properties, spans, span, forms);
  }

  #quoteSpans(entry: Entry, scope: Span | undefined): Span[] {
    return entry.data.quote === undefined
      ? []
      : this.#anchor.anchorAll(entry.data.quote, scope, entry.at("quote"));
  }

  #add(
    entry: Entry,
    name: string,
    properties: Record<string, PropertyValue>,
    spans: Span[],
    span: Span | null,
    forms: string[],
  ): void {
    const id = this.#registry.globalId(entry.kind, entry.data.id);
    const evidence: Evidence[] = spans.map((one) => this.#places.evidence(one));
    const { source } = entry.data;
    if (typeof source === "string") evidence.push(outsideEvidence(source));
    const node: FactNode = {
      id,
      kind: entry.kind,
      name,
      properties,
      evidence,
      planId: isShared(entry.kind) ? null : this.#registry.planId,
    };
    this.#registry.add({ node, forms, span }, entry.at("id"));
  }
}

function surfaceForms(data: EntryData): string[] {
  return [data.name ?? [], data.altNames ?? [], data.mentions ?? [], data.misprints ?? []].flat();
}

function nameProperties(data: EntryData): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  if (data.nameEn !== undefined) {
    properties.nameEn = data.nameEn;
    properties.nameEnStatus = data.nameEnStatus ?? "TRANSLATED";
  }
  const { altNames = [], misprints = [], mentions = [] } = data;
  // A misprint is one of the other names too, so that whoever filters by them finds it; see decision 8.
  const others = [...new Set([...altNames, ...misprints])];
  if (others.length > 0) properties.altNames = others;
  if (misprints.length > 0) properties.misprints = misprints;
  if (mentions.length > 0) properties.mentionForms = mentions;
  return properties;
}
