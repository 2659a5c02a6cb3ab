import { HttpError } from "../http-errors.js";

/** Names in one batch; OpenRefine sends ten at a time. */
const MAX_QUERIES = 100;
const MAX_CANDIDATES = 50;

/** One query of a batch, as the API takes it; null where it names no text or a type that there is none of. */
export interface BatchEntry {
  key: string;
  query: { text: string; kinds: string[] | null; plan: string | null; limit: number } | null;
}

/** Reads the JSON of the parameter `queries`; an HttpError says what is wrong with it and where. */
export function readBatch(json: string, knownTypes: ReadonlySet<string>): BatchEntry[] {
  const batch = parseObject(json);
  const entries = Object.entries(batch);
  if (entries.length > MAX_QUERIES)
    throw new HttpError(400, `queries: found ${entries.length} of them, expected at most ${MAX_QUERIES}`);
  return entries.map(([key, value]) => ({ key, query: readQuery(key, value, knownTypes) }));
}

function readQuery(key: string, value: unknown, knownTypes: ReadonlySet<string>): BatchEntry["query"] {
  if (!isObject(value)) throw new HttpError(400, `queries.${shown(key)}: expected an object`);
  const { query, type, limit, properties } = value;
  if (query !== undefined && typeof query !== "string")
    throw new HttpError(400, `queries.${shown(key)}.query: expected a text`);
  if (query === undefined && !(Array.isArray(properties) && properties.length > 0))
    throw new HttpError(400, `queries.${shown(key)}: expected query, or properties that are not empty`);
  const types = type === undefined ? [] : [type].flat();
  const kinds = types.filter((one): one is string => typeof one === "string" && knownTypes.has(one));
  if (query === undefined || (types.length > 0 && kinds.length === 0)) return null;
  return {
    text: query,
    kinds: types.length === 0 ? null : kinds,
    plan: planOf(properties),
    limit: readLimit(key, limit),
  };
}

function readLimit(key: string, limit: unknown): number {
  if (limit === undefined) return 5;
  if (typeof limit !== "number" || !Number.isInteger(limit) || limit < 1)
    throw new HttpError(400, `queries.${shown(key)}.limit: expected a whole number from 1`);
  return Math.min(limit, MAX_CANDIDATES);
}

/** The property `plan` limits a query to one plan; others are ignored, as the protocol allows. */
function planOf(properties: unknown): string | null {
  if (!Array.isArray(properties)) return null;
  const value = properties.find((one) => isObject(one) && one.pid === "plan")?.v;
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string") return first;
  return isObject(first) && typeof first.id === "string" ? first.id : null;
}

function parseObject(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (isObject(value)) return value;
  } catch {
    // Told below together with JSON that is no object.
  }
  throw new HttpError(400, 'queries: expected a JSON object of queries, such as {"q0": {"query": "新加坡"}}');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(key: string): string {
  return key.slice(0, 40);
}
