import type { Column, ColumnType, GraphShape } from "./graph-shape.js";
import { ENTITIES, NAMESPACES, VOCABULARY } from "./namespaces.js";

/** Definition of a term in a JSON-LD context. */
type Term = string | Readonly<Record<string, string>>;

/** Classes of published vocabularies that kinds belong to beside their own. */
export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  Plan: ["prov:Plan", "schema:CreativeWork"],
  Chapter: ["schema:Chapter"],
  Section: ["schema:CreativeWork"],
  Subsection: ["schema:CreativeWork"],
  Box: ["schema:CreativeWork"],
  Passage: ["schema:CreativeWork"],
  Project: ["schema:Project"],
  Institution: ["schema:Organization"],
  Country: ["schema:Country"],
  Region: ["schema:AdministrativeArea"],
  Place: ["schema:Place"],
  Policy: ["schema:CreativeWork"],
  Event: ["schema:Event"],
  Sector: ["skos:Concept"],
  Source: ["prov:PrimarySource", "schema:CreativeWork"],
};

/** Properties of published vocabularies that say what a field says. All other fields are terms of our own vocabulary. */
export const PROPERTIES: Readonly<Record<string, string>> = {
  name: "skos:prefLabel",
  altNames: "skos:altLabel",
  misprints: "skos:hiddenLabel",
  title: "schema:name",
  text: "schema:text",
  url: "schema:url",
  publisher: "schema:publisher",
  language: "schema:inLanguage",
};

/** Properties of published vocabularies that say what a relationship says. */
export const PREDICATES: Readonly<Record<string, string>> = {
  CITES: "schema:citation",
  IN_SECTOR: "schema:about",
  LOCATED_IN: "schema:location",
  MEMBER_OF: "schema:memberOf",
  MENTIONS: "schema:mentions",
  PART_OF: "schema:isPartOf",
};

/** Terms that every export has, whatever the schema. */
const FIXED: Readonly<Record<string, Term>> = {
  Release: `${VOCABULARY}Release`,
  Statement: "rdf:Statement",
  Annotation: "oa:Annotation",
  SpecificResource: "oa:SpecificResource",
  TextQuoteSelector: "oa:TextQuoteSelector",
  TextPositionSelector: "oa:TextPositionSelector",
  from: { "@id": "rdf:subject", "@type": "@id" },
  predicate: { "@id": "rdf:predicate", "@type": "@vocab" },
  to: { "@id": "rdf:object", "@type": "@id" },
  evidence: { "@reverse": "oa:hasBody", "@type": "@id" },
  hasTarget: { "@id": "oa:hasTarget", "@type": "@id" },
  hasSource: { "@id": "oa:hasSource", "@type": "@id" },
  hasSelector: { "@id": "oa:hasSelector", "@type": "@id" },
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  startPosition: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
  endPosition: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
  passage: { "@id": `${VOCABULARY}passage`, "@type": "@id" },
  wasDerivedFrom: { "@id": "prov:wasDerivedFrom", "@type": "@id" },
  generatedAtTime: { "@id": "prov:generatedAtTime", "@type": "xsd:dateTime" },
  licenceNote: "schema:usageInfo",
  ...ours("relationship", "dataSha256", "softwareVersion", "nodeCount", "edgeCount", "observationRevision"),
};

function ours(...names: string[]): Record<string, Term> {
  return Object.fromEntries(names.map((name) => [name, `${VOCABULARY}${name}`]));
}

/** Texts in Chinese that have no English counterpart, and ours in English. */
const LANGUAGES: Readonly<Record<string, string>> = {
  text: "zh-Hans",
  misprints: "zh-Hans",
  rationale: "en",
};

/** The JSON-LD context of everything that a graph of this shape can hold. */
export function jsonldContext({ kinds, relationships }: GraphShape): Record<string, Term | number> {
  const columns = [...kinds, ...relationships].flatMap((one) => one.columns);
  const names = new Set(columns.map(({ name }) => name));
  const context: Record<string, Term | number> = {
    "@version": 1.1,
    "@base": ENTITIES,
    "@vocab": VOCABULARY,
    ...NAMESPACES,
    ...FIXED,
  };
  for (const name of [...names].sort()) {
    if (name !== "id" && !(name in FIXED)) context[name] = fieldTerm(name, columns, names);
  }
  for (const { type } of relationships)
    context[predicateTerm(type)] = { "@id": predicateId(type), "@type": "@id" };
  return context;
}

/** The term of a relationship: `IN_SECTOR` is `inSector`. */
export function predicateTerm(relationship: string): string {
  return relationship.toLowerCase().replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

function predicateId(relationship: string): string {
  return PREDICATES[relationship] ?? `${VOCABULARY}${predicateTerm(relationship)}`;
}

function fieldTerm(name: string, columns: readonly Column[], names: ReadonlySet<string>): Term {
  // `title` and `titleEn` are one property in two languages.
  const base = name.endsWith("En") && names.has(name.slice(0, -2)) ? name.slice(0, -2) : name;
  const id = PROPERTIES[base] ?? `${VOCABULARY}${base}`;
  const language = base !== name ? "en" : names.has(`${name}En`) ? "zh-Hans" : LANGUAGES[name];
  if (language !== undefined) return { "@id": id, "@language": language };
  const type = commonType(columns.filter((column) => column.name === name).map((column) => column.type));
  // The order of ids along a derived edge means something; all other lists are sets.
  if (name === "chain") return { "@id": id, "@type": "@id", "@container": "@list" };
  if (type === "id") return { "@id": id, "@type": "@id" };
  return type === "number" ? { "@id": id, "@type": "xsd:double" } : id;
}

/** The type that a field has in every kind that has it; undefined where they differ, and JSON's own types have to do. */
function commonType(types: readonly ColumnType[]): ColumnType | undefined {
  return types.every((type) => type === types[0]) ? types[0] : undefined;
}
