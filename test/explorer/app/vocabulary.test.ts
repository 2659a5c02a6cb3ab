import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isEnumType } from "graphql";
import { expect, it } from "vitest";
import { vocabulary } from "../../../explorer/src/i18n/vocabulary.js";
import { KINDS_BY_LAYER } from "../../../explorer/src/lib/kinds.js";
import { packageRoot } from "../../../src/package-root.js";

const schema = buildSchema(readFileSync(join(packageRoot, "src/generated/schema.graphql"), "utf8"));

/** Enums that views show, by the group of their words; the roles of all kinds of edges share one group. */
const GROUPS: Record<string, readonly string[]> = {
  Role: ["InstitutionRole", "AreaRole", "PlaceRole", "PolicyRole", "EventRole"],
  Inverse: ["RelationshipType"],
};

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${name}`);
  return type.getValues().map((value) => value.name);
}

it("Every value of every enum that views show has its words, and no words are for a value that is gone.", () => {
  const groups = new Set(Object.keys(vocabulary.en).map((key) => key.split(".")[0] as string));
  expect(groups.size).toBeGreaterThan(15);
  for (const group of groups) {
    const enums = GROUPS[group] ?? [group === "ReasonNote" ? "Reason" : group];
    const values = [...new Set(enums.flatMap(valuesOf))].sort();
    const words = Object.keys(vocabulary.en)
      .filter((key) => key.startsWith(`${group}.`))
      .map((key) => key.slice(group.length + 1));
    expect([group, words.sort()]).toEqual([group, values]);
  }
});

it("Both languages have the same words, and the Chinese ones are Chinese.", () => {
  expect(Object.keys(vocabulary.zh)).toEqual(Object.keys(vocabulary.en));
  expect(Object.entries(vocabulary.zh).filter(([, word]) => !/\p{Script=Han}/u.test(word))).toEqual([]);
});

it("Every kind of entity lies in one layer.", () => {
  expect(Object.values(KINDS_BY_LAYER).flat().sort()).toEqual(valuesOf("EntityKind").sort());
});
