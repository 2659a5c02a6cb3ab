/** Where a search may find its words, best first; the SDL's enum MatchField has the same values, and some more. */
export const NAME_FIELDS = ["NAME", "ALT_NAME", "NAME_EN", "CODE", "MENTION", "MISPRINT"] as const;
export type NameField = (typeof NAME_FIELDS)[number];

/**
 * The stored properties that hold names, and what kind of name each holds. A property is one text or a list of them;
 * numbers are none, so of all `number`s only those of projects count (`2.1`).
 */
export const NAME_PROPERTIES: readonly (readonly [property: string, field: NameField])[] = [
  ["name", "NAME"],
  ["title", "NAME"],
  ["altNames", "ALT_NAME"],
  ["label", "ALT_NAME"],
  ["nameEn", "NAME_EN"],
  ["titleEn", "NAME_EN"],
  ["subjectEn", "NAME_EN"],
  ["isoCode", "CODE"],
  ["alpha3", "CODE"],
  ["number", "CODE"],
  ["mentionForms", "MENTION"],
  ["subject", "MENTION"],
  ["misprints", "MISPRINT"],
];

/** A name of an entity, and what kind of name it is. */
export interface EntityName {
  field: NameField;
  text: string;
}

/**
 * The names of an entity by its stored properties, each once, the best kind first; a misprint, which is one of its other
 * names too, counts as a misprint. A passage has none: what is called its name is the beginning of its text.
 */
export function namesOf(kind: string, properties: Readonly<Record<string, unknown>>): EntityName[] {
  if (kind === "Passage") return [];
  const misprints = [properties.misprints ?? []].flat();
  const seen = new Set<string>();
  return NAME_PROPERTIES.flatMap(([property, field]) =>
    [properties[property] ?? []].flat().flatMap((text) => {
      if (typeof text !== "string" || seen.has(text)) return [];
      if (field === "ALT_NAME" && misprints.includes(text)) return [];
      seen.add(text);
      return [{ field, text }];
    }),
  );
}

/** The running text of an entity that is searched after its names; empty where it has none of its own. */
export function textOf(properties: Readonly<Record<string, unknown>>): string {
  const { text, name } = properties;
  return typeof text === "string" && text !== name ? text : "";
}
