import { HttpError } from "../http-errors.js";

/** Names in one batch; OpenRefine sends ten at a time. */
const MAX_QUERIES = 100;
const MAX_CANDIDATES = 50;

/** One query of a batch, as the API takes it; null where it names no text or a type that there is none of. */
export interface BatchEntry {
  key: string;
  query: { text: string; kinds: string[] | null; plan: string | null; limit: number } | null;
}

/** Reads the JSON of the parameter `queries`; one HttpError says all that is wrong with it and where. */
export function readBatch(json: string, knownTypes: ReadonlySet<string>): BatchEntry[] {
  const batch = parseObject(json);
  const entries = Object.entries(batch);
  if (entries.length > MAX_QUERIES)
    throw new HttpError(400, `queries: found ${entries.length} of them, expected at most ${MAX_QUERIES}`);
  const problems = entries.flatMap(([key, value]) =>
    faultsOf(value).map((fault) => `queries.${shown(key)}${fault}`),
  );
  if (problems.length > 0) throw new HttpError(400, problems.join("; "));
  return entries.map(([key, value]) => ({ key, query: readQuery(value as WireQuery, knownTypes) }));
}

/** A query of the protocol without faults. */
interface WireQuery {
  query?: string | null;
  type?: string | string[] | null;
  limit?: number | null;
  properties?: unknown[] | null;
}

/** What is wrong with one query, each fault with its place. An absent part may also be null. */
function faultsOf(value: unknown): string[] {
  if (!isObject(value)) return [": expected an object"];
  const { query, type, limit, properties } = value;
  const isText = (one: unknown) => typeof one === "string";
  const faults: string[] = [];
  if (query !== undefined && !isText(query)) faults.push(".query: expected a text");
  if (query === undefined && !(Array.isArray(properties) && properties.length > 0))
    faults.push(": expected query, or properties that are not empty");
  if (type != null && ![type].flat().every(isText)) faults.push(".type: expected a kind, or a list of kinds");
  if (limit != null && !(Number.isInteger(limit) && Number(limit) >= 1))
    faults.push(".limit: expected a whole number from 1");
  if (properties != null && !Array.isArray(properties)) faults.push(".properties: expected a list");
  return faults;
}

function readQuery(
  { query, type, limit, properties }: WireQuery,
  knownTypes: ReadonlySet<string>,
): BatchEntry["query"] {
  const types = type == null ? [] : [type].flat();
  const kinds = types.filter((one) => knownTypes.has(one));
  if (query == null || (types.length > 0 && kinds.length === 0)) return null;
  return {
    text: query,
    kinds: types.length === 0 ? null : kinds,
    plan: planOf(properties),
    limit: Math.min(limit ?? 5, MAX_CANDIDATES),
  };
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
