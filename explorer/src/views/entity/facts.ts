import type { EntityPageQuery } from "../../generated/graphql.js";
import type { Resources } from "../../i18n/resources.js";

/** The entity as its page asks for it. */
export type PageEntity = NonNullable<EntityPageQuery["node"]>;

/** A fact: the label's key after `fact.`, and the value in words; `isPlan` where it is the plan's own words. */
export interface Fact {
  label: FactLabel;
  value: string;
  isPlan?: boolean;
}

type FactLabel = keyof Resources["entity"] extends infer K
  ? K extends `fact.${infer L}`
    ? L
    : never
  : never;

/** What facts are put into words with. */
export interface FactWords {
  word: (group: string, value: string) => string;
  language: "en" | "zh";
  cumulative: string;
}

type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Plain facts, shown as they are where there is one: the field, the label, and whether they are the plan's words. */
const PLAIN: readonly [field: string, label: FactLabel, isPlan?: true][] = [
  ["label", "label", true],
  ["indicatorNumber", "label"],
  ["actionNumber", "label"],
  ["number", "label"],
  ["horizonYear", "horizonYear"],
  ["group", "group", true],
  ["subject", "subject", true],
  ["raw", "raw", true],
  ["deadlineYear", "deadlineYear"],
  ["verb", "verb", true],
  ["isoCode", "isoCode"],
  ["subdivisionCode", "isoCode"],
  ["programmeCount", "programmeCount"],
  ["projectCount", "projectCount"],
  ["servesCount", "servesCount"],
  ["publisher", "publisher"],
  ["url", "url"],
  ["accessed", "accessed"],
  ["licenceNote", "licenceNote"],
  ["unreadReason", "unreadReason"],
  ["date", "date"],
  ["observedSource", "source"],
  ["note", "note"],
  ["doubt", "doubt"],
  ["pinyin", "pinyin"],
  ["textSha256", "textSha256"],
];

/** Facts whose value is an enum's: the field, the label, and the enum. */
const ENUMS: readonly [field: string, label: FactLabel, group: string][] = [
  ["goalKind", "kind", "GoalKind"],
  ["institutionKind", "kind", "InstitutionKind"],
  ["placeKind", "kind", "PlaceKind"],
  ["policyKind", "kind", "PolicyKind"],
  ["eventKind", "kind", "EventKind"],
  ["passageKind", "kind", "PassageKind"],
  ["sourceKind", "kind", "SourceKind"],
  ["quantityKind", "kind", "QuantityKind"],
  ["strength", "strength", "Strength"],
  ["level", "level", "TaskLevel"],
  ["status", "status", "ProjectStatus"],
  ["comparator", "comparator", "Comparator"],
  ["nameEnStatus", "nameEnStatus", "NameStatus"],
];

/** All facts of an entity in words, in the order in which its page shows them. */
export function factsOf(entity: PageEntity, { word, language, cumulative }: FactWords): Fact[] {
  const values = entity as unknown as Values;
  const facts: Fact[] = [];
  const add = (label: FactLabel, value: unknown, isPlan = false): void => {
    if (value == null || value === "") return;
    facts.push({ label, value: String(value), ...(isPlan && { isPlan }) });
  };
  add("issuer", language === "en" ? (values.issuerEn ?? values.issuer) : values.issuer);
  if (values.periodStart != null || values.periodEnd != null)
    add("period", [values.periodStart, values.periodEnd].filter((year) => year != null).join("–"));
  for (const [field, label, group] of ENUMS) {
    const value = values[field];
    if (typeof value === "string") add(label, word(group, value));
  }
  add("baseline", withYear(values.baselineRaw, values.unit, values.baselineYear), true);
  add("target", withYear(values.targetRaw, values.unit, values.targetYear), true);
  if (values.cumulative === true) add("cumulative", cumulative);
  if (values.observedValue != null) add("value", `${values.observedValue} ${values.observedUnit}`);
  for (const [field, label, isPlan] of PLAIN) add(label, values[field], isPlan);
  if (values.recordedAt != null) add("recorded", `${values.recordedAt} · ${values.recordedBy}`);
  if (values.retracted === true) add("retracted", values.retractionReason ?? "");
  return facts;
}

/** The text of its own that an entity has: of a passage, a task, a project. */
export function textOf(entity: PageEntity): string | undefined {
  const values = entity as unknown as Values;
  const text = values.text ?? values.taskText ?? values.projectText;
  return typeof text === "string" && text !== entity.name ? text : undefined;
}

/** Where the entity's own text stands, in code points; undefined where it is not a stretch of the text. */
export function spanOf(entity: PageEntity): { start: number; end: number } | undefined {
  const { start, end } = entity as unknown as Values;
  if (typeof start === "number" && typeof end === "number") return { start, end };
  const first = entity.evidence.find((piece) => piece.start !== null);
  return first?.start != null && first.end != null ? { start: first.start, end: first.end } : undefined;
}

function withYear(raw: Values[string], unit: Values[string], year: Values[string]): string | undefined {
  if (raw == null) return undefined;
  return `${raw}${unit == null ? "" : ` ${unit}`}${year == null ? "" : ` (${year})`}`;
}
