import { type GraphQLSchema, isEnumType } from "graphql";

/** Width and height of the preview in pixels: a name, a kind and two quotes. */
const PREVIEW_SIZE = { width: 420, height: 220 };

/** A type of entity as the service names it. */
export interface ServiceType {
  id: string;
  name: string;
}

/** The kinds that names can be matched with: all but passages, which have none, and observations, whose names are made up. */
export function serviceTypes(schema: GraphQLSchema): ServiceType[] {
  const kinds = schema.getType("EntityKind");
  const values = isEnumType(kinds) ? kinds.getValues() : [];
  return values
    .map(({ name }) => ({ id: name, name }))
    .filter(({ id }) => id !== "Passage" && id !== "Observation");
}

/** The service manifest (Reconciliation Service API 0.2), with addresses below `origin`. */
export function manifest(types: readonly ServiceType[], origin: string) {
  const base = `${origin}/reconcile`;
  const preview = `${base}/preview?id={{id}}`;
  return {
    versions: ["0.2"],
    name: "plangraph: entities of government plans",
    identifierSpace: `${base}/entity/`,
    schemaSpace: `${base}/kind/`,
    defaultTypes: types,
    view: { url: preview },
    preview: { url: preview, ...PREVIEW_SIZE },
    suggest: { entity: { service_url: origin, service_path: "/reconcile/suggest/entity" } },
  };
}
