import { isDeepStrictEqual } from "node:util";
import type { FreeValue } from "./variable-shape.js";

/** A statement as it goes to the database. */
export interface Statement {
  query: string;
  params: Record<string, unknown>;
}

/** A statement of which the free values of the variables are left open. */
export interface Template {
  query: string;
  /** The same statement with its rows as one JSON text, where the database can do that and it was proven to give the same. */
  jsonQuery?: string;
  /** The parameters for free values of the shape that the template was made for. */
  bind: (free: readonly FreeValue[]) => Record<string, unknown>;
}

/** The statements for two sets of free values, and those values: what a template is read from. */
export interface Probe {
  free: readonly FreeValue[];
  statement: Statement;
}

type Binder = (free: readonly FreeValue[]) => unknown;

/**
 * Reads from two probes where each free value goes. Undefined unless the text is the same in both, and every difference
 * between the parameters is one free value put in as it is, a whole text or a whole list of texts. A value that goes
 * into the text, or is changed, cut or counted on its way, shows as another difference, since the values of one probe have
 * neither length nor text in common with those of the other.
 */
export function templateOf(one: Probe, other: Probe): Template | undefined {
  const { query } = one.statement;
  if (query !== other.statement.query) return undefined;
  const bind = binderOf(one.statement.params, other.statement.params, one.free, other.free);
  if (bind === undefined) return undefined;
  return { query, bind: bind as Template["bind"] };
}

/** Whether a template gives exactly this statement. */
export function gives(template: Template, free: readonly FreeValue[], statement: Statement): boolean {
  return template.query === statement.query && isDeepStrictEqual(template.bind(free), statement.params);
}

function binderOf(
  a: unknown,
  b: unknown,
  freeA: readonly FreeValue[],
  freeB: readonly FreeValue[],
): Binder | undefined {
  const slot = freeA.findIndex((value, i) => isDeepStrictEqual(value, a) && isDeepStrictEqual(freeB[i], b));
  if (slot >= 0) return (free) => free[slot];
  if (isDeepStrictEqual(a, b)) return () => a;
  if (Array.isArray(a) && Array.isArray(b)) {
    const binders = a.length === b.length ? bindersOf(a, b, freeA, freeB) : undefined;
    return binders && ((free) => binders.map((bind) => bind(free)));
  }
  if (!isRecord(a) || !isRecord(b)) return undefined;
  const keys = Object.keys(a);
  if (!isDeepStrictEqual(keys, Object.keys(b))) return undefined;
  const binders = bindersOf(Object.values(a), Object.values(b), freeA, freeB);
  return binders && ((free) => Object.fromEntries(keys.map((key, i) => [key, binders[i]?.(free)])));
}

function bindersOf(
  a: readonly unknown[],
  b: readonly unknown[],
  freeA: readonly FreeValue[],
  freeB: readonly FreeValue[],
): Binder[] | undefined {
  const binders: Binder[] = [];
  for (const [i, value] of a.entries()) {
    const binder = binderOf(value, b[i], freeA, freeB);
    if (binder === undefined) return undefined;
    binders.push(binder);
  }
  return binders;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
