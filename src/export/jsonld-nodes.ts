import type { Column } from "./graph-shape.js";
import { CLASSES, predicateTerm } from "./jsonld-vocabulary.js";
import { relativeIri } from "./namespaces.js";
import type { EdgeRecord, EvidenceRecord, NodeRecord, ReleaseRecord, Value } from "./records.js";

type JsonObject = Record<string, unknown>;

const HAN = /\p{Script=Han}/u;

/** A release as a data set derived from the plan's text. */
export function releaseObject(release: ReleaseRecord): JsonObject {
  const { id, createdAt, planId, textSourceId, planTitle, licenceNote, ...rest } = release;
  return {
    "@id": `release/${relativeIri(planId)}/${relativeIri(id)}`,
    "@type": ["Release", "schema:Dataset", "prov:Entity"],
    "schema:identifier": id,
    "schema:name": { "@value": planTitle, "@language": "zh-Hans" },
    "schema:about": { "@id": relativeIri(planId) },
    generatedAtTime: createdAt,
    ...(textSourceId !== null && { wasDerivedFrom: relativeIri(textSourceId) }),
    ...(licenceNote !== null && { licenceNote }),
    ...rest,
  };
}

/** A node with its values; nulls and empty lists are left out. */
export function nodeObject(
  { id, kind, values, evidence }: NodeRecord,
  columns: readonly Column[],
): JsonObject {
  return {
    "@id": relativeIri(id),
    "@type": [kind, ...(CLASSES[kind] ?? [])],
    ...fields(values, columns),
    ...evidenceFields(id, evidence),
  };
}

/** An edge as a triple, and, where it is one of meaning, as a statement about that triple with reason and evidence. */
export function edgeObjects(edge: EdgeRecord, columns: readonly Column[]): JsonObject[] {
  const { id, from, to, relationship, isMeaning, values, evidence } = edge;
  const [subject, object] = [relativeIri(from), relativeIri(to)];
  const predicate = predicateTerm(relationship);
  const triple = { "@id": subject, [predicate]: object };
  if (!isMeaning) return [triple];
  const statement = {
    "@id": relativeIri(id),
    "@type": "Statement",
    from: subject,
    predicate,
    to: object,
    relationship,
    ...fields(values, columns),
    ...evidenceFields(id, evidence),
  };
  return [triple, statement];
}

function fields(values: Readonly<Record<string, Value>>, columns: readonly Column[]): JsonObject {
  const result: JsonObject = {};
  for (const { name, type } of columns) {
    const value = values[name] ?? null;
    if (name === "id" || value === null || (Array.isArray(value) && value.length === 0)) continue;
    if (name === "altNames") {
      // SKOS holds alternative and hidden labels apart; misprints are the hidden ones.
      const misprints = [values.misprints ?? []].flat();
      const names = (value as string[]).filter((one) => !misprints.includes(one));
      if (names.length > 0) result[name] = names.map(inItsLanguage);
    } else result[name] = type === "id" ? asIri(value) : value;
  }
  return result;
}

/** A name with Han characters is Chinese; what language an abbreviation in Latin letters is in, nobody has said. */
function inItsLanguage(name: string): JsonObject {
  return { "@value": name, "@language": HAN.test(name) ? "zh-Hans" : "und" };
}

function asIri(value: Value): Value {
  return Array.isArray(value) ? value.map(relativeIri) : relativeIri(String(value));
}

function evidenceFields(owner: string, evidence: readonly EvidenceRecord[]): JsonObject {
  if (evidence.length === 0) return {};
  return {
    wasDerivedFrom: [...new Set(evidence.map(({ sourceId }) => relativeIri(sourceId)))],
    evidence: evidence.map((piece, index) => ({
      "@id": `${relativeIri(owner)}#evidence-${index + 1}`,
      "@type": "Annotation",
      hasTarget: target(piece),
    })),
  };
}

/** Words of the text by quote and by position; an outside source as a whole. */
function target({
  quote,
  start,
  end,
  prefix,
  suffix,
  sourceId,
  passageId,
}: EvidenceRecord): JsonObject | string {
  if (quote === null) return relativeIri(sourceId);
  return {
    "@type": "SpecificResource",
    hasSource: relativeIri(sourceId),
    hasSelector: [
      { "@type": "TextQuoteSelector", exact: quote, prefix: prefix ?? "", suffix: suffix ?? "" },
      { "@type": "TextPositionSelector", startPosition: start, endPosition: end },
    ],
    ...(passageId !== null && { passage: relativeIri(passageId) }),
  };
}
