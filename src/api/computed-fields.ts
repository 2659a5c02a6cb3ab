import { type DocumentNode, type GraphQLFieldResolver, Kind } from "graphql";
import { readEvidence } from "./evidence.js";

type Row = Record<string, unknown>;
type Resolvers = Record<string, Record<string, GraphQLFieldResolver<Row, unknown>>>;

const COMPUTED: Record<string, GraphQLFieldResolver<Row, unknown>> = {
  evidence: (row) => readEvidence(row.evidenceJson as string[] | null),
  baseline: (row) => yearValue(row, "baseline"),
  target: (row) => yearValue(row, "target"),
};

/** Resolvers for every field of `graphTypes` that is computed from stored properties (`@customResolver`). */
export function computedFieldResolvers(graphTypes: DocumentNode): Resolvers {
  const resolvers: Resolvers = {};
  for (const type of graphTypes.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      if (!field.directives?.some((directive) => directive.name.value === "customResolver")) continue;
      const resolver = COMPUTED[field.name.value];
      if (resolver === undefined) throw new Error(`No resolver for ${type.name.value}.${field.name.value}`);
      resolvers[type.name.value] = { ...resolvers[type.name.value], [field.name.value]: resolver };
    }
  }
  return resolvers;
}

function yearValue(row: Row, prefix: "baseline" | "target") {
  const { [`${prefix}Year`]: year, [`${prefix}Value`]: value, [`${prefix}Raw`]: raw } = row;
  return { year: plainNumber(year), value: plainNumber(value), raw: raw ?? null };
}

/** The driver's 64-bit integers as numbers; everything stored here fits. */
function plainNumber(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
