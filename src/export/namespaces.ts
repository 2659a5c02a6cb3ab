/** Terms of plangraph that no published vocabulary has. An IRI names; nothing is served there yet. */
export const VOCABULARY = "https://w3id.org/plangraph/vocab#";

/** Before the id of an entity, edge or release this makes its IRI. */
export const ENTITIES = "https://w3id.org/plangraph/id/";

/** The published vocabularies that exports use, by prefix. */
export const NAMESPACES = {
  dcterms: "http://purl.org/dc/terms/",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** The IRI of an entity. */
export function entityIri(id: string): string {
  return `${ENTITIES}${relativeIri(id)}`;
}

/** The part of an entity's IRI after {@link ENTITIES}: its id, each part between slashes percent-encoded where needed. */
export function relativeIri(id: string): string {
  return id.split("/").map(encodeURIComponent).join("/");
}
