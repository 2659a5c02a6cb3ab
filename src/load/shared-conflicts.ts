import { LoadError } from "../errors.js";
import type { EntityKind } from "../model/kinds.js";
import type { PlanFacts, PropertyValue } from "../model/plan-facts.js";

/** What some plan says of an entity that others know too. */
export interface Declaration {
  planId: string;
  id: string;
  kind: string;
  properties: Readonly<Record<string, PropertyValue>>;
}

/**
 * What all plans have to say alike of an entity that they share. Countries, regions and groups come from one folder for all
 * plans, so for them a newer English name is an update and no contradiction.
 */
const AGREED_KEYS: Partial<Record<EntityKind, readonly string[]>> = {
  Institution: ["name", "kind", "nameEn", "nameEnStatus"],
  Place: ["name", "kind", "nameEn", "nameEnStatus"],
  Policy: ["name", "kind", "nameEn", "nameEnStatus"],
  Country: ["name", "isoCode"],
  Region: ["name", "isoCode"],
  CountryGroup: ["name"],
  Source: ["name", "kind"],
};

/** Throws one LoadError with every shared entity of which two plans say different things; a value that one leaves out is none. */
export function assertAgreement(declarations: Iterable<Declaration>): void {
  const first = new Map<string, Declaration[]>();
  const conflicts: string[] = [];
  for (const declaration of declarations) {
    const former = first.get(declaration.id) ?? [];
    for (const other of former) conflicts.push(...disagreements(other, declaration));
    first.set(declaration.id, [...former, declaration]);
  }
  if (conflicts.length === 0) return;
  throw new LoadError(
    "SHARED_CONFLICT",
    "Plans share what carries the same id, and these say different things of it; nothing was changed. " +
      "Make them agree, or give one another id; where a plan that was loaded before has been corrected since, " +
      `load it in the same command.\n${conflicts.join("\n")}`,
  );
}

/** What a plan's facts say of shared entities. */
export function declarationsOf({ planId, nodes }: PlanFacts): Declaration[] {
  return nodes
    .filter((node) => node.planId === null && node.kind in AGREED_KEYS)
    .map(({ id, kind, name, properties }) => ({ planId, id, kind, properties: { ...properties, name } }));
}

function disagreements(a: Declaration, b: Declaration): string[] {
  if (a.planId === b.planId) return [];
  return (AGREED_KEYS[a.kind as EntityKind] ?? []).flatMap((key) => {
    const [one, other] = [a.properties[key] ?? null, b.properties[key] ?? null];
    if (one === null || other === null || one === other) return [];
    return [`${a.id}: ${key} is “${one}” in ${a.planId} and “${other}” in ${b.planId}`];
  });
}
