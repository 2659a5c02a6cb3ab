/** What any view knows of an entity. */
export interface NamedEntity {
  id: string;
  name: string;
  nameEn?: string | null;
  __typename?: string;
  number?: number | string | null;
}

/** The name in the reader's language, and the other one where there is one. A plan's own words are never replaced. */
export function namesOf(
  entity: NamedEntity,
  language: "en" | "zh",
): { main: string; other: string | undefined } {
  const { name, nameEn } = entity;
  if (nameEn == null || nameEn === name) return { main: name, other: undefined };
  return language === "zh" ? { main: name, other: nameEn } : { main: nameEn, other: name };
}

/** The address of an entity's page. */
export function entityPath(id: string): string {
  return `/entity/${id.split("/").map(encodeURIComponent).join("/")}`;
}

/** The plan that an id belongs to; undefined for what plans share, such as `country/SG`. */
export function planOfId(id: string, plans: readonly string[]): string | undefined {
  return plans.find((plan) => id === plan || id.startsWith(`${plan}/`));
}

/** The address of a stretch of the published text in the reader. */
export function textPath(plan: string, start: number, end: number): string {
  return `/plan/${encodeURIComponent(plan)}/read?at=${start}-${end}`;
}

/** The address of the network of a plan, around one entity. */
export function networkPath(plan: string, id: string): string {
  return `/plan/${encodeURIComponent(plan)}/network?${new URLSearchParams({ focus: id })}`;
}
