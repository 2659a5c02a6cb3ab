import { type GraphQLField, getNamedType, getNullableType, isListType, isObjectType } from "graphql";
import type { FanOuts } from "./fan-outs.js";
import { DEFAULT_LIMITS } from "./limits.js";

/** The root refuses a larger limit and says which it takes, which helps a client more than a cost. */
const MAX_NEIGHBOURHOOD = 500;

/** What a root list gives without a limit at most: the default of `@limit` in the SDL. */
const MAX_ROWS = DEFAULT_LIMITS.pageSize;

type Args = Readonly<Record<string, unknown>>;

/**
 * How many objects a field is expected to give: its average, or the page size asked for where that is less; one for a
 * lookup by id and for anything that is no list.
 */
export function expectedRows(
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  args: Args,
  fanOuts: FanOuts,
): number {
  const explicit = pageSize(args);
  const average = averageRows(typeName, field, args, fanOuts);
  return Math.max(1, explicit === undefined ? average : Math.min(explicit, average));
}

function averageRows(
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  args: Args,
  fanOuts: FanOuts,
): number {
  const { fields, rows } = fanOuts;
  if (Array.isArray(args.ids)) return args.ids.length;
  if (Array.isArray(args.queries)) return args.queries.length;
  // Asked for by the client itself: a neighbourhood is as large as its limit.
  if (field.name === "neighbourhood") return Math.min(pageSize(args) ?? fanOuts.otherRows, MAX_NEIGHBOURHOOD);
  const plain = isConnection(field) ? field.name.replace(/Connection$/, "") : field.name;
  const known = fields[`${typeName}.${plain}`] ?? fields[plain];
  if (known !== undefined) return known;
  if (!isConnection(field) && !isListType(getNullableType(field.type))) return 1;
  if (typeName !== "Query") return fanOuts.otherField;
  const { idCount } = new IdFilter(args.where);
  const all = Math.min(rows[rowType(field)] ?? fanOuts.otherRows, MAX_ROWS);
  return idCount === undefined ? all : Math.min(idCount, all);
}

function pageSize({ limit, first }: Args): number | undefined {
  if (typeof limit === "number") return limit;
  return typeof first === "number" ? first : undefined;
}

/** Whether a field is a generated or hand-written connection: an object with edges. */
function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNullableType(field.type);
  return isObjectType(type) && type.getFields().edges !== undefined;
}

/** The type of the rows of a root list or connection. */
function rowType(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isConnection(field) || !isObjectType(type)) return type.name;
  const edge = getNamedType(type.getFields().edges?.type as never);
  const node = isObjectType(edge) ? edge.getFields().node : undefined;
  return node === undefined ? type.name : getNamedType(node.type).name;
}

/** How many ids a filter names, where it names any at its top. */
class IdFilter {
  readonly idCount: number | undefined;

  constructor(where: unknown) {
    const { eq, in: list } = ((where as { id?: { eq?: unknown; in?: unknown } } | null | undefined)?.id ??
      {}) as {
      eq?: unknown;
      in?: unknown;
    };
    this.idCount = eq !== undefined ? 1 : Array.isArray(list) ? list.length : undefined;
  }
}
